import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { smallSite } from '../small-site.ts';
import { runHere } from './run-here.ts';

const due = (...args: string[]) => runHere('due.ts', args);

const folder = 'boards/council/meetings';
const clocked = {
  ...smallSite,
  'boards/council/board.md': smallSite['boards/council/board.md'].replace(
    'kind: parish\n',
    'kind: parish\npowers: delegated-decisions\nclocks:\n  notice: 3 clear working days\n  decisionPublished: 2 working days\n  minutes: 28 days\n',
  ),
  'boards/allotments/board.md': '---\nname: Allotments Committee\nkind: advisory\n---\n',
  'boards/allotments/meetings/2026-02-02.md': '---\ndate: 2026-02-02\nstatus: scheduled\n---\n',
  'boards/council/decisions/pump.md':
    '---\ndate: 2026-02-06\nmadeBy: The clerk\nreasons: It leaked.\nalternatives: None\nconflicts: None\n---\nA pump was hired.\n',
  [`${folder}/2026-02-09.md`]: '---\ndate: 2026-02-09\nstatus: held\nminutes: awaited\n---\n',
  [`${folder}/2026-04-08.md`]: '---\ndate: 2026-04-08\nstatus: scheduled\n---\n',
  'holidays.md':
    '---\nholidays:\n  - date: 2026-04-03\n    name: Good Friday\n  - date: 2026-04-06\n    name: Easter Monday\n---\n',
};

test('lists board by board what is due, with its day, the working and the file, and ends with 1 where it is late', async () => {
  const content = makeFolder(clocked);
  const { status, stdout, stderr } = await due('--content', content, '--as-at', '2026-03-05');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout.replaceAll(content, 'C')).toMatchInlineSnapshot(`
    "As at 5 March 2026

    Allotments Committee
      overdue  2 February 2026    Say what became of the meeting of 2 February 2026.
                                  Its day has passed, but its file still says \`scheduled\`.
                                  C/boards/allotments/meetings/2026-02-02.md

    Elm Parish Council
      overdue  10 February 2026   Publish the decision of 6 February 2026 (A pump was hired), and add
                                  \`published\`.
                                  The 2 working days from the decision on 6 February 2026 end on Tuesday
                                  10 February 2026. Not counted: weekends.
                                  C/boards/council/decisions/pump.md
      overdue  1 March 2026       Action A 26/1, Ada Moss: Find somebody who can mend the well.
                                  C/boards/council/meetings/2026-01-12.md
      due      9 March 2026       Write the minutes of 9 February 2026.
                                  The 28 days from the meeting on 9 February 2026 end on Monday 9 March
                                  2026.
                                  C/boards/council/meetings/2026-02-09.md
      due      31 March 2026      Publish the notice of the meeting of Wednesday 8 April 2026.
                                  3 clear working days before it: 1, 2 and 7 April 2026. Not counted:
                                  weekends, 3 April 2026 (Good Friday), 6 April 2026 (Easter Monday).
                                  C/boards/council/meetings/2026-04-08.md

    3 overdue, 2 due.
    "
  `);
});

test('ends with 0 where nothing is overdue, and where nothing is due at all', async () => {
  const content = makeFolder(clocked);
  expect((await due('--content', content, '--as-at', '2026-02-09', '--board', 'council')).status).toBe(0);
  expect(await due('--content', makeFolder(smallSite), '--as-at', '2026-02-09')).toEqual({
    status: 0,
    stdout: 'As at 9 February 2026, nothing is due.\n',
    stderr: '',
  });
});

test('lists one board alone', async () => {
  const { stdout } = await due('--content', makeFolder(clocked), '--as-at', '2026-03-05', '--board', 'allotments');
  expect(stdout).toContain('Allotments Committee\n');
  expect(stdout).not.toContain('Elm Parish Council');
});

test('writes JSON with files relative to the content folder', async () => {
  const { status, stdout } = await due(
    '--content',
    makeFolder(clocked),
    '--as-at',
    '2026-03-05',
    '--board',
    'allotments',
    '--format',
    'json',
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    asAt: '2026-03-05',
    due: [
      {
        board: 'allotments',
        kind: 'unreported-meeting',
        by: '2026-02-02',
        overdue: true,
        what: 'Say what became of the meeting of 2 February 2026.',
        working: 'Its day has passed, but its file still says `scheduled`.',
        file: 'boards/allotments/meetings/2026-02-02.md',
      },
    ],
  });
});

test('reckons as at today where no day is said', async () => {
  const { stdout } = await due('--content', makeFolder(smallSite));
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date());
  expect(stdout).toContain(`As at ${today}`);
});

test.each([
  ['a folder that is not there', ['--content', '/no/such/folder'], 'There is no folder /no/such/folder.'],
  ['a day that does not exist', ['--as-at', '2026-02-30'], 'Write a date that exists'],
  ['an unknown form', ['--format', 'xml'], "argument 'xml' is invalid"],
  ['a board that is not there', ['--board', 'wrenfield-harbor-trust'], 'Did you mean `wrenfield-harbour-trust`?'],
])('ends with 2 and one line for %s', async (_, args, message) => {
  const { status, stdout, stderr } = await due(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('ends with 2 and the usual report where the content has errors', async () => {
  const content = makeFolder({ ...clocked, 'topics/water.md': '---\nname: Water\n---\n' });
  const { status, stdout, stderr } = await due('--content', content);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`${content}/topics/water.md:2:1 error unknown-field`);
});
