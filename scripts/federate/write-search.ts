import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FederationManifest, SearchedBody } from '../../src/search/federation.ts';
import { versionOfIndex } from '../../src/search/index/version.ts';
import { writeRuntime } from '../../src/search/index/word-index.ts';
import { readSpelling, readWordCounts } from './built-book.ts';
import { mergeSpelling } from './merge-spelling.ts';
import type { PlacedBook } from './places.ts';
import { placeWords } from './word-places.ts';

/** Writes what a search of several books needs besides what each of them has; says how many words they have together. */
export async function writeSearch(placed: readonly PlacedBook[], site: string): Promise<number> {
  const folder = path.join(site, 'search');
  const { count, words } = writePlaces(placed, folder);
  const manifest: FederationManifest = {
    version: versionOfIndex(),
    bodies: placed.map(describeBody),
    words,
    spelling: writeSpelling(placed, folder),
  };
  write(folder, 'bodies.json', JSON.stringify(manifest));
  await writeRuntime(path.join(folder, 'runtime'));
  return count;
}

function writePlaces(placed: readonly PlacedBook[], folder: string) {
  const words: { first: string; file: string }[] = [];
  let count = 0;
  for (const file of placeWords(wordCountsOf(placed))) {
    words.push({ first: file.words[0] ?? '', file: writeNamed(folder, 'places', JSON.stringify(file)) });
    count += file.words.length;
  }
  return { count, words };
}

/** One book's words after the other, so that no two are held at once. */
function* wordCountsOf(placed: readonly PlacedBook[]) {
  for (const { book } of placed) yield readWordCounts(book);
}

function describeBody({ id, label, book: { manifest } }: PlacedBook): SearchedBody {
  const years = manifest.years.map(({ year }) => year).filter((year) => year !== '');
  const { first, last } = manifest.book;
  return { id, label, from: years.at(-1) ?? '', to: years[0] ?? '', first: first ?? '', last: last ?? '' };
}

function writeSpelling(placed: readonly PlacedBook[], folder: string): string[] {
  const letters = [...new Set(placed.flatMap(({ book }) => book.manifest.spelling))].sort();
  for (const letter of letters) {
    const having = placed.filter(({ book }) => book.manifest.spelling.includes(letter));
    const lists = having.values().map(({ book }) => readSpelling(book, letter));
    write(folder, `spelling/${letter}.json`, JSON.stringify(mergeSpelling(lists)));
  }
  return letters;
}

/** Writes a text under a name that changes with it, so that no cache can mix old and new. */
function writeNamed(folder: string, kind: string, text: string): string {
  const file = `${kind}/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  write(folder, file, text);
  return file;
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
