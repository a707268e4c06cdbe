import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSpelling } from '../../../scripts/federate/merge-spelling.ts';
import { placeWords } from '../../../scripts/federate/word-places.ts';
import type { WordCounts } from '../../../src/search/table.ts';

const word = fc.stringMatching(/^[a-c]{1,3}ǁ$/);
const book = fc.dictionary(word, fc.integer({ min: 1, max: 99 })).map((counts): WordCounts => {
  const words = Object.keys(counts).sort();
  return { words, counts: words.map((each) => counts[each] ?? 0) };
});

test('every word is in one place, with each book that has it and how often', () => {
  fc.assert(
    fc.property(fc.array(book, { maxLength: 8 }), (books) => {
      const files = [...placeWords(books)];
      const words = files.flatMap((file) => file.words);
      expect(words).toEqual([...new Set(books.flatMap((each) => each.words))].sort());
      const placed = files.flatMap((file) => file.words.map((_, at) => [file.books[at], file.counts[at]] as const));
      for (const [at, each] of words.entries()) {
        const having = [...books.entries()].filter(([, { words }]) => words.includes(each));
        expect(placed[at]).toEqual([
          having.map(([number]) => number),
          having.map(([, { words, counts }]) => counts[words.indexOf(each)]),
        ]);
      }
    }),
  );
});

test('each book is read once, one after the other', () => {
  const read: string[] = [];
  function* readAll(): Generator<WordCounts> {
    for (const name of ['elm', 'oak', 'ash']) {
      read.push(name);
      yield { words: ['wellǁ', `${name}ǁ`], counts: [2, 1] };
    }
  }
  expect([...placeWords(readAll())]).toEqual([
    { words: ['ashǁ', 'elmǁ', 'oakǁ', 'wellǁ'], books: [[2], [0], [1], [0, 1, 2]], counts: [[1], [1], [1], [2, 2, 2]] },
  ]);
  expect(read).toEqual(['elm', 'oak', 'ash']);
});

test('no file grows with the number of words or of books', () => {
  const words = Array.from({ length: 20_000 }, (_, number) => `w${String(number).padStart(5, '0')}ǁ`);
  const books = Array.from({ length: 20 }, () => ({ words, counts: words.map(() => 3) }));
  const sizes = Array.from(placeWords(books), (file) => JSON.stringify(file).length);
  expect(sizes.length).toBeGreaterThan(30);
  expect(Math.max(...sizes)).toBeLessThan(100_000);
});

test('of the words of several books those come first that most books have, and no letter has more than some thousands', () => {
  expect(mergeSpelling([['well', 'wall'], ['water', 'wall'], ['wall']])).toEqual(['wall', 'water', 'well']);
  const many = Array.from({ length: 9000 }, (_, number) => `w${String(number)}`);
  expect(mergeSpelling([many, ['w8000', 'w7000']]).slice(0, 3)).toEqual(['w8000', 'w7000', 'w0']);
  expect(mergeSpelling([many]).length).toBeLessThan(5000);
});
