import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './output-folder.ts';
import { workFolder } from './project.ts';

const stagings = path.join(workFolder, 'staging');

/** Makes an empty folder for a site that is being built; it is gone when the process ends, or else at the next build. */
export function openStaging(): string {
  mkdirSync(stagings, { recursive: true });
  for (const name of readdirSync(stagings)) {
    if (!isRunning(Number(name))) rmSync(path.join(stagings, name), { recursive: true, force: true });
  }
  const staging = path.join(stagings, String(process.pid));
  removeAtExit(staging);
  mkdirSync(staging);
  return staging;
}

/** Removes a folder when the process ends, in whatever way it can still tell of. */
export function removeAtExit(folder: string): void {
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}
