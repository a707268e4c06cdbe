import { hash } from 'node:crypto';
import { digestOf } from '../files/digest.ts';
import type { ContentFile } from '../files/read-files.ts';

/** How many files a batch has on average. */
const usual = 50;

/** How many it has at most. */
const most = 4 * usual;

/**
 * Divides files into batches that are read in one turn of the event loop. The native Markdown parser's memory is freed between
 * turns only: 10,000 meetings read in one go keep 350 MB of it. Where a batch ends depends on the names of its files, so that a
 * file that comes or goes leaves all other batches as they were.
 */
export function batchesOf(files: readonly ContentFile[]): ContentFile[][] {
  const batches: ContentFile[][] = [[]];
  for (const file of files) {
    const batch = batches.at(-1) ?? [];
    batch.push(file);
    if (batch.length === most || endsBatch(file)) batches.push([]);
  }
  return batches.filter(({ length }) => length > 0);
}

function endsBatch({ path }: ContentFile): boolean {
  return parseInt(hash('sha1', path).slice(0, 6), 16) % usual === 0;
}

/** A digest of all that reading a batch depends on besides the code. */
export function digestOfBatch(files: readonly ContentFile[]): string {
  const lines = files.map(({ path, size, special, bytes }) =>
    JSON.stringify([path, size, special, bytes === undefined ? null : digestOf(bytes)]),
  );
  return hash('sha256', lines.join('\n'));
}
