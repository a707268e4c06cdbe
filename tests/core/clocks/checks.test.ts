import { expect, test } from 'vitest';
import { checkSmallSite, smallSite } from '../../small-site.ts';

const january = 'boards/council/meetings/2026-01-12.md';
const april = 'boards/council/meetings/2026-04-13.md';
const holidays = {
  'holidays.md':
    '---\nholidays:\n  - date: 2026-04-03\n    name: Good Friday\n  - date: 2026-04-06\n    name: Easter Monday\n---\n',
};

/** The board of the small site with more fields. */
const board = (fields: string, kind = 'parish') => ({
  'boards/council/board.md': smallSite['boards/council/board.md'].replace('kind: parish\n', `kind: ${kind}\n${fields}`),
});

/** The January meeting of the small site with more fields of its decision. */
const decided = (fields: string, ofMeeting = '') => ({
  [january]: smallSite[january]
    .replace('- Outcome: agreed\n', `- Outcome: agreed\n${fields}`)
    .replace('status: held\n', `status: held\n${ofMeeting}`),
});

const meeting = (fields: string) => ({ [april]: `---\ndate: 2026-04-13\n${fields}---\n` });

const officer = (fields: string) => ({
  'boards/council/decisions/pump.md': `---\ndate: 2026-01-20\nmadeBy: The clerk\n${fields}---\nA pump was hired.\n`,
});

async function rulesOf(...files: readonly Readonly<Record<string, string>>[]): Promise<string[]> {
  const { issues } = await checkSmallSite(Object.assign({}, ...files) as Record<string, string>);
  return issues.map(({ rule }) => rule);
}

const five = board('clocks:\n  notice: 5 clear working days\n');

test('a notice on the last day that leaves its clear days is in time, and one a day later is not', async () => {
  expect(await rulesOf(holidays, five, meeting('status: held\nnoticePublished: 2026-04-01\n'))).toEqual([]);
  expect(await rulesOf(holidays, five, meeting('status: held\nnoticePublished: 2026-04-02\n'))).toEqual([
    'short-notice',
  ]);
});

test.each([
  ['of a meeting that was cancelled', 'status: cancelled\nnoticePublished: 2026-04-10\n', ''],
  [
    'of a meeting before the board’s rules began',
    'status: held\nnoticePublished: 2026-04-10\n',
    '  from: 2026-05-01\n',
  ],
  ['whose day is not stated', 'status: held\n', ''],
  [
    'that says why there was no time',
    'status: held\nnoticePublished: 2026-04-10\nshortNoticeReason: The chair called it when the bridge was closed.\n',
    '',
  ],
])('a notice %s is not measured', async (_, fields, from) => {
  const own = board(`clocks:\n  notice: 5 clear working days\n${from}`);
  expect(await rulesOf(holidays, own, meeting(fields))).toEqual([]);
});

test('a board without clocks is held to none', async () => {
  const late = 'noticePublished: 2026-04-12\ndecisionNotePublished: 2027-01-01\n';
  const fields = '- Published: 2026-12-01\n- Call in:\n  - State: open\n  - Deadline: 2026-01-13\n';
  expect(await rulesOf(meeting(`status: held\n${late}`), decided(fields))).toEqual([]);
});

test('notices of a private part and of a key decision are not measured where there was no time for them', async () => {
  const own = board('clocks:\n  privateNotice: 28 clear days\n  keyDecisionNotice: 28 clear days\n');
  const exception = 'privateNotice:\n  published: 2026-04-12\n  exception: The chair of scrutiny agreed.\n';
  const urgent =
    '- Key decision: yes\n- Key decision notice:\n  - Published: 2026-01-11\n  - Exception: special-urgency\n';
  expect(await rulesOf(own, meeting(`status: held\n${exception}`), decided(urgent))).toEqual([]);
});

test.each([
  ['2026-01-14', []],
  ['2026-01-15', ['late-publication']],
])('a decision of 12 January that is published on %s, within two working days or not', async (day, rules) => {
  const own = board('clocks:\n  decisionPublished: 2 working days\n');
  expect(await rulesOf(own, decided(`- Published: ${day}\n`))).toEqual(rules);
});

test('a decision, or a note, that says why it was published late is not warned of', async () => {
  const own = board('clocks:\n  decisionPublished: 2 working days\n  decisionNote: 7 working days\n');
  const fields = '- Published: 2026-01-15\n- Late publication reason: The clerk was ill.\n';
  const note = 'decisionNotePublished: 2026-01-22\nlatePublicationReason: The clerk was ill.\n';
  expect(await rulesOf(own, decided(fields, note))).toEqual([]);
});

test.each([
  ['2026-01-21', []],
  ['2026-01-22', ['late-publication']],
])(
  'the note of a meeting of 12 January that is published on %s, within seven working days or not',
  async (day, rules) => {
    const own = board('clocks:\n  decisionNote: 7 working days\n');
    expect(await rulesOf(own, decided('', `decisionNotePublished: ${day}\n`))).toEqual(rules);
  },
);

const callIn = board('clocks:\n  callIn: 5 working days\n');

test.each([
  ['the clock’s own day', '- Published: 2026-01-12\n- Call in:\n  - State: open\n  - Deadline: 2026-01-19\n', []],
  [
    'another day',
    '- Published: 2026-01-12\n- Call in:\n  - State: open\n  - Deadline: 2026-01-20\n',
    ['call-in-deadline'],
  ],
  ['no day', '- Published: 2026-01-12\n- Call in:\n  - State: open\n', []],
  ['a day, not published', '- Call in:\n  - State: open\n  - Deadline: 2026-01-20\n', []],
  ['a day, exempt', '- Published: 2026-01-12\n- Call in:\n  - State: exempt\n  - Deadline: 2026-01-20\n', []],
])('a call-in that states %s', async (_, fields, rules) => {
  expect(await rulesOf(callIn, decided(fields))).toEqual(rules);
});

const stated = '- Reasons: It is dry.\n- Alternatives: None\n- Conflicts: None\n';
const executive = board('', 'executive');

test.each([
  ['states everything', stated, '', []],
  [
    'states all but the interests that its meeting declares',
    stated.replace(/- Conflicts.*\n/, ''),
    'declarations: []\n',
    [],
  ],
  ['states all but conflicts', stated.replace(/- Conflicts.*\n/, ''), '', ['decision-statement']],
  ['states nothing', '', '', ['decision-statement']],
])('a decision of an executive that %s', async (_, fields, ofMeeting, rules) => {
  expect(await rulesOf(executive, decided(fields, ofMeeting))).toEqual(rules);
});

test.each(['noted', 'deferred', 'withdrawn'])(
  'a decision of an executive that is %s needs no reasons',
  async (outcome) => {
    const files = { [january]: smallSite[january].replace('Outcome: agreed', `Outcome: ${outcome}`) };
    expect(await rulesOf(executive, files)).toEqual([]);
  },
);

test('a digest is not measured as a written statement, and what is before the board’s rules is left alone', async () => {
  expect(await rulesOf(executive, decided('', 'digestOf:\n  title: The minutes\n'))).toEqual([]);
  expect(await rulesOf(board('clocks:\n  from: 2026-02-01\n', 'executive'))).toEqual([]);
});

test.each([
  ['no powers', '', []],
  ['delegated decisions', 'powers: delegated-decisions\n', ['decision-statement']],
  ['key decisions', 'powers: key-decisions\n', []],
])('what an officer decided asks for a statement by the powers of the board: %s', async (_, fields, rules) => {
  expect(await rulesOf(board(fields), officer(''))).toEqual(rules);
  expect(await rulesOf(board(fields), officer('reasons: It leaked.\nalternatives: None\nconflicts: None\n'))).toEqual(
    [],
  );
});

test('a key decision asks for a statement by the powers of the board, and for its notice by the clock', async () => {
  const key = decided(`- Key decision: yes\n${stated}`);
  expect(await rulesOf(decided('- Key decision: yes\n'))).toEqual([]);
  expect(await rulesOf(board('powers: key-decisions\n'), decided('- Key decision: yes\n'))).toEqual([
    'decision-statement',
  ]);
  expect(await rulesOf(board('powers: key-decisions\n'), key)).toEqual([]);
  const clock = 'powers: key-decisions\nclocks:\n  keyDecisionNotice: 28 clear days\n';
  expect(await rulesOf(board(clock), key)).toEqual(['decision-statement']);
  const noticed = decided(`- Key decision: yes\n- Key decision notice:\n  - Published: 2025-12-14\n${stated}`);
  expect(await rulesOf(board(clock), noticed)).toEqual([]);
});

test('holidays by division count for the boards of that division', async () => {
  const divided = {
    'holidays.md':
      '---\nholidays:\n  - date: 2026-04-09\n    name: One day\n    divisions: scotland, wales\n  - date: 2026-03-17\n    name: Another\n    divisions: ireland\n---\n',
  };
  const own = (division: string) => board(`clocks:\n  division: ${division}\n  notice: 3 clear working days\n`);
  const held = meeting('status: held\nnoticePublished: 2026-04-07\n');
  expect(await rulesOf(divided, own('scotland'), held)).toEqual(['short-notice']);
  expect(await rulesOf(divided, own('ireland'), held)).toEqual([]);
});

test('a link to the list of holidays leads to the page about the site', async () => {
  const files = { [january]: `${smallSite[january]}\nSee [the holidays](../../../holidays.md).\n` };
  expect(await rulesOf(holidays, files)).toEqual([]);
});
