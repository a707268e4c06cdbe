import { expect, test } from 'vitest';
import { checkSmallSite } from '../../small-site.ts';
import { messagesOf, toldOf } from './told.ts';

/** Every form in which minutes on paper say that something was resolved. */
const resolutions = [
  'IT WAS RESOLVED THAT the gate be mended.',
  'IT WAS AGREED THAT the gate be mended.',
  'RESOLVED (unanimously) that the gate be mended.',
  'RESOLVED unanimously: that the gate be mended.',
  'RESOLVED, on the motion of Cllr Pike, seconded by Cllr Frost, that the gate be mended.',
  'RESOLVED\nthat the gate be mended.',
  'It was RESOLVED\nto mend the gate.',
  'RESOLVED\n\n- (i) to pay the mason',
  '26/045 Resolved that the gate be mended.',
  'The clerk reported. Resolved to accept that of Green & Co.',
  'RESOLVED the payments be approved.',
  '**RESOLVED** £5 for the mason.',
  'It was **RESOLVED** £5 be paid.',
  'The gate is broken. AGREED.',
  '**Decision** The gate is to be mended.',
  '**Agreed** The gate is to be mended.',
  '| Item | What was said |\n| --- | --- |\n| Gate | RESOLVED that it be mended |',
];

test.each(resolutions)('It is refused as a decision that stands in the text: %j', async (text) => {
  expect(await toldOf(text)).toEqual([expect.stringMatching(/^\d record-line$/)]);
});

test.each([
  'Action: the clerk to mend the gate.\nNo other matter was raised.',
  'Agreed action: the clerk to mend the gate.\nNothing else was said.\nIt was late.',
])('What a line below says is none does not hide an action: %j', async (text) => {
  expect(await toldOf(text)).toEqual([expect.stringMatching(/^\d record-line$/)]);
});

test.each(['Action: all done.\nThe gate was shut.', 'Action: all are complete\nThe gate was shut.'])(
  'Actions that are closed are none, whatever stands below: %j',
  async (text) => {
    expect(await toldOf(text)).toEqual([]);
  },
);

test.each([
  'The complaint was RESOLVED in May.',
  'Of the complaints, 12 were RESOLVED to date.',
  'Status of the fault: it is RESOLVED.',
  '“RESOLVED” means agreed by a vote.',
  'RESOLVED means agreed by a vote.',
  '“RESOLVED that the gate be shut” was read from the minutes of 1974.',
  'The county was asked. Agreed to by all parishes, the plan goes ahead.',
  'The matter was discussed. Resolved to their satisfaction, it was closed.',
  'All faults were resolved that day.',
  'The clerk agreed to ring the county.',
  'They agreed that it was late.',
  'It was agreed that the hall is cold.',
  'Three were RESOLVED, and two were not.',
  'The agreed minutes were signed.',
])('It is an ordinary sentence: %j', async (text) => {
  expect(await toldOf(text)).toEqual([]);
});

test.each([
  'Action Clerk: write to the county.',
  'Action Mrs Hart: write to the county.',
  'Action by the Clerk: write to the county.',
  'Action Director of Finance – write to the county.',
  '**Action** Clerk to write to the county.',
  'The gate is broken (ACTION CLERK) and open.',
  'AP1: Clerk to write.',
  'AP 2 – JH',
  'The gate is broken. CLERK TO ACTION',
  'The gate is broken (Clerk to action).',
  '26/045.1 Action: Clerk',
  'Action: none of the trees to be felled before the clerk has written.',
  'The gate is broken (action: Clerk).',
  'The gate is broken (action: the clerk to ring).',
])('It is refused as an action that stands in the text: %j', async (text) => {
  expect(await toldOf(text)).toEqual(['1 record-line']);
});

test.each([
  'Action Fraud: 0300 123 2040.',
  'Action Hampshire – a charity – gave a talk.',
  'Action for Children: the charity gave a talk.',
  'Action Day: all were asked to come.',
  'Actions: nothing outstanding.',
  'Actions: all complete.',
  'Actions: all actions are now closed.',
  'Action: see item 7.',
  'Decision: see item 7.',
  'Decision: see minute 12/05 below.',
  'Actions: as listed.',
  'Risks were weighed (action: low; impact: high).',
  'The application (decision: permitted) is closed.',
  'The grant (agreed: £500 a year) was paid.',
  'Decisions: 25/01871/FUL – permitted by the District Council.',
  'In the year there were 12 actions: six of them were done.',
  '12 decisions: all are in the register.',
  'AP1: a form of the county.',
  'The clerk to the county is Mr Bell.',
  'It was for the clerk to action the plan.',
  'Decision\\: the word stands in the letter.',
])('It tells of others, of none, or of where it is told: %j', async (text) => {
  expect(await toldOf(text)).toEqual([]);
});

test.each([
  'RESOLVED\u00a0that £5 be paid.',
  'RESOLVED\u00a0–\u00a0that £5 be paid.',
  'Action\u00a0: Clerk',
  'Action\u00a0– Clerk',
  'Action：Clerk',
  'Action ‒ Clerk',
  'Action − Clerk',
  'Action\u2011 Clerk',
  ...['◦', '▪', '⇒', 'o\t', '●', '§ '].map((mark) => `${mark} Action: Clerk`),
  '    Action: Clerk',
  '\tRESOLVED that £5 be paid.',
])('The characters of a word processor hide nothing: %j', async (text) => {
  expect((await toldOf(`It was cold.\n\n${text}`)).filter((told) => told.includes('record-line'))).toEqual([
    '3 record-line',
  ]);
});

test('A block between fences is shown as it was typed.', async () => {
  expect(await toldOf('```\nAction: Clerk\n```')).toEqual([]);
});

test.each([
  'Proposed by Cllr Pike and seconded by Cllr Frost that the gate be mended.',
  'Proposed: Cllr Pike\nSeconded: Cllr Frost',
  'Proposed by Cllr Pike  Seconded by Cllr Frost',
  'Votes: 5-2',
  'Vote: 7-0-1',
  'Voting: 5 - 2 in favour',
])('It is refused as what a decision says: %j', async (text) => {
  expect(await toldOf(text)).toEqual(['1 record-line']);
});

test('Who moved and seconded in the usual words is looked for in a decision too.', async () => {
  const text =
    '### Decision\n\n- Outcome: agreed\n\nProposed by Cllr Pike and seconded by Cllr Frost that it be mended.';
  expect(await toldOf(text)).toEqual(['5 stray-field']);
});

test.each([
  'Proposed: a new bench for the green.',
  'Proposed changes to the plan and seconded staff were talked about.',
  'Seconded: three of the county’s engineers.',
  'Voting: 16-18 year olds may now register.',
  'Votes: 350-410 were cast in each ward.',
  'The motion was moved by Ada Moss and seconded by Ben Hale.',
])('It is no motion, or a sentence on one: %j', async (text) => {
  expect(await toldOf(text)).toEqual([]);
});

test.each([
  'RESOLVED to close the hall.',
  'Resolved that the hall be closed.',
  'Proposed by Ada Moss, seconded by Ben Hale.',
])('A decision in the text of an action is refused: %j', async (text) => {
  expect(await toldOf(`### Action\n\n- Owner: Ada\n\nMend the gate.\n\n${text}`)).toEqual(['7 record-line']);
});

test('What became of an action is told to be an update of it first.', async () => {
  const [done = ''] = await messagesOf('Action 4: completed.');
  expect(done).toContain('expected `### Action update` with the words under it, or `### Action` if it is a new one.');
  expect(done).toContain('or put a backslash before the colon: `Action 4\\:`.');
  const [carried = ''] = await messagesOf('- Action – carried forward');
  expect(carried).toContain('expected `### Action update`');
  expect(carried).not.toContain('backslash');
});

const message = (text: string, minutes: string) =>
  checkSmallSite({
    'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n---\n## Key messages\n\n### The gate\n\n- Item: 1\n\n${text}\n\n## 1. The gate\n\n${minutes}\n`,
  });

const rulesOf = ({ issues }: Awaited<ReturnType<typeof message>>) => issues.map(({ rule }) => rule);

test('A key message may tell what the minutes record, and is no place for what they do not.', async () => {
  const decision = '### Decision\n\n- Outcome: agreed\n\nTo mend the gate.';
  expect(rulesOf(await message('The council RESOLVED to mend the gate.', decision))).toEqual([]);
  expect(rulesOf(await message('The council RESOLVED to mend the gate.', 'It is broken.'))).toEqual(['record-line']);
  expect(rulesOf(await message('Action: the clerk mends it.', decision))).toEqual(['record-line']);
});
