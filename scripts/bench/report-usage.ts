import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a script that is measured: it writes, at the end, what the script used, its threads included.
if (isMainThread) {
  process.on('exit', () => {
    writeSync(3, JSON.stringify(process.resourceUsage()));
  });
}
