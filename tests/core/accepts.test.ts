import { expect, test } from 'vitest';
import { renderMeeting } from '../../src/core/texts/render-text.ts';
import { makeBook } from '../book.ts';
import { checkSmallSite, smallSite } from '../small-site.ts';
import { describeBook } from './describe-book.ts';

const january = 'boards/council/meetings/2026-01-12.md';
const february = 'boards/council/meetings/2026-02-09.md';
const held = '---\ndate: 2026-02-09\nstatus: held\n---\n';

test.each([
  ['Windows line endings', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['spaces behind the fences', (text: string) => text.replaceAll('---\n', '--- \t\n')],
  ['no line ending at the end', (text: string) => text.replace(/\n$/, '')],
])('%s make no difference to the book', async (_, change) => {
  const files = Object.fromEntries(Object.entries(smallSite).map(([name, text]) => [name, change(text)]));
  expect(describeBook(await makeBook(files))).toEqual(describeBook(await makeBook()));
});

test.each(['24/105', '3.10', '0123', '6a', '10.1', '1e3', '007', '0x10', '1_000', '12:30:45'])(
  'the number or reference %s stays as it was typed',
  async (typed) => {
    const isNumber = /^\d+[a-z]?([./]\d+[a-z]?)*$/.test(typed);
    const item = `boards/council/meetings/2026-02-09/01-well.md`;
    const files = {
      'boards/council/meetings/2026-02-09/meeting.md': held,
      [item]: `---\nnumber: ${isNumber ? typed : '1'}\ntitle: ${typed}\n---\n`,
    };
    const [meeting] = (await makeBook(files)).meetings;
    expect(meeting?.items[0]?.title).toBe(typed);
    if (isNumber) expect(meeting?.items[0]?.number).toBe(typed);
  },
);

test('the numbers 3.1 and 3.10 are two items with two addresses', async () => {
  const items = '## 3. The hall\n\n### 3.1. Roof\n\nIt leaks.\n\n### 3.10. Door\n\nIt sticks.\n';
  const book = await makeBook({ [february]: held + items });
  expect(book.meetings[0]?.items[0]?.children.map(({ address }) => address)).toEqual([
    '/boards/council/2026-02-09/#item-3.1',
    '/boards/council/2026-02-09/#item-3.10',
  ]);
});

test('a number with a stroke has an address that can be read aloud', async () => {
  const book = await makeBook({ [february]: `${held}## 24/105. The well\n\nIt is dry.\n` });
  expect(book.meetings[0]?.items[0]).toMatchObject({ number: '24/105', fragment: 'item-24-105' });
});

test.each(['cancelled', 'postponed', 'inquorate', 'scheduled'])(
  'a key message of a meeting that is %s rests on nothing',
  async (status) => {
    const message = '## Key messages\n\n### The meeting is off\n\nThe hall is flooded.\n';
    const meeting = (word: string) => ({ [february]: `---\ndate: 2026-02-09\nstatus: ${word}\n---\n${message}` });
    expect((await checkSmallSite(meeting(status))).issues).toEqual([]);
    expect((await checkSmallSite(meeting('held'))).issues.map(({ rule }) => rule)).toEqual(['key-message-basis']);
  },
);

test('times, ratios and prices in a text come out as they were typed', async () => {
  const text = 'At 9:30 the ratio was 3:1, :half: of £3.10 at 14:05 :: a ::: b; see 2/3 & 1\\*1 at 5°.';
  const book = await makeBook({ [february]: `${held}## 1. Any: other business\n\n${text}\n` });
  const [meeting] = book.meetings;
  const item = meeting?.items[0];
  if (meeting === undefined || item === undefined) throw new Error('There is no item.');
  const html = renderMeeting(book, meeting, { href: (address) => address, headingShift: 0 }).htmlOf(item);
  expect(html).toBe(
    '<p>At 9:30 the ratio was 3:1, :half: of £3.10 at 14:05 :: a ::: b; see 2/3 &amp; 1*1 at 5°.</p>\n',
  );
  expect(item.title).toBe('Any: other business');
});

test('two meetings share a day, and stand in the order of their names', async () => {
  const second = 'boards/council/meetings/2026-01-12-2.md';
  const special = 'boards/council/meetings/2026-01-12-special.md';
  const text = '---\ndate: 2026-01-12\nstatus: held\n---\n';
  const book = await makeBook({ [second]: text, [special]: text });
  expect(book.boards[0]?.meetings.map(({ address }) => address)).toEqual([
    '/boards/council/2026-01-12/',
    '/boards/council/2026-01-12-2/',
    '/boards/council/2026-01-12-special/',
  ]);
});

test('a meeting can end after midnight', async () => {
  const times = 'start: "19:30"\nend: "00:40"\nendsNextDay: yes\n';
  const { issues } = await checkSmallSite({ [february]: held.replace('status', `${times}status`) });
  expect(issues).toEqual([]);
});

test.each(['2026-03-29', '2026-10-25'])('a meeting may start in the hour that %s skips or repeats', async (date) => {
  const text = `---\ndate: ${date}\nstart: "01:30"\nend: "02:30"\nstatus: scheduled\n---\n`;
  const { issues } = await checkSmallSite({ [`boards/council/meetings/${date}.md`]: text });
  expect(issues).toEqual([]);
});

test('a paragraph number that stands twice keeps two addresses, and both can be linked to', async () => {
  const { issues } = await checkSmallSite({
    'boards/council/papers/well.md': '---\ntitle: The well\n---\n2.2.3 It is deep.\n\n2.2.3 It is dry.\n',
    [february]: `${held}See the [first](../papers/well.md#para-2.2.3) and the [second](../papers/well.md#para-2.2.3-2).\n`,
  });
  expect(issues.map(({ severity, rule, line }) => [severity, rule, line])).toEqual([
    ['warning', 'duplicate-paragraph', 6],
  ]);
});

test.each(['repeatedNumbers: 1.0, 2.0', 'repeatedNumbers: [1.0, 2.0]', 'repeatedNumbers:\n  - "1.0"\n  - 2.0'])(
  'a paper may have numbers twice that it lists: %j',
  async (fields) => {
    const text = ['1.0 It is deep.', '## 2.0 Water', '1.0 It is dry.', '2.0 There is none.', '1.0 So it is.'];
    const paper = `---\ntitle: The well\n${fields}\n---\n${text.join('\n\n')}\n`;
    expect((await checkSmallSite({ 'boards/council/papers/well.md': paper })).issues).toEqual([]);
  },
);

test('nothing is said of the numbers of a paper whose list of them cannot be read', async () => {
  const paper = '---\ntitle: The well\nrepeatedNumber: 1.1\n---\n1.1 It is deep.\n\n1.1 It is dry.\n';
  const { issues } = await checkSmallSite({ 'boards/council/papers/well.md': paper });
  expect(issues.map(({ rule }) => rule)).toEqual(['unknown-field']);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'])(
  'a field of the name %s is refused without harm',
  async (name) => {
    const label = name.charAt(0).toUpperCase() + name.slice(1);
    const inFrontmatter = await checkSmallSite({ 'topics/water.md': `---\ntitle: Water\n${name}: x\n---\n` });
    expect(inFrontmatter.issues.map(({ rule, line }) => [rule, line])).toEqual([['unknown-field', 3]]);
    const nested = smallSite['site.md'].replace('contact:', `contact:\n  ${name}:\n    polluted: x`);
    expect((await checkSmallSite({ 'site.md': nested })).issues.map(({ rule }) => rule)).toEqual(['unknown-field']);
    const section = `${held}## 1. Well\n\n- ${label}: x\n`;
    const inSection = await checkSmallSite({ [february]: section });
    expect(inSection.issues.map(({ line }) => line)).toEqual([7]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  },
);

test.each([
  ['Welsh', 'Cadwch 150 metr oddi wrth y morloi, ŵ, ŷ, â'],
  ['Gaelic', 'Comhairle na h-Èilean Siar'],
  ['Chinese', '議事録：第六回会議'],
  ['Arabic', 'محضر الاجتماع رقم ٦'],
  ['emoji', 'The 🌳 and the 👩‍👩‍👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['Persian with a joiner', 'می‌خواهم'],
  ['letters with marks of their own', 'Zoe\u0308 Nguye\u0302\u0303n'],
  ['a no-break space inside', '£5\u00A0million on 10\u00A0January'],
  ['curly quotation marks inside', 'The “Old” Well’s lining'],
  ['letters that a wrong encoding begins with', 'Câr, NÃO, “AMANHÔ, ÂNGELO, lã and 5 € â'],
  ['a hash without space', 'Plan C#1'],
  ['a colon without space', 'At 9:30, 3:1'],
  ['signs of Markdown', 'a *b* _c_ `d`'],
])('%s stays as it was typed', async (_, typed) => {
  const book = await makeBook({
    'topics/water.md': `---\ntitle: ${typed}\n---\n`,
    [february]: `${held}## 1. Well\n\n- Presenter: ${typed}\n\n### Action\n\n- Owner: ${typed}\n- Topics: water\n\n${typed}\n`,
  });
  expect(book.topics[0]?.title).toBe(typed);
  expect(book.meetings[0]?.items[0]?.data.presenter).toEqual([typed]);
  expect(book.meetings[0]?.actions[0]?.owner.name).toBe(typed);
  const plain = typed.replace(/[*_`]/g, '').replaceAll('\u00A0', ' ');
  expect(book.meetings[0]?.actions[0]?.text.replaceAll('\u00A0', ' ')).toBe(plain);
});

test('a list with words and colons in the text is text where a sentence stands before it', async () => {
  const text = 'Members said:\n\n- Cost: too high.\n- Time: too short.\n';
  const book = await makeBook({ [february]: `${held}## 1. Well\n\n${text}` });
  expect(book.meetings[0]?.items[0]?.data).toEqual({ number: '1', title: 'Well' });
});

test('a meeting file and a folder of the same name for its papers are one meeting', async () => {
  const paper = 'boards/council/meetings/2026-01-12/papers/well.md';
  const book = await makeBook({ [paper]: '---\ntitle: Well\n---\n', [january]: smallSite[january] });
  expect(book.meetings).toHaveLength(1);
  expect(book.papers[0]?.meeting).toBe(book.meetings[0]);
});

test('a rule, a table and code in the text under the frontmatter end nothing', async () => {
  const text = 'A.\n\n---\n\ntitle: x\n\n---\n\n| a |\n| --- |\n| b |\n\n```\n---\n## 9. Not an item\n```\n';
  const book = await makeBook({ [february]: `${held}## 1. Well\n\n${text}` });
  expect(book.meetings[0]?.items.map(({ number }) => number)).toEqual(['1']);
});

test('an exempt item with its ground and summary, and no more, is sound', async () => {
  const exempt = '- Exempt:\n  - Ground: Schedule 12A\n  - Paragraph: 3\n  - Summary: The price of land.\n';
  const { issues } = await checkSmallSite({ [february]: `${held}## 1. Land\n\n- Kind: exempt\n${exempt}` });
  expect(issues).toEqual([]);
});

test('a bracket with a backslash is a bracket, and no footnote that is missing', async () => {
  const note = '## 1. The wall\n\nSomebody wrote \\[^1] and \\[^1\\] on it.\n';
  const book = await makeBook({ [february]: held + note });
  const [meeting] = book.meetings;
  const [item] = meeting?.items ?? [];
  if (meeting === undefined || item === undefined) throw new TypeError('The meeting has no item.');
  const text = renderMeeting(book, meeting, { href: (address) => address, headingShift: 1 });
  expect(text.htmlOf(item)).toBe('<p>Somebody wrote [^1] and [^1] on it.</p>\n');
});

test.each([
  ['Acton', 'Its library opens again in May.'],
  ['Division', '- For: 3\n- Against: 1'],
  ['Auction', 'Three lots:\n\n- Lot 1: a bench'],
])('the heading %s is text, as it is followed by none of a record’s fields or is no slip', async (heading, text) => {
  const { issues } = await checkSmallSite({ [february]: `${held}## 1. Places\n\n### ${heading}\n\n${text}\n` });
  expect(issues).toEqual([]);
});
