import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../src/core/hints/did-you-mean.ts';
import { groupByLength, inOrder, namesNear } from '../../../src/core/hints/names.ts';
import { makeSuggester } from '../../../src/core/hints/suggester.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'c', 'İ'), maxLength: 12 });

test('among names by length the same one is nearest as among all in their order', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (wrong, known) => {
      const names = groupByLength(inOrder(known));
      const expected = nearest(wrong, known);
      const hint = makeSuggester()('', wrong, () => namesNear(wrong, names), 'Otherwise.');
      expect(hint).toBe(expected === null ? 'Otherwise.' : `Did you mean \`${expected}\`?`);
    }),
    { numRuns: 3000 },
  );
});

test('a wrong name is looked for once in each scope', () => {
  const suggest = makeSuggester();
  const asked: string[] = [];
  const ask = (scope: string) =>
    suggest(
      scope,
      'vanue',
      () => {
        asked.push(scope);
        return inOrder(['venue']);
      },
      'Otherwise.',
    );
  expect([ask('a'), ask('a'), ask('b')]).toEqual(Array(3).fill('Did you mean `venue`?'));
  expect(asked).toEqual(['a', 'b']);
});

test('when enough was compared nothing new is suggested, and what was found still is', () => {
  const suggest = makeSuggester(5);
  const ask = (wrong: string) => suggest('', wrong, () => inOrder(['venue', 'quorum']), 'Otherwise.');
  expect([ask('vanue'), ask('quourm'), ask('vanue')]).toEqual([
    'Did you mean `venue`?',
    'Otherwise.',
    'Did you mean `venue`?',
  ]);
});
