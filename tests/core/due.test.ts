import { expect, test } from 'vitest';
import { dueOf } from '../../src/core/due/index.ts';
import { makeBook } from '../book.ts';
import { smallSite } from '../small-site.ts';

const folder = 'boards/council/meetings';
const january = `${folder}/2026-01-12.md`;
const quiet = { [january]: smallSite[january].replace('- Due: 2026-03-01\n', '') };

/** The board of the small site with clocks. */
const clocks = (fields: string, more = '') => ({
  'boards/council/board.md': smallSite['boards/council/board.md'].replace(
    'kind: parish\n',
    `kind: parish\n${more}clocks:\n${fields}`,
  ),
});

const meeting = (id: string, fields: string, body = '') => ({
  [`${folder}/${id}.md`]: `---\ndate: ${id.slice(0, 10)}\n${fields}\n---\n${body}`,
});

const approving = (ids: string) => `## 1. Minutes\n\n- Approves: ${ids}\n`;

/** What is due on the council: the kind, the day and whether it is overdue. */
async function due(asAt: string, ...files: readonly Readonly<Record<string, string>>[]) {
  const book = await makeBook(Object.assign({}, quiet, ...files) as Record<string, string>, asAt);
  return book.boards.flatMap((board) => dueOf(board, book));
}

const brief = (found: Awaited<ReturnType<typeof due>>) => found.map(({ kind, by, isOverdue }) => [kind, by, isOverdue]);

test('nothing is due where all is done and no clock runs', async () => {
  expect(await due('2027-01-01')).toEqual([]);
});

test('a meeting whose day has passed, and whose file still says scheduled, is overdue', async () => {
  expect(brief(await due('2026-02-09', meeting('2026-02-09', 'status: scheduled')))).toEqual([]);
  expect(brief(await due('2026-02-10', meeting('2026-02-09', 'status: scheduled')))).toEqual([
    ['unreported-meeting', '2026-02-09', true],
  ]);
});

test.each(['held', 'inquorate'])(
  'a meeting whose day is to come, and whose file says %s, is to be mended',
  async (status) => {
    const files = meeting('2026-02-09', `status: ${status}`, approving('2026-01-12'));
    expect(brief(await due('2026-02-09', files))).toEqual([]);
    expect(brief(await due('2026-02-08', files))).toEqual([['early-report', null, true]]);
  },
);

/** A meeting that another board records. */
const ofOther = (fields: string) => ({
  'boards/other/board.md': '---\nname: Other\nkind: advisory\n---\n',
  'boards/other/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n${fields}---\n`,
});

const named = { [january]: quiet[january].replace('status: held', 'status: held\nnextMeeting: 2026-02-09') };

test.each([
  ['is not there, before its day', '2026-02-09', {}, [['missing-meeting', '2026-02-09', false]]],
  ['is not there, after its day', '2026-02-10', {}, [['missing-meeting', '2026-02-09', true]]],
  ['was cancelled', '2026-02-10', meeting('2026-02-09', 'status: cancelled'), []],
  ['was the second of its day', '2026-02-10', meeting('2026-02-09-2', 'status: cancelled'), []],
  ['another board records, as joint', '2026-02-10', ofOther('kind: joint\njointWith: council\n'), []],
  ['another board had alone', '2026-02-10', ofOther(''), [['missing-meeting', '2026-02-09', true]]],
])('a meeting that minutes name as the next and that %s', async (_, asAt, files, expected) => {
  expect(brief(await due(asAt, named, files))).toEqual(expected);
});

const awaited = meeting('2026-02-09', 'status: held\nminutes: awaited');
const ten = clocks('  minutes: 10 days\n');

test.each([
  ['the clock runs', '2026-02-19', ten, [['minutes-awaited', '2026-02-19', false]]],
  ['the clock has run out', '2026-02-20', ten, [['minutes-awaited', '2026-02-19', true]]],
  ['there is no clock', '2026-12-31', {}, [['minutes-awaited', null, false]]],
])('minutes are awaited while %s', async (_, asAt, board, expected) => {
  expect(brief(await due(asAt, awaited, board))).toEqual(expected);
});

test('minutes that are awaited while those of a later meeting are there are missing between two', async () => {
  const found = await due('2026-03-10', awaited, meeting('2026-03-09', 'status: held', approving('2026-01-12')));
  expect(brief(found)).toEqual([['minutes-awaited', null, true]]);
  expect(found[0]?.working).toBe('No clock says by when. They are missing: the minutes of 9 March 2026 are there.');
});

test('minutes that a later meeting could have approved and did not are listed, with how many could', async () => {
  const later = [meeting('2026-02-09', 'status: held'), meeting('2026-03-09', 'status: held', approving('2026-02-09'))];
  const found = await due('2026-03-10', ...later);
  expect(brief(found)).toEqual([['minutes-unapproved', '2026-02-09', true]]);
  expect(found[0]?.working).toBe(
    '2 meetings could have since, the first on 9 February 2026. That of 9 March 2026 approved other minutes and passed these over.',
  );
});

test.each([
  ['its minutes are awaited', 'status: held\nminutes: awaited'],
  ['its minutes are not kept', 'status: held\nminutes: not-kept'],
  ['it was inquorate', 'status: inquorate'],
  ['it was cancelled', 'status: cancelled'],
  ['it was called for one purpose', 'status: held\nkind: special'],
  ['it is a digest', 'status: held\ndigestOf:\n  title: The minutes'],
])('a later meeting says nothing about approval where %s', async (_, fields) => {
  const found = await due('2026-02-10', meeting('2026-02-09', fields));
  expect(found.filter(({ kind }) => kind === 'minutes-unapproved')).toEqual([]);
});

test('a successor board could have approved the minutes of the board before it', async () => {
  const successor = {
    'boards/council/board.md': smallSite['boards/council/board.md'].replace('---\nname', '---\nsuccessor: town\nname'),
    'boards/town/board.md': '---\nname: Town Council\nkind: parish\n---\n',
    'boards/town/meetings/2026-02-09.md': '---\ndate: 2026-02-09\nstatus: held\n---\n',
  };
  expect(brief(await due('2026-03-10', successor))).toEqual([['minutes-unapproved', '2026-02-09', true]]);
});

test('a successor board could not have approved, at its own meetings before, what came after them', async () => {
  const town = (day: string) => ({
    [`boards/town/meetings/${day}.md`]: `---\ndate: ${day}\nstatus: held\n---\n`,
  });
  const successor = {
    'boards/council/board.md': smallSite['boards/council/board.md'].replace('---\nname', '---\nsuccessor: town\nname'),
    'boards/town/board.md': '---\nname: Town Council\nkind: parish\n---\n',
    ...town('2025-12-08'),
  };
  const ofCouncil = async (...files: readonly Readonly<Record<string, string>>[]) =>
    (await due('2026-03-10', successor, ...files)).filter(({ board }) => board.id === 'council');
  expect(await ofCouncil()).toEqual([]);
  const [found] = await ofCouncil(town('2026-02-09'));
  expect(found?.working).toBe('1 meeting could have since, the first on 9 February 2026.');
});

const five = clocks('  notice: 5 clear working days\n  privateNotice: 28 clear days\n');
const privately = '## 1. Land\n\n- Exempt:\n  - Ground: Prices\n  - Summary: A price.\n';

test.each([
  ['to come', '2026-03-05', meeting('2026-03-12', 'status: scheduled'), [['notice', '2026-03-04', true]]],
  ['to come, in time', '2026-03-04', meeting('2026-03-12', 'status: scheduled'), [['notice', '2026-03-04', false]]],
  ['with its notice', '2026-03-05', meeting('2026-03-12', 'status: scheduled\nnoticePublished: 2026-03-02'), []],
  ['that was cancelled', '2026-03-05', meeting('2026-03-12', 'status: cancelled'), []],
  [
    'with a private part',
    '2026-02-01',
    meeting('2026-03-12', 'status: scheduled\nnoticePublished: 2026-01-30', privately),
    [['notice', '2026-02-11', false]],
  ],
])('the notice of a meeting %s', async (_, asAt, files, expected) => {
  expect(brief(await due(asAt, five, files))).toEqual(expected);
});

test('the note of a meeting is due until it is published', async () => {
  const wales = clocks('  decisionNote: 7 working days\n');
  const published = {
    [january]: quiet[january].replace('status: held', 'status: held\ndecisionNotePublished: 2026-01-14'),
  };
  expect(brief(await due('2026-01-21', wales))).toEqual([['decision-note', '2026-01-21', false]]);
  expect(brief(await due('2026-01-22', wales))).toEqual([['decision-note', '2026-01-21', true]]);
  expect(brief(await due('2026-01-22', wales, published))).toEqual([]);
});

const officer = (fields: string) => ({
  'boards/council/decisions/pump.md': `---\ndate: 2026-01-20\nmadeBy: The clerk\nreasons: It leaked.\nalternatives: None\nconflicts: None\n${fields}---\nA pump was hired.\n`,
});

test('a decision that asks for a statement is due to be published; one that does not is not', async () => {
  const two = '  decisionPublished: 2 working days\n';
  const delegated = clocks(two, 'powers: delegated-decisions\n');
  expect(brief(await due('2026-01-22', delegated, officer('')))).toEqual([['publication', '2026-01-22', false]]);
  expect(brief(await due('2026-01-23', delegated, officer('')))).toEqual([['publication', '2026-01-22', true]]);
  expect(brief(await due('2026-01-23', delegated, officer('published: 2026-01-21\n')))).toEqual([]);
  expect(brief(await due('2026-01-23', clocks(two), officer('')))).toEqual([]);
});

const callIn = clocks('  callIn: 5 working days\n');

test.each([
  [
    'open, as worked out',
    '2026-01-28',
    'published: 2026-01-21\ncallIn:\n  state: open\n',
    [['call-in', '2026-01-28', false]],
  ],
  ['over', '2026-01-29', 'published: 2026-01-21\ncallIn:\n  state: open\n', [['call-in', '2026-01-28', true]]],
  [
    'open, as stated',
    '2026-01-29',
    'callIn:\n  state: open\n  deadline: 2026-01-30\n',
    [['call-in', '2026-01-30', false]],
  ],
  ['open, its end unknown', '2026-01-29', 'callIn:\n  state: open\n', [['call-in', null, false]]],
  ['called in', '2026-05-29', 'published: 2026-01-21\ncallIn:\n  state: called-in\n', [['call-in', null, false]]],
  ['closed', '2026-05-29', 'published: 2026-01-21\ncallIn:\n  state: not-called-in\n', []],
])('a call-in that is %s', async (_, asAt, fields, expected) => {
  expect(brief(await due(asAt, callIn, officer(fields)))).toEqual(expected);
});

test('an action is listed once its day has passed', async () => {
  const open = { [january]: smallSite[january] };
  expect(brief(await due('2026-03-01', open))).toEqual([]);
  expect(brief(await due('2026-03-02', open))).toEqual([['action', '2026-03-01', true]]);
});

test('what is longest overdue comes first, and what has no day last', async () => {
  const files = [
    { [january]: smallSite[january] },
    awaited,
    meeting('2026-04-13', 'status: scheduled'),
    meeting('2026-03-20', 'status: scheduled'),
  ];
  expect(brief(await due('2026-04-01', clocks('  notice: 3 clear days\n'), ...files))).toEqual([
    ['action', '2026-03-01', true],
    ['unreported-meeting', '2026-03-20', true],
    ['notice', '2026-04-09', false],
    ['minutes-awaited', null, false],
  ]);
});
