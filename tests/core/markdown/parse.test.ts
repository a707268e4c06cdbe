import path from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/core/files/read-files.ts';
import { parseMarkdown, TooDeepError } from '../../../src/core/markdown/parse.ts';
import { soundFolder } from '../../fixture.ts';
import { secondsOfWork } from '../../seconds-of-work.ts';
import { markdownish } from './markdownish.ts';
import { parseWithRemark, shapeOfTree } from './remark.ts';

/** Where the two parsers disagree, found by some hundred thousand texts; none is a way in which minutes are written. */
const disagreements: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /\[[ x]\][ \t]*\n/i,
    reason: 'a task without words on its line: remark keeps the line break before the next',
  },
  {
    pattern: /[*_~]{3}|([*_~])(?!\1)[*_~]/,
    reason: 'emphasis marks of two kinds side by side, which may or may not count',
  },
  { pattern: /[\u{10000}-\u{10FFFF}]/u, reason: 'emphasis marks beside an emoji, where remark sees half a character' },
  { pattern: /\[\^[^\]]*\]: .*\[\^[^\]]*\]:/, reason: 'two footnotes on one line: remark puts one into the other' },
  { pattern: /\\[*_~]/, reason: 'an emphasis mark beside one that a backslash makes a letter' },
  { pattern: /\[\^\S+\]: .*\n</, reason: 'HTML, which is refused, in the line under a footnote' },
  { pattern: /\[\^\S+\]: +(?:\d+[.)]|[-+*])/, reason: 'a footnote that starts with the mark of an empty list' },
  { pattern: /[^\s\w.+-][\w.+-]*@/, reason: 'an email address glued to other signs: which of them belong to the link' },
];

const isKnown = (text: string) => disagreements.some(({ pattern }) => pattern.test(text));

const contentFolder = path.join(import.meta.dirname, '../../../content');
const texts = [...readFiles(contentFolder), ...readFiles(soundFolder)].flatMap(({ path: name, bytes }) =>
  bytes === undefined || !name.endsWith('.md') ? [] : [[name, new TextDecoder().decode(bytes)] as const],
);

test.each(texts)('%s has the tree that remark gives it, with every place', (_, text) => {
  const body = text.replace(/^---\n.*?\n---\n/s, '');
  expect(placesOf(parseMarkdown(body))).toEqual(placesOf(parseWithRemark(body)));
  expect(shapeOfTree(parseMarkdown(body))).toEqual(shapeOfTree(parseWithRemark(body)));
  const windows = body.replaceAll('\n', '\r\n');
  expect(placesOf(parseMarkdown(windows))).toEqual(placesOf(parseWithRemark(windows)));
});

/** Every node but texts, which remark sometimes cuts in two, with where it starts and ends. */
function placesOf(node: Nodes): unknown[] {
  const own = node.type === 'text' ? [] : [[node.type, node.position?.start.offset, node.position?.end.offset]];
  return [...own, ...('children' in node ? node.children.flatMap(placesOf) : [])];
}

test('any text has the tree that remark gives it', () => {
  fc.assert(
    fc.property(
      markdownish.filter((text) => !isKnown(text)),
      (text) => {
        expect(shapeOfTree(parseMarkdown(text))).toEqual(shapeOfTree(parseWithRemark(text)));
      },
    ),
    { numRuns: 3000, seed: 2026 },
  );
});

test('any text at all is parsed, and no node lies outside it', () => {
  fc.assert(
    fc.property(fc.oneof(markdownish, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      for (const [, start, end] of placesOf(parseMarkdown(text)) as [string, number, number][]) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a text of some hundred thousand brackets takes no time', async () => {
  for (const piece of ['[', '![', '> ', '*a_', '- ', '`', '|a', '[^1]', '(', '<', '\\', '&']) {
    const parse = () => parseMarkdown(piece.repeat(100_000 / piece.length));
    const isTooDeep = piece === '> ' || piece === '- ';
    const taken = await secondsOfWork(() => {
      if (isTooDeep) expect(parse).toThrow(TooDeepError);
      else parse();
    });
    expect(taken, piece).toBeLessThan(2);
  }
});

test.each(['>', '> ', '- ', '1. ', '1) ', ' \t>\t* ', '> 12. '])(
  'a line of %j over and over is refused at once',
  async (mark) => {
    const parse = () => parseMarkdown(`a\n\n${mark.repeat(50_000)}a`);
    expect(
      await secondsOfWork(() => {
        expect(parse).toThrow(TooDeepError);
      }),
    ).toBeLessThan(1);
  },
);

test.each([
  ['two lines with spaces between', 'a\n   \nb'],
  ['a table with a stroke in code', '| a |\n| --- |\n| `b \\| c` |\n'],
  ['a paragraph that starts with its number', '2.2.3 Text.\n\n2.2.3. Text.\n\n10) Text.'],
  ['a year that starts a line', 'In\n2014. That year'],
  ['a heading with a number', '## 6. Title\n## 24/105: Title #\n##No title'],
  ['a list of fields', '- Owner: a\n- Due: b\n  - c: d\n\n  e\n'],
  ['pounds, colons and directives', '£3: 3:1 at 9:30 ::: :a: ::b::'],
  ['quotation marks and dashes', '"a" -- b --- c ... \'d\''],
  ['maths and wiki links', '$a$ $$b$$ [[c]] ==d== ^e^ ~f~ {#g .h}'],
  ['a frontmatter in the text', '---\na: b\n---\n'],
  ['addresses that stand bare', 'https://a.example www.a.example a@b.example'],
])('%s is read as remark reads it', (_, text) => {
  expect(shapeOfTree(parseMarkdown(text))).toEqual(shapeOfTree(parseWithRemark(text)));
  expect(placesOf(parseMarkdown(text))).toEqual(placesOf(parseWithRemark(text)));
});

test.each([
  ['- [ ]  \na', 'a task without words on its line'],
  ['0*_!*', 'marks of two kinds side by side'],
  ['[^1]: [^1]: a', 'two footnotes on one line'],
  ['/a@b.example', 'an address glued to a stroke'],
])('%j is still a disagreement: %s', (text) => {
  expect(isKnown(text)).toBe(true);
  expect(shapeOfTree(parseMarkdown(text))).not.toEqual(shapeOfTree(parseWithRemark(text)));
});
