import { expect, test } from 'vitest';
import { Refusal } from '../../../scripts/command.ts';
import { draftMeeting, type MeetingWish } from '../../../scripts/new/meeting.ts';
import { makeFolder } from '../../folder.ts';
import { checkSmallSite, smallSite } from '../../small-site.ts';
import { runHere } from '../run-here.ts';

const run = (...args: string[]) => runHere('new.ts', args);
const meetings = 'boards/council/meetings';
const council = smallSite['boards/council/board.md'];
const withoutStanding = { 'boards/council/board.md': council.replace(/standingItems:\n(  - .*\n)*/, '') };

/** A meeting that was held, with items of these numbers and more of what it made. */
const held = (date: string, numbers: readonly string[], body = '') => ({
  [`${meetings}/${date}.md`]: `---\ndate: ${date}\nstatus: held\n---\n${numbers.map((number) => `## ${number}. Report\n\nIt was noted.\n\n`).join('')}${body}`,
});

async function draft(files: Record<string, string>, date: string, wish: MeetingWish = {}) {
  return draftMeeting(await checkSmallSite(files), 'council', date, wish);
}

const headings = (text: string) => Array.from(text.matchAll(/^## (.*)$/gm), ([, heading]) => heading);
const numbers = (text: string) => headings(text).map((heading) => heading?.split('. ')[0]);

test('gives the next meeting its standing items, the minutes to approve and the open actions', async () => {
  const { path, text } = await draft({}, '2026-03-09', { kind: 'ordinary' });
  expect(path).toBe('boards/council/meetings/2026-03-09.md');
  expect(text).toMatchInlineSnapshot(`
    "---
    date: 2026-03-09
    start: "19:30"
    venue: The Village Hall
    kind: ordinary
    status: scheduled
    ---
    ## 1. Apologies

    - Kind: standing

    ## 2. Minutes of the last meeting

    - Kind: standing
    - Approves: 2026-01-12

    To approve the minutes of 12 January 2026.

    ## 3. Matters arising

    - Kind: standing

    Actions that are open:

    - [A 26/1](2026-01-12.md#action-a-26-1) (Ada Moss, due 1 March 2026): Find somebody who can mend the well.

    ## 4. Any other business

    - Kind: any-other-business
    "
  `);
});

test('writes the same text every time', async () => {
  expect(await draft({}, '2026-03-09')).toEqual(await draft({}, '2026-03-09'));
});

test('adds the minutes as the second item, and the actions behind them, where no standing item is about them', async () => {
  const board = council.replace(/  - (Minutes|Matters).*\n/g, '');
  expect(headings((await draft({ 'boards/council/board.md': board }, '2026-03-09')).text)).toEqual([
    '1. Apologies',
    '2. Minutes of the previous meeting',
    '3. Matters arising',
    '4. Any other business',
  ]);
});

test('adds neither where there is nothing to approve and nothing open', async () => {
  const files = {
    ...withoutStanding,
    [`${meetings}/2026-01-12.md`]: '---\ndate: 2026-01-12\nstatus: cancelled\n---\n',
  };
  const { text } = await draft(files, '2026-03-09');
  expect(text).toBe('---\ndate: 2026-03-09\nstart: "19:30"\nvenue: The Village Hall\nstatus: scheduled\n---\n');
});

test('puts both under one standing item that names both', async () => {
  const board = council
    .replace(/  - Matters.*\n/, '')
    .replace('Minutes of the last meeting', 'Minutes and matters arising');
  const { text } = await draft({ 'boards/council/board.md': board }, '2026-03-09');
  expect(headings(text)).toHaveLength(3);
  expect(text).toMatch(/## 2\. Minutes and matters arising\n\n- Kind: standing\n- Approves: 2026-01-12\n[^#]*A 26\/1/);
});

test('knows the item about the minutes by the title under which the board approved minutes before', async () => {
  const board = council.replace('Minutes of the last meeting', 'Cofnodion');
  const before = held('2026-02-09', ['1'], '## 2. Cofnodion\n\n- Approves: 2026-01-12\n\nThey were approved.\n');
  const { text } = await draft({ 'boards/council/board.md': board, ...before }, '2026-03-09');
  expect(text).toContain('## 2. Cofnodion\n\n- Kind: standing\n- Approves: 2026-02-09\n');
});

test('puts the minutes of every meeting since the last that were approved', async () => {
  const approving = held('2026-02-09', ['1'], '## 2. Minutes\n\n- Approves: 2026-01-12\n\nThey were approved.\n');
  const { text } = await draft({ ...approving, ...held('2026-02-20', ['1']) }, '2026-03-09');
  expect(text).toContain(
    '- Approves: 2026-02-09, 2026-02-20\n\nTo approve the minutes of 9 February 2026 and 20 February 2026.',
  );
});

test('puts only the last minutes where the board approves none', async () => {
  expect((await draft(held('2026-02-09', ['1']), '2026-03-09')).text).toContain('- Approves: 2026-02-09\n');
});

test('leaves out minutes that are not written, and those that an earlier agenda has', async () => {
  const awaited = { [`${meetings}/2026-02-09.md`]: '---\ndate: 2026-02-09\nstatus: held\nminutes: awaited\n---\n' };
  expect(await draft(awaited, '2026-03-09')).toMatchObject({
    text: expect.stringContaining('- Approves: 2026-01-12\n') as string,
    next: expect.arrayContaining([
      expect.stringContaining('The minutes of 9 February 2026 are not written yet'),
    ]) as string[],
  });
  const march = await draft({}, '2026-03-09');
  expect((await draft({ [march.path]: march.text }, '2026-04-13')).text).not.toContain('Approves');
});

test('looks only at what was before the day of the meeting', async () => {
  const later = held('2026-06-08', ['1'], '### Action\n\n- Ref: A 26/9\n- Owner: Ada Moss\n\nMend the roof.\n');
  const { text } = await draft(later, '2026-03-09');
  expect(text).toContain('- Approves: 2026-01-12\n');
  expect(text).not.toContain('A 26/9');
});

test('lists actions with their dates as they now are and what was last heard of them, and leaves out those that are closed', async () => {
  const body = `### Action 1

- Owner: The clerk

Write to *all* [tenants](https://elm.example/).

### Action 2

- Ref: A 26/2
- Owner: The clerk

Order salt.

### Action update 1

- Action: A 26/2
- Status: done

It came.

### Action update 2

- Action: A 26/1
- Due: 2026-05-01

Nobody had time.
`;
  const { text, next } = await draft(held('2026-02-09', ['1'], body), '2026-03-09');
  expect(text).toContain(`Actions that are open:

- [A 26/1](2026-01-12.md#action-a-26-1) (Ada Moss, due 1 May 2026): Find somebody who can mend the well. Last heard on 9 February 2026: Nobody had time.
- [Write to all tenants.](2026-02-09.md#item-1-action-1) (The clerk, no date set)
`);
  expect(next.join('\n')).toContain('`- Action: A 26/1`');
});

test('escapes what a clerk typed in a title', async () => {
  const board = council.replace('Apologies', '"*Apologies* [x] <b> & `c` #"');
  const files = { 'boards/council/board.md': board };
  const { path, text } = await draft(files, '2026-03-09');
  const checked = await checkSmallSite({ ...files, [path]: text });
  expect(checked.issues).toEqual([]);
  expect(checked.content.entries['agenda-item'].map(({ data }) => data.title)).toContain('*Apologies* [x] <b> & `c` #');
});

test('gives a standing item the kind that it last had', async () => {
  const board = council.replace('Apologies', 'Clerk’s report');
  const before = held('2026-02-09', ['1'], '## 2. Clerk’s report\n\n- Kind: report\n\nIt was noted.\n');
  expect((await draft({ 'boards/council/board.md': board, ...before }, '2026-03-09')).text).toContain(
    '## 1. Clerk’s report\n\n- Kind: report\n',
  );
});

test.each<[string, readonly (readonly [string, readonly string[]])[], string, string]>([
  ['from 1', [['2026-02-09', ['1', '2', '3']]], '2026-03-09', '1'],
  ['from 1 where the last meeting left some out', [['2026-02-09', ['3', '4']]], '2026-03-09', '1'],
  [
    'behind a count that never ends',
    [
      ['2026-02-01', ['101', '102']],
      ['2026-02-09', ['103']],
    ],
    '2026-03-09',
    '104',
  ],
  ['behind the last of the year', [['2026-02-09', ['26/7', '26/8', '26/9']]], '2026-03-09', '26/10'],
  ['behind the last where nothing shows when a year begins', [['2026-11-09', ['26/7', '26/8']]], '2027-05-10', '26/9'],
  [
    'behind the last until the month in which the last year began',
    [
      ['2025-04-14', ['24/90']],
      ['2025-05-12', ['25/1']],
      ['2026-02-09', ['25/80']],
    ],
    '2026-04-13',
    '25/81',
  ],
  [
    'anew from that month',
    [
      ['2025-04-14', ['24/90']],
      ['2025-05-12', ['25/1']],
      ['2026-02-09', ['25/80']],
    ],
    '2026-05-04',
    '26/1',
  ],
])('numbers the items %s', async (_, earlier, date, first) => {
  const none = { [`${meetings}/2026-01-12.md`]: '---\ndate: 2026-01-12\nstatus: cancelled\n---\n' };
  const files = Object.assign(none, ...earlier.map(([day, its]) => held(day, its))) as Record<string, string>;
  expect(numbers((await draft(files, date)).text)[0]).toBe(first);
});

test('refuses to say what is open or approved while the content has an error', async () => {
  const wrong = { 'boards/council/board.md': council.replace('venue', 'vanue') };
  await expect(draft(wrong, '2026-03-09')).rejects.toThrow(Refusal);
  const folder = makeFolder({ ...smallSite, 'topics/x.md': '---\nname: X\n---\n' });
  const { status, stderr } = await run('meeting', 'council', '2026-03-09', '--content', folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The content folder has \d errors?, so it is not known what is open and approved\..*\n$/);
});

/** A board that ended on 20 January 2026, with minutes to approve and actions that are open. */
const ended = {
  'boards/wells/board.md':
    '---\nname: Wells Committee\nshortName: Wells\nkind: advisory\nclosed: 2026-01-20\nsuccessor: council\n---\n',
  'boards/wells/meetings/2026-01-05.md': '---\ndate: 2026-01-05\nstatus: held\n---\n',
  'boards/wells/meetings/2026-01-19.md':
    '---\ndate: 2026-01-19\nstatus: held\n---\n## 1. Minutes\n\n- Approves: 2026-01-05\n\n## 2. Ropes\n\n### Action\n\n- Ref: W 1\n- Owner: Ada Moss\n\nBuy a rope.\n',
  'boards/wells/actions/lid.md': '---\ndate: 2026-01-20\nowner: Ada Moss\n---\nMend the lid.\n',
};

test('puts to a board what the one before it has left, once that has ended', async () => {
  const { text, next } = await draft(ended, '2026-02-09');
  expect(text).toContain('- Approves: 2026-01-12, wells/2026-01-19\n');
  expect(text).toContain('To approve the minutes of 12 January 2026 and 19 January 2026 (Wells).');
  expect(text).toContain(
    '- [wells W 1](../../wells/meetings/2026-01-19.md#action-w-1) (Ada Moss, no date set): Buy a rope.',
  );
  expect(text).toContain('- [Mend the lid.](../../wells/actions/lid.md) (Ada Moss, no date set)');
  expect(next.join('\n')).toContain('`- Action: A 26/1`');
  const agenda = { [`${meetings}/2026-02-09.md`]: text };
  expect((await checkSmallSite({ ...ended, ...agenda })).issues).toEqual([]);
  expect((await draft({ ...ended, ...agenda }, '2026-03-09')).text).not.toContain('wells/2026-01-19\n');
  expect((await draft(ended, '2026-01-19')).text).not.toContain('wells');
});

test('names an action of the board before as the minutes must', async () => {
  const done = held(
    '2026-01-26',
    [],
    '## 1. Actions\n\n### Action update\n\n- Action: A 26/1\n- Status: done\n\nDone.\n',
  );
  const { next } = await draft({ ...ended, ...done }, '2026-02-09');
  expect(next.join('\n')).toContain('`- Action: wells W 1`');
});

test('puts minutes of the board before to no meeting after the first that could approve them', async () => {
  const first = held('2026-02-09', ['1']);
  const second = held('2026-03-09', [], '## 1. Minutes\n\n- Approves: 2026-02-09\n');
  expect((await draft({ ...ended, ...first }, '2026-03-09')).text).toContain('wells/2026-01-19');
  expect((await draft({ ...ended, ...first, ...second }, '2026-04-13')).text).not.toContain('Approves: wells');
});
