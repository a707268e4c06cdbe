import { expect, onTestFinished, test } from 'vitest';
import { placeWords } from '../../../scripts/federate/word-places.ts';
import { serveCompressed } from '../../../scripts/bench/gzip-server.ts';
import { openPlaces } from '../../../src/search/browser/federation/word-places.ts';
import { indexedWord, soughtBeginning } from '../../../src/search/index-word.ts';
import { makeFolder } from '../../folder.ts';

const words = Array.from({ length: 9000 }, (_, number) => `word${numberInLetters(number)}`);

test('a word is looked up in the one file that can have it, and a beginning in all that can', async () => {
  const counts = (every: number) => {
    const indexed = words
      .filter((_, number) => number % every === 0)
      .map(indexedWord)
      .sort();
    return { words: indexed, counts: indexed.map(() => every) };
  };
  const files = [...placeWords([counts(1), counts(3), counts(9)])];
  expect(files.length).toBeGreaterThan(3);
  const named = files.map((file, index) => ({ first: file.words[0] ?? '', file: `${String(index)}.json` }));
  const folder = makeFolder(
    Object.fromEntries(files.map((file, index) => [`${String(index)}.json`, JSON.stringify(file)])),
  );
  const server = await serveCompressed(folder);
  onTestFinished(server.stop);
  const places = openPlaces(`${server.origin}/`, named);
  for (const number of [0, 1, 3, 17, 4500, 8999]) {
    const expected = [1, 3, 9].flatMap((every, book) => (number % every === 0 ? [[book, every] as const] : []));
    expect([...(await places.find(words[number] ?? ''))]).toEqual(expected);
  }
  expect((await places.find('nowhere')).size).toBe(0);
  const begun = words.filter((word) => word.startsWith('wordb'));
  expect(soughtBeginning('wordb')).toBe('wordb');
  expect([...(await places.findBeginning('wordb'))][0]).toEqual([0, begun.length]);
});

/** Such as "bcd", which no rule of endings changes. */
function numberInLetters(number: number): string {
  return String(number)
    .padStart(4, '0')
    .replace(/\d/g, (figure) => 'bcdfghjkmn'.charAt(Number(figure)));
}
