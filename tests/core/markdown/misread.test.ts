import { expect, test } from 'vitest';
import { checkSmallSite } from '../../small-site.ts';

const meeting = 'boards/council/meetings/2026-02-09.md';
const paper = 'boards/council/papers/well.md';

/** What is found in a text, in minutes and in a paper. */
async function findIn(text: string): Promise<string[]> {
  const { issues } = await checkSmallSite({
    [meeting]: `---\ndate: 2026-02-09\nstatus: held\n---\n\n## 1. The well\n\n${text}\n`,
    [paper]: `---\ntitle: The well\n---\n\n${text}\n`,
  });
  const found = ({ rule, severity, line, message }: (typeof issues)[number]) =>
    `${severity} ${rule} ${String(line)} ${message}`;
  const inMinutes = issues
    .filter(({ file }) => file === meeting)
    .map((issue) => found({ ...issue, line: issue.line - 7 }));
  const inPaper = issues.filter(({ file }) => file === paper).map((issue) => found({ ...issue, line: issue.line - 4 }));
  expect(inPaper).toEqual(inMinutes);
  return inMinutes;
}

const error = 'error markdown-slip';
const doubt = 'warning markdown-doubt';

test.each([
  ['One 6*4 shed and one 8*6 shed.', error],
  ['Timber 10*15*2 m', error],
  ['The a*b and c*d plots', error],
  ['From 2**3 to 4**5', error],
  ['Cllr Pike (*) and Cllr Frost (*)', error],
  ['Cllr Pike (**) and Cllr Frost (**)', error],
  ['Signed:________Date:________', error],
  ['Signed:___Date:___', error],
  ['****Important****', error],
  ['(~£500) and (~£600)', error],
  ['10~15 and 20~25', error],
  ['It`s the Clerk`s job.', error],
  ['`Old Mill and `New Mill', error],
  ['1. First\n2. Second\n4. Fourth', error],
  ['1. First\n1. Second\n2. Third', error],
  ['3) Third\n\n5) Fifth', error],
  ['- >90 days: £1,200', error],
  ['Debts:\n\n- < 90 days: £300\n- > 90 days: £1,200', error],
  ['>5 years in office', error],
  ['> 5 years in office', doubt],
  ['> £500 needs three quotations', doubt],
  ['The price was £500\n+ VAT and carriage.', error],
  ['| Payee | Net |\n| --- | --- |\n| Lamb | £5 |\nThe above were approved.', error],
  ['\tThe Chairman welcomed all.', error],
  ['Text.\n\n    The Chairman welcomed all.', error],
  ['• First\n• Second', error],
  ['The items:\n• First\n• Second', error],
  ['-\u00a0First\n-\u00a0Second', error],
  ['o\tFirst\no\tSecond', error],
  ['§\tFirst\n§\tSecond', error],
  ['(a) to buy it\n(b) to sell it', doubt],
  ['The options were:\n(i) to buy it\nat once;\n(ii) to sell it', doubt],
  ['3.1 The roof leaks.\n3.2 The door sticks.', doubt],
  ['As follows.\n2. The roof leaks.\n3. The door sticks.', doubt],
  ['Payee\tNet\tVAT\nLamb\t£612\t£122', error],
  ['Payee | Net\nLamb | £612', error],
  ['**£500 **was agreed.', doubt],
  ['They agreed ** £500** for it.', doubt],
  ['See [the plan] (papers/plan.pdf).', error],
  ['See [the plan](my papers/plan).', error],
])('%j is told', async (text, gravity) => {
  const found = await findIn(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${gravity} `));
});

test.each([
  'A **whole** word, *another*, un*believ*able, H*2*O and the 2*nd*.',
  'A price of £500* and one of £600* (* with VAT).',
  'The ***last*** warning, *“in quotation marks”*, *(in brackets)* and **£5**.',
  'Six \\* 4 is 24, 6\\*4 and 8\\*6, 2 * 3 * 4, and 5 x 6.',
  'Signed: ________ Date: ________',
  'Words that were ~~struck out~~, about ~5 of them, and ~/notes.',
  'The command `npm run check`, the `Decision`s and the plural of `Action`.',
  'The clerk`s job',
  '1. First\n2. Second\n3. Third',
  '1. First\n1. Second\n1. Third',
  '3. Third\n4. Fourth',
  'As before:\n\n7) Seventh\n8) Eighth\n\n1. First',
  '1. First\n\n   1. Its first part\n   2. Its second part\n\n2. Second',
  '2026. That was the year.',
  '> Dear Clerk,\n> 5 years in office are enough.\n> Yours, A. Moss',
  '> 3.1 The council notes the report.',
  '> 1. The council notes the report.',
  '> 25 members signed the petition.',
  '> The chair was in office for > 5 years.',
  'The price was £500:\n\n+ VAT\n+ carriage',
  'Members asked for\n+ a bench\n+ a bin',
  'The council agreed to buy:\n+ a bench',
  'Members asked for\n- a bench',
  '| Payee | Net |\n| --- | --- |\n| Lamb | £5 |\n| Total |\n\nThe above were approved.',
  '| Payee |\n| --- |\nLamb',
  '```\n    indented\n```',
  '- A list\n\n    with a paragraph\n\n- and an end',
  'A • between words\nand • another.',
  '• One alone in a paragraph.\n\n• And another.',
  'The rate rose from\n3.1 to\n3.2 per cent.',
  'The council may (a) buy it or\n(b) sell it.',
  '(a) to buy it  \n(b) to sell it',
  '(a) to buy it\\\n(b) to sell it',
  '3.1 The roof leaks, as\nit did in 2025.',
  '12 Mill Lane\n13 Mill Lane\n14 Mill Lane',
  'One line with a\ttab and\none without.',
  'A | b in one line\nand none in the next.',
  'A \\| b\nc \\| d',
  'A footnote** and another** in one line.\n\n** It has a price.',
  'The c***l was spelt s**t.',
  '[Name withheld] (Mill Lane/High Street) objected, and [he] (and/or his wife) will write.',
  'At 5 p.m. **the chair** said that **£500** was spent.',
])('%j is meant as it is typed', async (text) => {
  expect(await findIn(text)).toEqual([]);
});

test('a value in a list of fields is no Markdown, so that nothing in it is misread', async () => {
  const text =
    '## 1. The shed\n\n- Presenter: One 6*4 shed and one 8*6 shed\n- Urgent reason: (~£500) and (~£600)\n\nText.\n';
  const { issues } = await checkSmallSite({ [meeting]: `---\ndate: 2026-02-09\nstatus: held\n---\n${text}` });
  expect(issues).toEqual([]);
});
