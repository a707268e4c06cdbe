import { expect, test } from 'vitest';
import { checkSmallSite } from '../../small-site.ts';

/** What is told of the items of some minutes, each finding as its rule and what it says that is expected. */
async function toldOf(body: string): Promise<string[]> {
  const { issues } = await checkSmallSite({
    'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n---\n\n${body}\n`,
  });
  return issues.map(({ rule, hint }) => `${rule} ${/`(## [^`]*)`/.exec(hint)?.[1] ?? ''}`.trim());
}

const one = '## 1. Apologies\n\nThere were none.\n\n';
const action = '## 2. The hall\n\n### Action\n\n- Owner: Ada Moss\n\nGet quotations.\n\n';

test.each([
  ['3. Any other business\n\n- Kind: any-other-business\n\nThere was none.'],
  ['3. Any other business\n   - Kind: any-other-business\n   - Presenter: Ada\n\nThere was none.'],
  ['3. Any other business\n- Kind: any-other-business'],
  ['**3. Any other business**\n\n- Kind: any-other-business'],
  ['### 3. Any other business\n\n- Kind: any-other-business'],
])('an item with fields lost its heading: %j', async (text) => {
  expect(await toldOf(one + action + text)).toEqual(['lost-item ## 3. Any other business']);
});

test('it is found right below the text above it as well', async () => {
  expect(await toldOf(one + action.trimEnd() + '\n3. Any other business\n- Kind: any-other-business')).toEqual([
    'lost-item ## 3. Any other business',
  ]);
});

test.each([
  '3. Any other business\n\nThere was none.\n\n',
  '3) Any other business\n\nThere was none.\n\n',
  '**3.** Any other business\n\n',
  '### 3. Any other business\n\nThere was none.\n\n',
])('an item is missing between two others, and stands there: %j', async (text) => {
  expect(await toldOf(`${one}${action}${text}## 4. Close\n\nAt nine.`)).toEqual(['lost-item ## 3. Any other business']);
});

test('several are told, and numbers that go on from other meetings are known', async () => {
  expect(await toldOf(`${one}2. The hall\n\nText.\n\n3. The green\n\nText.\n\n## 4. Close\n\nAt nine.`)).toEqual([
    'lost-item ## 2. The hall',
    'lost-item ## 3. The green',
  ]);
  expect(
    await toldOf('## 24/105. Apologies\n\nNone.\n\n24/106. The hall\n\nText.\n\n## 24/107. Close\n\nAt nine.'),
  ).toEqual(['lost-item ## 24/106. The hall']);
  expect(await toldOf('1. Apologies\n\nNone.\n\n## 2. The hall\n\nIt was swept.')).toEqual([
    'lost-item ## 1. Apologies',
  ]);
});

test.each([
  [`${one}## 2. The hall\n\nText.\n\n3. Any other business\n\nNone.`, '## 3. Any other business'],
  [`${one}## 2. The hall\n\nText.\n\n3 Any other business\n\nNone.`, '## 3. Any other business'],
  [`${one}2 Any other business\n\nNone.\n\n## 3. Close\n\nAt nine.`, '## 2. Any other business'],
  [`${one}## 2. The hall\n\nText.\n\n## 4. Close\n\nAt nine.`, '## 3. …'],
])('it is worth a look: %j', async (text, expected) => {
  expect(await toldOf(text)).toEqual([`item-numbers ${expected}`]);
});

test.each([
  ['a list in the text', `${one}## 2. The hall\n\nThe group:\n\n1. swept;\n2. Painted;\n3. Locked.`],
  ['a list with text between', `${one}## 2. The hall\n\n1. First.\n\nText.\n\n2. Second.\n\nText.\n\n3. Third.`],
  [
    'a list over a gap',
    `${one}## 2. The hall\n\n1. One\n2. Two\n3. Three\n\n## 4. Close\n\nText.\n\n## 6. End\n\nText.`,
  ],
  ['a day', `${one}## 2. The hall\n\n3 May was chosen.`],
  ['sentences that are numbered', `${one}## 2. The hall\n\nAs follows.\n\n3. The roof leaks.`],
  ['a number of people', `${one}## 2. The hall\n\n3 Members voted for it.`],
  [
    'a heading of the text',
    `${one}## 2. The hall\n\n### 1. Roof\n\nText.\n\n### 2. Walls\n\nText.\n\n### 3. Floor\n\nText.`,
  ],
  ['numbers that go on', '## 105. Apologies\n\nNone.\n\n## 107. The hall\n\nIt was swept.'],
  ['numbers that go on within the year', '## 24/105. Apologies\n\nNone.\n\n## 24/108. The hall\n\nIt was swept.'],
  ['several gaps', `${one}## 3. The hall\n\nText.\n\n## 5. Close\n\nText.`],
  ['a wide gap', `${one}## 9. The hall\n\nText.`],
  ['an added item', `${one}## 2. The hall\n\nText.\n\n## 2a. The roof\n\nText.\n\n## 3. Close\n\nText.`],
  ['paragraphs that are numbered throughout', '## 1. A\n\n1. One.\n\n2. Two.\n\n## 2. B\n\n3. Three.\n\n4. Four.'],
  ['options with fields', `${one}## 2. The hall\n\n1. Paint it\n   - Outcome: the hall is blue\n2. Leave it`],
])('%s is ordinary text', async (_, text) => {
  expect(await toldOf(text)).toEqual([]);
});

test('what only follows from a lost heading is not told', async () => {
  const fields = '- Kind: any-other-business\n- Outcome: noted\n\nAction: the clerk to write.';
  expect(await toldOf(`${one}${action}3. Any other business\n\n${fields}`)).toEqual([
    'lost-item ## 3. Any other business',
  ]);
  expect(await toldOf(`${one}## 2. The hall\n\nText.\n\n## Close\n\nAt nine.\n\n## 4. End\n\nText.`)).toEqual([
    'agenda-heading ## 7. The title',
  ]);
});
