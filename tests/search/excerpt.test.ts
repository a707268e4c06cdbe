import { expect, test } from 'vitest';
import { cutExcerpt } from '../../src/search/browser/excerpt.ts';
import type { RecordText } from '../../src/search/record-text.ts';

const words = Array.from({ length: 100 }, (_, index) => `w${String(index)}`);

function excerpt(found: readonly number[], more: Partial<RecordText> = {}) {
  const record = { kind: 'item', anchor: 'item-1', depth: 1, words, headingWords: 2, blocks: [], ...more } as const;
  const { runs, anchor } = cutExcerpt(record, found);
  return { text: runs.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(''), anchor };
}

test('an excerpt shows where most of the found words are together, and marks them', () => {
  const { text } = excerpt([10, 70, 74]);
  expect(text).toMatch(/^… w64 w65 /);
  expect(text).toContain('[w70] w71 w72 w73 [w74] w75');
  expect(text).toMatch(/ w95 …$/);
});

test('where only the heading was found, or nothing, it is the beginning of the text', () => {
  expect(excerpt([1]).text).toMatch(/^w2 w3 .* w33 …$/);
  expect(excerpt([]).text).toMatch(/^w2 w3 .* w33 …$/);
});

test('prose goes before facts, where words were found in both and where in neither', () => {
  const blocks = [
    { word: 2, anchor: '', isFact: true },
    { word: 12, anchor: '', isFact: false },
  ];
  expect(excerpt([1], { blocks }).text).toMatch(/^… w12 w13 /);
  expect(excerpt([3], { blocks }).text).toMatch(/^w2 \[w3\] w4 /);
  expect(excerpt([3, 4, 50], { blocks }).text).toMatch(/^… w44 .* \[w50\]/);
  expect(excerpt([], { blocks: blocks.slice(0, 1) }).text).toMatch(/^w2 w3 /);
});

test('a short text is shown whole, one without a text not at all', () => {
  expect(excerpt([3], { words: words.slice(0, 5) }).text).toBe('w2 [w3] w4');
  expect(excerpt([0], { words: words.slice(0, 2) }).text).toBe('');
});

test('what was found at the end has the words before it for company', () => {
  expect(excerpt([99]).text).toMatch(/^… w68 .* w98 \[w99\]$/);
});

test('its blocks are told apart', () => {
  expect(
    excerpt([4], { words: words.slice(0, 8), blocks: [2, 5, 6].map((word) => ({ word, anchor: '', isFact: false })) })
      .text,
  ).toBe('w2 w3 [w4] · w5 · w6 w7');
});

test('what stands behind a label needs no other sign, and signs around a found word are not marked', () => {
  const blocks = [0, 1, 2].map((word) => ({ word, anchor: '', isFact: true }));
  const of = (...texts: string[]) => excerpt([1], { words: texts, headingWords: 0, blocks }).text;
  expect(of('Paper:', '“Dredging”,', '2019')).toBe('Paper: “[Dredging]”, · 2019');
  expect(of('Cost:', '(£43,600).', 'Done')).toBe('Cost: ([£43,600]). · Done');
});

test('a fact that is no longer so is left out, unless it was looked for', () => {
  const blocks = [
    { word: 2, anchor: '', isFact: false },
    { word: 4, anchor: '', isFact: true, isPast: true },
    { word: 6, anchor: '', isFact: true },
  ];
  expect(excerpt([2], { words: words.slice(0, 8), blocks }).text).toBe('[w2] w3 · w6 w7');
  expect(excerpt([5], { words: words.slice(0, 8), blocks }).text).toBe('w2 w3 · w4 [w5] · w6 w7');
  expect(excerpt([], { words: words.slice(0, 6), blocks: blocks.slice(1) }).text).toBe('w2 w3');
});

test('it leads to the place nearest before what was found', () => {
  const blocks = [
    { word: 0, anchor: '', isFact: false },
    { word: 20, anchor: 'para-2', isFact: false },
    { word: 60, anchor: 'para-3', isFact: false },
  ];
  expect(excerpt([65], { blocks }).anchor).toBe('para-3');
  expect(excerpt([20], { blocks }).anchor).toBe('para-2');
  expect(excerpt([5], { blocks }).anchor).toBe('item-1');
});
