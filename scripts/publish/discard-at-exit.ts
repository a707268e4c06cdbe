import { discard } from './output-folder.ts';

/** Discards what a build has put beside an output when the process ends, in whatever way it can still tell of. */
export function discardAtExit(folder: string): void {
  process.once('exit', () => {
    discard(folder);
  });
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}
