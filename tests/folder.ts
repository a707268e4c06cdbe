import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

type Files = Readonly<Record<string, string>>;

/** Writes a folder of small files that is gone when the test is finished. */
export function makeFolder(files: Files): string {
  return writeFolder(files, onTestFinished);
}

/** Writes a folder that is gone after all tests of a file, which only read it; not to be called in a test or hook. */
export function makeFolderForAll(files: Files): string {
  return writeFolder(files, afterAll);
}

function writeFolder(files: Files, whenFinished: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'));
  whenFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
