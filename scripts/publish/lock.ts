import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotPublish } from './cannot-publish.ts';
import { discardAtExit } from './discard-at-exit.ts';
import { discard, isRunning } from './output-folder.ts';

/** Keeps an output to this process until it lets go of it; throws a CannotPublish where another build has it: together they would publish what neither knows of. */
export function lockOutput(output: string): () => void {
  const lock = path.join(path.dirname(output), `.${path.basename(output)}.lock`);
  mkdirSync(path.dirname(output), { recursive: true });
  if (!take(lock)) {
    if (isRunning(Number(readFileSync(lock, 'utf8')))) {
      throw new CannotPublish(
        `Another build is publishing to ${output}. Wait until it has ended; if none is running, delete ${lock}.`,
      );
    }
    rmSync(lock, { force: true }); // It was killed.
    return lockOutput(output);
  }
  const leave = discardAtExit(lock);
  return () => {
    leave();
    discard(lock);
  };
}

/** Writes the number of this process into a file that must not be there; says whether it was not. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
