import { readContent, type ReadContent } from '../../src/core/reading/content.ts';
import { readFiles } from '../../src/core/files/read-files.ts';
import { forgetful } from '../../src/core/reading/reading-memory.ts';
import { openKeptIfAble } from './kept-folder.ts';
import { keptReading, type KeptReadingOptions } from './kept-reading.ts';

/** Reads a content folder, of what the same code has read before only what has changed; all of it where nothing can be kept. */
export async function readKept(folder: string, code: string, options: KeptReadingOptions): Promise<ReadContent> {
  const kept = openKeptIfAble('read', folder);
  if (kept === null) return readContent(readFiles(folder), forgetful(options.withTexts));
  const read = await readContent(readFiles(folder), keptReading(kept, code, options));
  kept.forgetOthers();
  return read;
}
