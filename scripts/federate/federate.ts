import { hash } from 'node:crypto';
import path from 'node:path';
import { counted } from '../../src/core/figures.ts';
import { copyFiles } from '../publish/copy-files.ts';
import { markOutput, readMark, replaceOutput, resolveOutput } from '../publish/output-folder.ts';
import { openSite } from '../publish/put-in-place.ts';
import { runStage, secondsSince } from '../publish/stage.ts';
import { type BuiltBook, openBooks } from './built-book.ts';
import { linkFolder } from './link-folder.ts';
import { checkFree, type PlacedBook, placeBooks } from './places.ts';
import { readFront } from './read-front.ts';
import { renderFront } from './render-front.ts';
import { writeSearch } from './write-search.ts';

/** What a person asks a federation for. */
export interface FederateOptions {
  readonly content: string;
  readonly out: string;
  /** Whether the books are put beside the front. */
  readonly books: boolean;
}

/** Publishes a front for built books and, unless they are published by themselves, the books below it; reads none of their pages. */
export async function federate(sites: readonly string[], { content, out, books }: FederateOptions): Promise<void> {
  const start = performance.now();
  const output = [content, ...sites].reduce((_, input) => resolveOutput(out, path.resolve(input)), '');
  const { front, placed } = await runStage(
    'Reading the books',
    () => open(content, openBooks(sites)),
    ({ placed: { length } }) =>
      `Read what ${counted(length, 'book')} ${length === 1 ? 'says' : 'say'} about ${length === 1 ? 'itself' : 'themselves'}`,
  );
  const draft = openSite(output, null);
  await runStage(
    'Building the front',
    () => renderFront(front, placed, draft),
    (count) => `Built ${counted(count, 'page')}`,
  );
  copyFiles(front, content, draft);
  await runStage(
    'Indexing for search',
    () => writeSearch(placed, draft.folder),
    (count) => `Indexed ${counted(count, 'word')}`,
  );
  checkFree(placed, draft.folder);
  if (books)
    await runStage(
      'Adding the books',
      () => linkAll(placed, draft.folder),
      (count) => `Added ${counted(count, 'file')}`,
    );
  markOutput(draft.folder, digestOfBooks(placed));
  replaceOutput(draft.folder, output);
  console.log(`Published to ${out} in ${secondsSince(start)}.`);
}

async function open(content: string, books: readonly BuiltBook[]) {
  const front = await readFront(content, books);
  return { front, placed: placeBooks(front.site, books) };
}

/** The books have digests of all that they hold; their pages need not be read for one of all. */
function digestOfBooks(placed: readonly PlacedBook[]): string {
  return hash('sha256', placed.map(({ id, book }) => `${id} ${readMark(book.folder) ?? ''}\n`).join(''));
}

function linkAll(placed: readonly PlacedBook[], folder: string): number {
  return placed.reduce((sum, { place, book }) => sum + linkFolder(book.folder, path.join(folder, place)), 0);
}
