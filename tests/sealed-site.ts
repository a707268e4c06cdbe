import type { ContentFile } from '../src/core/files/read-files.ts';
import { readSealed } from './fixture.ts';

/** The sealed site with some of its files changed or taken away, and others added. */
export function changeSealed(
  changes: Readonly<Record<string, string | ((text: string) => string) | null>>,
): ContentFile[] {
  const files = new Map(readSealed().map((file) => [file.path, file]));
  for (const [path, change] of Object.entries(changes)) {
    const before = files.get(path);
    if (change === null) files.delete(path);
    else {
      const text = typeof change === 'string' ? change : change(new TextDecoder().decode(before?.bytes));
      files.set(path, fileOf(path, new TextEncoder().encode(text)));
    }
  }
  return [...files.values()];
}

/** A file of some bytes. */
export function fileOf(path: string, bytes: Uint8Array): ContentFile {
  return { path, size: bytes.length, bytes };
}

/** The texts of files by their paths, to be written to a folder; what is no Markdown stands in with a drawing. */
export function textsOf(files: readonly ContentFile[]): Record<string, string> {
  return Object.fromEntries(
    files.map(({ path, bytes }) => [path, bytes === undefined ? '<svg/>' : new TextDecoder().decode(bytes)]),
  );
}
