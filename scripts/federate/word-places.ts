import type { WordPlaces } from '../../src/search/federation.ts';
import type { WordCounts } from '../../src/search/table.ts';

/** How many numbers and letters a file has, at the most: a search reads one file for each of its words. */
const fileLength = 24_000;

/** For each word, the number of a book that has it, then how often, then the next book, and so on. */
type Places = ReadonlyMap<string, readonly number[]>;

/** Says, for every word of some books, which of them have it and how often; file by file, in alphabetical order. */
export function* placeWords(books: Iterable<WordCounts>): Generator<WordPlaces> {
  const places = collect(books);
  let words: string[] = [];
  let length = 0;
  for (const word of [...places.keys()].sort()) {
    const own = word.length + (places.get(word)?.length ?? 0);
    if (words.length > 0 && length + own > fileLength) {
      yield fileOf(words, places);
      [words, length] = [[], 0];
    }
    words.push(word);
    length += own;
  }
  if (words.length > 0) yield fileOf(words, places);
}

/** One list for each word, because four hundred books have millions of places. */
function collect(books: Iterable<WordCounts>): Places {
  const places = new Map<string, number[]>();
  let book = 0;
  for (const { words, counts } of books) {
    for (const [index, word] of words.entries()) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [book, counts[index] ?? 0]);
      else known.push(book, counts[index] ?? 0);
    }
    book += 1;
  }
  return places;
}

function fileOf(words: readonly string[], places: Places): WordPlaces {
  const pairs = words.map((word) => places.get(word) ?? []);
  return {
    words,
    books: pairs.map((each) => each.filter((_, index) => index % 2 === 0)),
    counts: pairs.map((each) => each.filter((_, index) => index % 2 === 1)),
  };
}
