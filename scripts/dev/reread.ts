import { readContent, type ReadContent } from '../../src/core/reading/content.ts';
import { readFiles } from '../../src/core/files/read-files.ts';
import { rememberLastFiles, rememberLastReading } from '../../src/core/reading/last-reading.ts';
import { digestOfCode } from '../publish/code-digest.ts';
import { openKept } from '../publish/kept-folder.ts';
import { keptReading } from '../publish/kept-reading.ts';

/** A function that reads a content folder: all of it the first time, and then only what has changed since. */
export function rereader(folder: string): () => Promise<ReadContent> {
  const kept = openKept('read', folder);
  const files = rememberLastFiles();
  const reading = rememberLastReading(keptReading(kept, digestOfCode(), { isCold: false, withTexts: false }));
  return () => readContent(readFiles(folder, files), reading());
}
