import { discard } from './output-folder.ts';

/** Discards what a build has put beside an output when the process ends, in any way that it can still notice; returns a way to keep it. */
export function discardAtExit(left: string): () => void {
  const onExit = () => {
    discard(left);
  };
  process.once('exit', onExit);
  exitOnSignals();
  return () => {
    process.off('exit', onExit);
  };
}

let doesExit = false;

/** Has the process exit, and not just stop, when it is told to end. */
function exitOnSignals(): void {
  if (doesExit) return;
  doesExit = true;
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}
