import type { WordPlaces } from '../../src/search/federation.ts';
import type { WordCounts } from '../../src/search/table.ts';

/** How much of a file a word's places fill, at the most: a search reads one file for each of its words. */
const fileLength = 48_000;

/** Tells, for every word of some books, in which of them it stands and how often; in files of some length, in the order of the alphabet. */
export function placeWords(books: Iterable<WordCounts>): WordPlaces[] {
  const places = new Map<string, { books: number[]; counts: number[] }>();
  let number = 0;
  for (const { words, counts } of books) {
    for (const [index, word] of words.entries()) {
      let known = places.get(word);
      if (known === undefined) places.set(word, (known = { books: [], counts: [] }));
      known.books.push(number);
      known.counts.push(counts[index] ?? 0);
    }
    number += 1;
  }
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return cutIntoFiles(sorted.map(([word, known]) => ({ word, ...known })));
}

interface Placed {
  readonly word: string;
  readonly books: readonly number[];
  readonly counts: readonly number[];
}

function cutIntoFiles(placed: readonly Placed[]): WordPlaces[] {
  const files: Placed[][] = [];
  let length = fileLength;
  for (const each of placed) {
    const own = each.word.length + 6 * each.books.length;
    if (length + own > fileLength) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(each);
    length += own;
  }
  return files.map((file) => ({
    words: file.map(({ word }) => word),
    books: file.map(({ books }) => books),
    counts: file.map(({ counts }) => counts),
  }));
}
