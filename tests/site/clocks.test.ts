import { expect, test } from 'vitest';
import type { Decision, Meeting } from '../../src/core/book.ts';
import { callInEnd } from '../../src/core/clocks/call-in.ts';
import {
  asksForPublication,
  callInTime,
  decisionNote,
  explainLate,
  isCallInOpen,
  namedNext,
  noticeOfDecision,
  noticesBefore,
  timeLimits,
} from '../../src/site/clocks.ts';
import { makeBook } from '../book.ts';
import { smallSite } from '../small-site.ts';

const january = 'boards/council/meetings/2026-01-12.md';
const board = (fields: string) => ({
  'boards/council/board.md': smallSite['boards/council/board.md'].replace('kind: parish\n', `kind: parish\n${fields}`),
});
const all = board(
  'clocks:\n  from: 2026-01-01\n  notice: 5 clear working days\n  privateNotice: 28 clear days\n  keyDecisionNotice: 28 clear days\n  decisionPublished: 2 working days\n  callIn: 5 working days\n  decisionNote: 7 working days\n  minutes: 28 days\n',
);
const holidays = { 'holidays.md': '---\nholidays:\n  - date: 2026-01-01\n    name: New Year\n---\n' };

async function meetingOf(fields: string, ...files: readonly Readonly<Record<string, string>>[]): Promise<Meeting> {
  const own = { [january]: smallSite[january].replace('status: held\n', `status: held\n${fields}`) };
  const book = await makeBook(Object.assign({}, own, ...files) as Record<string, string>);
  const meeting = book.meetings.find(({ id }) => id === '2026-01-12');
  if (meeting === undefined) throw new Error('There is no meeting.');
  return meeting;
}

async function decisionOf(fields: string, ...files: readonly Readonly<Record<string, string>>[]): Promise<Decision> {
  const own = { [january]: smallSite[january].replace('- Outcome: agreed\n', `- Outcome: agreed\n${fields}`) };
  const [decision] = (await makeBook(Object.assign({}, own, ...files) as Record<string, string>)).decisions;
  if (decision === undefined) throw new Error('There is no decision.');
  return decision;
}

test('a notice shows the days that it left, and the holidays that were not counted', async () => {
  expect(noticesBefore(await meetingOf('noticePublished: 2026-01-05\n', all, holidays))).toEqual([
    {
      label: 'Notice',
      published: '2026-01-05',
      working: 'It left 4 of the 5 clear working days that the board’s rules ask for: 6 to 9 January 2026.',
    },
  ]);
  const [early] = noticesBefore(await meetingOf('noticePublished: 2025-12-31\n', all, holidays));
  expect(early?.working).toBe(
    'It left the 5 clear working days that the board’s rules ask for: 2 and 5 to 8 January 2026. Not counted: weekends, 1 January 2026 (New Year).',
  );
});

test('a notice that is not stated is shown as such only where a clock asks for it', async () => {
  expect(noticesBefore(await meetingOf('', all))).toMatchObject([{ label: 'Notice', published: null }]);
  expect(noticesBefore(await meetingOf(''))).toEqual([]);
  expect(noticesBefore(await meetingOf('noticePublished: 2026-01-05\n'))).toEqual([
    { label: 'Notice', published: '2026-01-05', working: '' },
  ]);
});

test('a private part asks for its notice, and many days are counted without being listed', async () => {
  const privately = {
    [january]: `${smallSite[january]}\n## 3. Land\n\n- Exempt:\n  - Ground: Prices\n  - Summary: A price.\n`,
  };
  const noticed = {
    [january]: privately[january].replace('status: held\n', 'status: held\nprivateNotice:\n  published: 2025-12-14\n'),
  };
  expect(noticesBefore(await meetingOf('', all, privately)).map(({ label }) => label)).toEqual([
    'Notice',
    'Notice of the private part',
  ]);
  expect(noticesBefore(await meetingOf('', all, noticed))[1]).toEqual({
    label: 'Notice of the private part',
    published: '2025-12-14',
    working: 'It left the 28 clear days that the board’s rules ask for.',
  });
});

test('a decision that was published too late shows when it had to be', async () => {
  expect(explainLate(await decisionOf('- Published: 2026-01-15\n', all, holidays))).toBe(
    'The 2 working days from the decision on 12 January 2026 end on Wednesday 14 January 2026.',
  );
  expect(explainLate(await decisionOf('- Published: 2026-01-14\n', all, holidays))).toBe('');
  expect(explainLate(await decisionOf('- Published: 2026-01-15\n'))).toBe('');
  expect(explainLate(await decisionOf('', all))).toBe('');
});

test('a call-in is open up to its last day, and where none is known as long as it is recorded as open', async () => {
  const published = await decisionOf('- Published: 2026-01-13\n- Call in:\n  - State: open\n', all);
  expect(['2026-01-20', '2026-01-21'].map((day) => isCallInOpen(published, day))).toEqual([true, false]);
  expect(isCallInOpen(await decisionOf('- Call in:\n  - State: open\n', all), '2026-12-31')).toBe(true);
  expect(isCallInOpen(await decisionOf('- Call in:\n  - State: not-called-in\n', all), '2026-01-13')).toBe(false);
});

test('the note of a meeting shows when it had to be published', async () => {
  expect(decisionNote(await meetingOf(''))).toBeNull();
  expect(decisionNote(await meetingOf('decisionNotePublished: 2026-01-14\n', all, holidays))).toEqual({
    label: 'Note of decisions',
    published: '2026-01-14',
    working:
      'The 7 working days from the meeting on 12 January 2026 end on Wednesday 21 January 2026. Not counted: weekends.',
  });
  expect(decisionNote(await meetingOf('', all))).toMatchObject({ published: null });
});

test('the publication and the notice of a decision are asked for by the clocks', async () => {
  const key = await decisionOf('- Key decision: yes\n', all);
  expect(asksForPublication(key)).toBe(true);
  expect(noticeOfDecision(key)).toMatchObject([{ label: 'Notice of the key decision', published: null }]);
  expect(noticeOfDecision(await decisionOf('- Key decision: yes\n'))).toEqual([]);
  expect(asksForPublication(await decisionOf('- Published: 2026-01-13\n', all))).toBe(false);
  expect(asksForPublication(await decisionOf(''))).toBe(false);
});

test.each([
  [
    'is stated',
    '- Published: 2026-01-13\n- Call in:\n  - State: open\n  - Deadline: 2026-01-20\n',
    '2026-01-20',
    true,
    true,
  ],
  [
    'is stated otherwise than the clock gives',
    '- Published: 2026-01-13\n- Call in:\n  - State: open\n  - Deadline: 2026-01-21\n',
    '2026-01-21',
    true,
    false,
  ],
  ['is worked out', '- Published: 2026-01-13\n- Call in:\n  - State: open\n', '2026-01-20', false, true],
  ['is stated alone', '- Call in:\n  - State: open\n  - Deadline: 2026-01-21\n', '2026-01-21', true, false],
])('the last day to call in %s', async (_, fields, lastDay, isStated, isDerived) => {
  const decision = await decisionOf(fields, all, holidays);
  const end = callInEnd(decision);
  expect(end).toMatchObject({ lastDay, isStated });
  expect(end?.derived !== null).toBe(isDerived);
  if (isDerived) expect(callInTime(decision)).toBe('5 working days from its publication on 13 January 2026');
});

test.each(['- Call in:\n  - State: open\n', '- Call in:\n  - State: exempt\n  - Deadline: 2026-01-21\n', ''])(
  'there is no last day to call in where the record has %j',
  async (fields) => {
    expect(callInEnd(await decisionOf(fields, all))).toBeNull();
  },
);

test('the meeting that minutes name as the next is found on its day', async () => {
  const files = {
    'boards/council/meetings/2026-01-26-special.md': '---\ndate: 2026-01-26\nstatus: held\n---\n',
    'boards/council/meetings/2026-02-09.md': '---\ndate: 2026-02-09\nstatus: held\n---\n',
  };
  expect(namedNext(await meetingOf('nextMeeting: 2026-02-09\n', files))?.id).toBe('2026-02-09');
  expect(namedNext(await meetingOf('nextMeeting: 2026-02-02\n', files))).toBeNull();
  expect(namedNext(await meetingOf('', files))).toBeNull();
});

test('a board says its time limits, and one without clocks says nothing', async () => {
  const [clocked] = (await makeBook(all)).boards;
  expect(clocked === undefined ? [] : timeLimits(clocked)).toEqual([
    'Notice of a meeting: 5 clear working days',
    'Notice of business in private: 28 clear days',
    'Notice of a key decision: 28 clear days',
    'Decisions published: within 2 working days',
    'Call-in: 5 working days',
    'Note of a meeting published: within 7 working days',
    'Minutes written: within 28 days',
    'Since 1 January 2026',
  ]);
  const [plain] = (await makeBook()).boards;
  expect(plain === undefined ? ['?'] : timeLimits(plain)).toEqual([]);
});
