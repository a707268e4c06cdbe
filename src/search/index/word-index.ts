import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { indexLanguage, noWord } from '../index-word.ts';

/** A page as the word index gets it: its words alone, as `index-word.ts` puts them. */
export interface IndexedPage {
  readonly address: string;
  readonly words: readonly string[];
}

/** Pagefind's own user interfaces and excerpts, which no page uses: an excerpt is made from the page itself. */
const unused = /^fragment\/|^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** How many pages are handed over before the indexer has taken in the first of them, so that it never waits for one. */
const ahead = 50;

/**
 * Writes the word index of some pages into a folder, and gives back what it calls each of them. Indexes written one after
 * another need the memory of the largest only.
 */
export async function writeWordIndex(folder: string, pages: Iterable<IndexedPage>): Promise<string[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new SearchIndexError(errors);
  const lengths = await addPages(index, pages);
  const { files, errors: problems } = await index.getFiles();
  throwErrors(problems);
  await index.deleteIndex();
  await Promise.all(files.filter((file) => !unused.test(file.path)).map((file) => write(folder, file)));
  return idsOf(files, lengths);
}

/**
 * Writes an index without words into a folder. Pagefind loads its program beside the first index that it opens: with this
 * one as the first it loads it once, whichever books are searched.
 */
export async function writeRuntime(folder: string): Promise<void> {
  await writeWordIndex(folder, [{ address: '/', words: [noWord] }]);
  await close();
}

async function addPages(index: PagefindIndex, pages: Iterable<IndexedPage>) {
  const lengths = new Map<string, number>();
  const adding: Promise<{ errors: string[] }>[] = [];
  for (const { address, words } of pages) {
    lengths.set(address, words.length);
    adding.push(index.addCustomRecord({ url: address, content: words.join(' '), language: indexLanguage }));
    if (adding.length >= ahead) throwErrors((await adding.shift())?.errors ?? []);
  }
  for (const { errors } of await Promise.all(adding)) throwErrors(errors);
  return lengths;
}

async function write(folder: string, file: IndexFile): Promise<void> {
  const target = path.join(folder, file.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.content);
}

/** The name of each page's fragment is what a search result calls it. */
function idsOf(files: readonly IndexFile[], lengths: ReadonlyMap<string, number>): string[] {
  const ids = new Map<string, string>();
  for (const { path: file, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(file)?.[1];
    if (id === undefined) continue;
    const { url, word_count: count } = readFragment(content);
    if (lengths.get(url) !== count) throw new SearchIndexError([`the words of ${url} were counted differently`]);
    ids.set(url, id);
  }
  return [...lengths.keys()].map((address) => {
    const id = ids.get(address);
    if (id === undefined) throw new SearchIndexError([`${address} is not in the index`]);
    return id;
  });
}

function readFragment(content: Uint8Array): { url: string; word_count: number } {
  const text = gunzipSync(content).toString('utf8');
  return JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string; word_count: number };
}

/** Pagefind could not index a page or write its files. */
class SearchIndexError extends Error {
  override name = 'SearchIndexError';
  constructor(errors: readonly string[]) {
    super(`The search index could not be written: ${errors.join('; ')}`);
  }
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new SearchIndexError(errors);
}
