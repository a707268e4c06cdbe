import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileAddress } from '../../src/core/address.ts';
import type { Minutebook } from '../../src/core/book.ts';

/** Copies the files of the content folder that are published as they are, and says how many there are. */
export function copyFiles({ files }: Minutebook, content: string, site: string): number {
  for (const file of files) {
    const target = path.join(site, fileAddress(file));
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(content, file), target);
  }
  return files.size;
}
