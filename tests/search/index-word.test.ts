import { expect, test } from 'vitest';
import { secondsOfWork } from '../seconds-of-work.ts';
import { indexedWord, soughtBeginning, soughtWord } from '../../src/search/index-word.ts';

test.each([
  ['dredging', 'Dredged,'],
  ['libraries', 'Library'],
  ['children', 'children’s'],
  ["children's", '“Children”'],
  ['gwyl', 'Gŵyl'],
  ['Gŵyl', 'gwyl'],
  ['24/105', '(24/105)'],
  ['24105', '24/105'],
  ['105', '24/105'],
  ['co-operate', 'cooperated'],
  ['cooperate', 'co-operation'],
  ['operate', 'co-operate'],
  ['1.2m', '£1.2m'],
  ['£1.2m', '1.2m'],
])('who looks for %s finds %s', (typed, written) => {
  expect(indexedWord(written).split('-')).toContain(soughtWord(typed));
});

test.each([
  ['bus', 'business'],
  ['art', 'article'],
  ['the', 'then'],
  ['wales', 'wale'],
])('who looks for %s does not find %s, which only begins like it', (typed, written) => {
  const sought = soughtWord(typed);
  expect(
    indexedWord(written)
      .split('-')
      .some((word) => word.startsWith(sought) && word !== sought),
  ).toBe(false);
});

test('who types the beginning of a word finds it', () => {
  expect(indexedWord('harbourmaster').startsWith(soughtBeginning('Harbourm'))).toBe(true);
});

test('a line of dots between two words is read in no time', async () => {
  const taken = await secondsOfWork(() => {
    expect(indexedWord(`a${'.'.repeat(100_000)}b`)).toBe(indexedWord('a.b'));
  });
  expect(taken).toBeLessThan(1);
});

test('what has neither letters nor figures keeps its place', () => {
  expect(indexedWord('–')).toBe('–');
});
