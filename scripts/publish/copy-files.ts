import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileAddress } from '../../src/core/address.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { addFile, type SiteDraft } from './site-draft.ts';

/** Adds the files of the content folder that are published as they are, and says how many there are. */
export function copyFiles({ files }: Pick<Minutebook, 'files'>, content: string, draft: SiteDraft): number {
  for (const file of files) addFile(draft, fileAddress(file).slice(1), readFileSync(path.join(content, file)));
  return files.size;
}
