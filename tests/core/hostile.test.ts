import { expect, test } from 'vitest';
import type { Issue } from '../../src/core/rules/issue.ts';
import { secondsOfWork } from '../seconds-of-work.ts';
import { checkSmallSite } from '../small-site.ts';

const held = '---\ndate: 2026-02-09\nstatus: held\n---\n';

/** The problems of the small site with some other files; takes no more CPU time than that. */
async function issuesWithin(seconds: number, files: Readonly<Record<string, string>>): Promise<readonly Issue[]> {
  let issues: readonly Issue[] = [];
  const taken = await secondsOfWork(async () => {
    ({ issues } = await checkSmallSite(files));
  });
  expect(taken).toBeLessThan(seconds);
  return issues;
}

const meeting = 'boards/council/meetings/2026-02-09.md';

/** The headings of as many items. */
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `## ${String(index + 2)}. A\n\n`).join('');

test.each([
  ['lists in lists', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
  ['open brackets', '['.repeat(200_000)],
  ['emphasis', '*a_ '.repeat(10_000)],
  ['headings of one number', '## 1. A\n'.repeat(5000)],
  ['decisions without number', `## 1. A\n\n${'### Decision\n\nx\n\n'.repeat(2000)}`],
  ['HTML', '<b>'.repeat(20_000)],
  ['footnotes that are not named', Array.from({ length: 3000 }, (_, each) => `[^${String(each)}]: x\n`).join('\n')],
  ['links to one file', '[a](b.md) '.repeat(3000)],
  ['fields of one name', `## 1. A\n\n${'- Owner: x\n'.repeat(5000)}`],
  ['a label without end', `## 1. A\n\n- ${'A'.repeat(300_000)}: x\n`],
  ['spaces in a field of two lines', `## 1. A\n\n### Action\n\n- Owner: x${' '.repeat(160_000)}y\n  z\n\nDo.\n`],
  ['characters that cannot be seen', '\u200b'.repeat(20_000)],
  ['links that are none', 'a](b/ '.repeat(150_000)],
  ['lines like fields', `## 1. A\n\nx\n${'- Outcome: agreed\n'.repeat(5000)}`],
  ['marks before a label', `## 1. A\n\nx\n\n${'*'.repeat(200_000)}x: y\n`],
  ['marks behind a word', `## 1. A\n\nMoved${'*'.repeat(200_000)}: x, seconded Action${'_'.repeat(200_000)}: y\n`],
  ['lines like records', `## 1. A\n\n${'Moved by: x. Action 1: y, seconded by z\n'.repeat(5000)}`],
  ['words like records', `## 1. A\n\n${'Moved Action (Agreed '.repeat(10_000)}: RESOLVED\n`],
  ['empty lists', `## 1. A\n\nx\n\n${'-\n'.repeat(100_000)}`],
  ['characters that cannot be seen', '\u200b'.repeat(300_000)],
  ['marks of git', '=======\n>>>>>>> a\n<<<<<<< b\n'.repeat(20_000)],
  ['lines that start with a number', `## 1. A\n\n${'2. B\n'.repeat(30_000)}\n\nx\n${'3. C\n'.repeat(30_000)}`],
  ['numbers without end', `## 1. A\n\n${'1.'.repeat(200_000)} B\n`],
  ['lines that hold one', '\u0001\n'.repeat(200_000)],
  ['headings of decisions in no item', '### Decision\n'.repeat(60_000)],
  ['lines that are no fields', `## 1. A\n\n- Topics: x\n${'- x\n'.repeat(40_000)}`],
  ['wrong entries of a list', `## 1. A\n\n- Topics: ${'A,'.repeat(10_000)}\n`],
  ['starts of names of footnotes', '[^'.repeat(500_000)],
  ['letters by their names', '&amp;'.repeat(200_000)],
  ['underscores within words', '_a_b'.repeat(250_000)],
  ['a heading without end', `## ${'decision '.repeat(20_000)}`],
  ['headings of text', `## 1. A\n${'\n#'.repeat(200_000)}`],
  ['headings of lists of actions', `## 1. A\n\n${'### Action log\n\n- a\n\n'.repeat(20_000)}${numbered(20_000)}`],
  [
    'key messages that tell of actions',
    `## Key messages\n\n${'### A\n\nAction: x\n\n'.repeat(15_000)}${numbered(15_000)}`,
  ],
  ['lines like actions', `## 1. A\n\nx\n${'ACTION AB\n'.repeat(60_000)}`],
  ['lines on who proposed', `## 1. A\n\nx\n${'Proposed: x\n'.repeat(80_000)}`],
  ['headings that are no items', `## 1. A\n\n${'a\n\n'.repeat(80_000)}${'## x\n'.repeat(50_000)}`],
  ['lines like fields and records', `## 1. A\n\nx\n\n${'- Outcome: agreed\n- Action: x\n'.repeat(32_000)}`],
  ['dots in the head of a table', `## 1. A\n\n| ${'.'.repeat(150_000)}x | b |\n| --- | --- |\n| a | b |\n`],
  ['dots behind a label', `## 1. A\n\n- Outcome ${'.'.repeat(150_000)}x\n- x\n`],
  ['months that are none', `## 1. A\n\nNext meeting: ${'jan'.repeat(80_000)}\n`],
  ['brackets in a link', `## 1. A\n\n- Papers: [${']('.repeat(100_000)}[\n`],
  ['places in a link', `## 1. A\n\n- Papers: #${'.md#m'.repeat(50_000)}](/)\n`],
  ['emphasis in one line', `• ${'*a* '.repeat(50_000)}`],
  ['addresses in one word', 'www._'.repeat(20_000)],
  ['links in one line', `• ${'[a](b) '.repeat(50_000)}`],
])('a meeting full of %s is read in no time', async (_, body) => {
  await issuesWithin(8, { [meeting]: held + body });
});

test('a list of ten thousand commas is read in no time', async () => {
  await issuesWithin(0.5, { [meeting]: `${held}## 1. A\n\n- Topics: ${'a,'.repeat(10_000)}\n` });
});

test('a frontmatter of empty lines is refused in no time', async () => {
  const issues = await issuesWithin(1, { 'people/ada.md': `---\nname: Ada\n${'\n'.repeat(60_000)}---\n` });
  expect(issues.map(({ rule, line }) => [rule, line])).toEqual([['frontmatter-shape', 103]]);
});

test.each<[string, string, string, string]>([
  [
    'a line of hyphens that is no fence',
    `---\n${'-'.repeat(500_000)}\u00a0\n---\n`,
    'people/ada.md',
    'frontmatter-fence',
  ],
  ['spaces before a field', `---\n- ${' '.repeat(60_000)}name: Ada\n x\n---\n`, 'people/ada.md', 'yaml-syntax'],
  [
    'spaces in a record of seals',
    `---\n- ${' '.repeat(900_000)}a: b\n x\n---\n`,
    'boards/council/seals.md',
    'yaml-syntax',
  ],
  [
    'ends of lines that some programs know',
    `---\nname: Ada${'\u2028'.repeat(60_000)}\n---\n`,
    'people/ada.md',
    'line-endings',
  ],
  [
    'remarks under a value far to the right',
    `---\nname: ${' '.repeat(30_000)}Ada\n${'#\n'.repeat(15_000)}---\n`,
    'people/ada.md',
    '',
  ],
])('a frontmatter with %s is read in no time', async (_, text, path, rule) => {
  const issues = await issuesWithin(3, { [path]: text });
  expect(issues.filter(({ file }) => file === path).map((issue) => issue.rule)).toEqual(rule === '' ? [] : [rule]);
});

test.each(['&amp;', '_a_b'])('a block of nothing but %s is refused, and many blocks of some are read', async (sign) => {
  const rulesOf = async (text: string) => {
    const { issues } = await checkSmallSite({ 'people/ada.md': `---\nname: Ada\n---\n\n${text}\n` });
    return issues.filter(({ file }) => file === 'people/ada.md').map(({ rule, message }) => [rule, message]);
  };
  expect(await rulesOf(sign.repeat(60_000))).toEqual([['too-deep', expect.stringContaining('letters by their names')]]);
  expect(await rulesOf(`${sign.repeat(30)}\n\n`.repeat(1000))).toEqual([]);
});

test('quotations in quotations without end are read without a failure', async () => {
  await issuesWithin(8, { [meeting]: `${held}${'> '.repeat(20_000)}a\n` });
});

test('quotations in quotations without end are refused in one report', async () => {
  const text = `---\nname: Ada\n---\n\n${'> '.repeat(20_000)}a\n`;
  const { issues } = await checkSmallSite({ 'people/ada.md': text });
  expect(issues.map(({ file, rule }) => [file, rule])).toEqual([['people/ada.md', 'too-deep']]);
});

test.each([
  [100, []],
  [101, ['too-deep']],
])(
  'quotations %i deep are refused from the hundred and first on, whatever the stack holds',
  async (depth, expected) => {
    const quotations = '> '.repeat(depth - 1); // The paragraph inside is a level as well.
    const { issues } = await checkSmallSite({ 'people/ada.md': `---\nname: Ada\n---\n\n${quotations}a\n` });
    expect(issues.map(({ rule }) => rule)).toEqual(expected);
  },
);

test('a frontmatter that holds only a character that YAML does not know gives a report', async () => {
  const { issues } = await checkSmallSite({ 'people/ada.md': '---\n\u000b\n---\n' });
  expect(issues.filter(({ file }) => file === 'people/ada.md').map(({ rule }) => rule)).toContain('missing-field');
});

test.each(['\\ud800', '\\udc00', '\\r', '\\u2028', '\\u2029'])(
  'a name with %s by its number is refused',
  async (sign) => {
    const { issues } = await checkSmallSite({ 'people/ada.md': `---\nname: "Ada${sign} Moss"\n---\n` });
    expect(issues.map(({ rule, line }) => [rule, line])).toEqual([['invisible-character', 2]]);
  },
);

test('the two halves of a character, each written by its number, are one that can be seen', async () => {
  const { issues } = await checkSmallSite({ 'people/ada.md': '---\nname: "Ada \\ud83c\\udf0d"\n---\n' });
  expect(issues).toEqual([]);
});

test('of many characters that cannot be seen ten a line are reported, and how many more there are', async () => {
  const text = `---\nname: Ada\n---\n${'a\u200b'.repeat(12)}\n\u200b\n`;
  const { issues } = await checkSmallSite({ 'people/ada.md': text });
  expect(issues.map(({ line, column }) => [line, column])).toEqual([
    ...Array.from({ length: 10 }, (_, index) => [4, 2 * index + 2]),
    [5, 1],
  ]);
  expect(issues.slice(8).map(({ message }) => message)).toEqual([
    'There is an invisible character, U+200B.',
    'There is an invisible character, U+200B, and 2 more on this line.',
    'There is an invisible character, U+200B.',
  ]);
});

const chain = Array.from({ length: 2000 }, (_, index) => index);
const boardsWith = (parentOf: (board: number) => number) =>
  Object.fromEntries(
    chain.map((board) => [
      `boards/b${String(board)}/board.md`,
      `---\nname: Board ${String(board)}\nkind: parish\nparent: b${String(parentOf(board))}\n---\n`,
    ]),
  );

test('a row of two thousand boards that ends in a round of its last is followed in no time', async () => {
  const issues = await issuesWithin(
    4,
    boardsWith((board) => (board === 1999 ? 1998 : board + 1)),
  );
  expect(issues.map(({ message }) => message)).toEqual([
    '`parent` goes round in a circle: b1998 → b1999 → b1998.',
    '`parent` goes round in a circle: b1999 → b1998 → b1999.',
  ]);
});

test('each board of a round of two thousand is told the twenty that follow and no more', async () => {
  const { issues } = await checkSmallSite(boardsWith((board) => (board + 1) % 2000));
  expect(issues).toHaveLength(2000);
  const shown = Array.from({ length: 20 }, (_, index) => `b${String(index + 7)}`).join(' → ');
  expect(issues.find(({ file }) => file === 'boards/b7/board.md')?.message).toBe(
    `\`parent\` goes round in a circle: ${shown} → 1980 more → b7.`,
  );
});

test('a board that is its own parent leads round by itself', async () => {
  const { issues } = await checkSmallSite({ 'boards/a/board.md': '---\nname: A\nkind: parish\nparent: a\n---\n' });
  expect(issues.map(({ message }) => message)).toEqual(['`parent` goes round in a circle: a → a.']);
});

const numbers = (length: number) => Array.from({ length }, (_, index) => String(index));
const decisions = (field: string, board: string, refs: readonly string[]) =>
  `## 1. A\n\n${refs.map((ref) => `### Decision\n\n- ${field}: ${board}/${ref}\n- Outcome: agreed\n\nx\n\n`).join('')}`;

test.each<[string, Record<string, string>, string]>([
  [
    'references',
    Object.fromEntries(
      numbers(9).map((month) => [
        `boards/council/meetings/2025-0${String(Number(month) + 1)}-01.md`,
        `---\ndate: 2025-0${String(Number(month) + 1)}-01\nstatus: held\n---\n${decisions('Ref', `D ${month}`, numbers(1000))}`,
      ]),
    ),
    decisions('Refers', 'D 99', numbers(1500)),
  ],
  [
    'links',
    Object.fromEntries(
      numbers(15_000).map((number) => [`boards/council/papers/the-plan-of-the-well-${number}.svg`, '']),
    ),
    numbers(1500)
      .map((number) => `[a](../papers/the-plan-of-the-wall-${number}.svg)\n\n`)
      .join(''),
  ],
  [
    'places',
    {},
    `${numbers(5000)
      .map((number) => `## ${number}. A\n\nx\n\n`)
      .join('')}${numbers(3000)
      .map((number) => `[a](#item-x${number})\n\n`)
      .join('')}`,
  ],
  ['headings as long as a book', {}, `## 1. ${'a'.repeat(200_000)}\n\n[a](#1-${'b'.repeat(200_000)})\n`],
])('wrong %s among thousands of right ones are reported in no time', async (_, others, body) => {
  const issues = await issuesWithin(8, { ...others, [meeting]: held + body });
  expect(issues.length).toBeGreaterThan(0);
});

test('an item that is not on an agenda without end is answered with the first of its items', async () => {
  const interests = numbers(1000).map(
    (number) => `  - person: Ada\n    item: "12345678${number}"\n    interest: A well.\n`,
  );
  const agenda = numbers(50_000).map((number) => `## ${number}. A\n\n`);
  const text = `${held.replace(/---\n$/, '')}declarations:\n${interests.join('')}---\n${agenda.join('')}`;
  const issues = await issuesWithin(8, { [meeting]: text });
  expect(issues).toHaveLength(1000);
  expect(issues[0]?.hint).toMatch(/^Its items are 0, 1, .*, 38, 39 …$/);
});
