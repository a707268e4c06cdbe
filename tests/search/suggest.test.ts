import { expect, test } from 'vitest';
import type { SearchFiles } from '../../src/search/browser/files.ts';
import { isBeginning, otherForm, splitWord, suggestWords } from '../../src/search/browser/suggest.ts';

const lists: Record<string, readonly string[]> = {
  c: ['contact', 'contract', 'council', 'committee', 'commit'],
  d: ['definite'],
  e: ['equality'],
  h: ['harbour', 'harbours', 'hall'],
  m: ['means'],
  q: ['quay'],
};

const files = {
  manifest: () => Promise.resolve({ boards: [], topics: [], outcomes: [], years: [], spelling: Object.keys(lists) }),
  records: () => Promise.reject(new Error('not asked for')),
  spelling: (letter: string) => Promise.resolve(lists[letter] ?? []),
  named: () => Promise.reject(new Error('not asked for')),
} satisfies SearchFiles;

test('the nearest words come first, and of those the most frequent', async () => {
  expect(await suggestWords('contarct', files)).toEqual(['contact', 'contract']);
  expect(await suggestWords('comittee', files)).toEqual(['committee']);
});

test('a wrong first letter is put right as well', async () => {
  expect(await suggestWords('garbour', files)).toEqual(['harbour']);
});

test('short words and words that are near to none get no suggestion', async () => {
  expect(await suggestWords('hal', files)).toEqual([]);
  expect(await suggestWords('zeppelin', files)).toEqual([]);
  expect(await suggestWords('hxxl', files)).toEqual([]);
});

test.each(['quality', 'qualty', 'deficit', 'meals', 'hell'])('%s is another word, and no slip', async (typed) => {
  expect(await suggestWords(typed, files)).toEqual([]);
});

test('words that cannot be loaded are not suggested, and the others are', async () => {
  const spelling = (letter: string) => (letter === 'c' ? Promise.reject(new Error('404')) : files.spelling(letter));
  const lost = { ...files, spelling };
  expect(await suggestWords('comittee', lost)).toEqual([]);
  expect(await isBeginning('comm', lost)).toBe(false);
  expect(await suggestWords('garbour', lost)).toEqual(['harbour']);
});

test('a word is split behind one that is known, and into parts that say something', async () => {
  expect(await splitWord('Harbourmaster', files)).toEqual([['harbour', 'master']]);
  expect(await splitWord('harbours', files)).toEqual([]);
  expect(await splitWord('ha', files)).toEqual([]);
});

test('the beginning of a word is known, however it is written', async () => {
  expect(await isBeginning('Harb', files)).toBe(true);
  expect(await isBeginning('hârb', files)).toBe(true);
  expect(await isBeginning('harx', files)).toBe(false);
  expect(await isBeginning('har', files)).toBe(false);
});

test.each([
  ['housing', ['houses', 'house'], 'houses'],
  ['house', ['housing'], 'housing'],
  ['general', ['generation'], 'generation'],
  ['busy', ['business'], 'business'],
  ['replacing', ['replaced', 'replace'], 'replaced'],
])('%s is none of %j, which have its stem', async (typed, known, form) => {
  expect(await otherForm(typed, filesWith(known))).toBe(form);
});

test.each([
  ['housing', ['house', 'housing']],
  ['harbours', ['harbour']],
  ['policy', ['policies']],
  ['flood', ['flooded']],
  ['stopped', ['stop']],
  ['passes', ['pass']],
  ['add', ['added']],
  ['agreed', ['agree']],
  ['zeppelin', ['zebra']],
])('%s is itself or a plain form of one of %j', async (typed, known) => {
  expect(await otherForm(typed, filesWith(known))).toBeNull();
});

function filesWith(known: readonly string[]): SearchFiles {
  const letter = known[0]?.charAt(0) ?? '';
  const manifest = { boards: [], topics: [], outcomes: [], years: [], spelling: [letter] };
  return { ...files, manifest: () => Promise.resolve(manifest), spelling: () => Promise.resolve(known) };
}
