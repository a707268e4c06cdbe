import { writeSync } from 'node:fs';

// Loaded before a script that is measured: it writes, at the end, what the script used.
process.on('exit', () => {
  writeSync(3, JSON.stringify(process.resourceUsage()));
});
