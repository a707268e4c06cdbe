import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { NotPlain } from './not-plain.ts';

/** Puts a folder's files into another folder, without reading them where the file system can link; says how many there are; throws a NotPlain if it holds a symbolic link, or anything other than files and folders. */
export function linkFolder(from: string, to: string): number {
  let count = 0;
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) count += linkFolder(source, target);
    else if (entry.isFile()) {
      linkFile(source, target);
      count += 1;
    } else throw new NotPlain(source);
  }
  return count;
}

/** A link across file systems, or on one that has none, is a copy. */
function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (!(
      error instanceof Error &&
      'code' in error &&
      ['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(String(error.code))
    ))
      throw error;
    copyFileSync(source, target);
  }
}
