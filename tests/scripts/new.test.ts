import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { smallSite } from '../small-site.ts';
import { runHere } from './run-here.ts';

const run = (...args: string[]) => runHere('new.ts', args);
const check = (folder: string) => runHere('check.ts', ['--content', folder]);

const listFiles = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const meetings = 'boards/council/meetings';

test.each([
  [
    'board',
    ['board', 'allotments', '--name', 'Allotments: “Committee” #1', '--kind', 'advisory'],
    'boards/allotments/board.md',
  ],
  ['meeting', ['meeting', 'council', '2026-03-09'], `${meetings}/2026-03-09.md`],
  [
    'second meeting on a day',
    ['meeting', 'council', '2026-01-12', '--suffix', 'special', '--kind', 'special'],
    `${meetings}/2026-01-12-special.md`,
  ],
  ['paper', ['paper', 'council', 'the-well', '--title', 'The well: *what* now?'], 'boards/council/papers/the-well.md'],
  [
    'paper before a meeting',
    ['paper', 'council', 'the-well', '--title', 'The well', '--meeting', '2026-01-12'],
    `${meetings}/2026-01-12/papers/the-well.md`,
  ],
  [
    'action',
    ['action', 'council', 'gate', '--owner', 'Ada Moss', '--title', '1. Mend *the* gate', '--due', '2030-01-01'],
    'boards/council/actions/gate.md',
  ],
])('writes a valid %s, says where, and never overwrites it', async (_, args, path) => {
  const folder = makeFolder(smallSite);
  const first = await run(...args, '--content', folder);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain(`Wrote ${join(folder, path)}\n\nNext:\n- `);
  expect(listFiles(folder)).toContain(path);
  expect(await check(folder)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Sound: /) as string });
  const text = readFileSync(join(folder, path), 'utf8');
  const second = await run(...args, '--content', folder);
  expect(second).toEqual({ status: 1, stdout: '', stderr: `\`${path}\` is already there. Nothing was written.\n` });
  expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
});

test.each([
  ['an unknown board', 1, ['meeting', 'counsil', '2026-03-09'], 'There is no board `counsil`. Did you mean `council`?'],
  ['a board like no other', 1, ['meeting', 'zoo', '2026-03-09'], 'There is no board `zoo`. There are: council.'],
  [
    'an unknown meeting',
    1,
    ['paper', 'council', 'a', '--title', 'A', '--meeting', '2026-01-21'],
    'There is no meeting `2026-01-21` of `council`. Did you mean `2026-01-12`?',
  ],
  [
    'an unknown person',
    1,
    ['action', 'council', 'a', '--title', 'A', '--owner', 'ada-moss'],
    '`owner` names the person `ada-moss`, which does not exist.',
  ],
  [
    'an action due before it was raised',
    1,
    ['action', 'council', 'a', '--title', 'A', '--owner', 'Ada Moss', '--due', '2020-01-01'],
    'The action is due on `2020-01-01`, before it was raised',
  ],
  [
    'a reference that is taken',
    1,
    ['action', 'council', 'a', '--title', 'A', '--owner', 'Ada Moss', '--ref', 'A 26/1'],
    'A 26/1',
  ],
  ['a date that does not exist', 2, ['meeting', 'council', '2026-02-30'], 'Write a date that exists'],
  ['an id that is none', 2, ['board', '../x', '--name', 'X', '--kind', 'other'], 'Write an id of lower-case letters'],
  ['a suffix that is none', 2, ['meeting', 'council', '2026-03-09', '--suffix', '../x'], 'Write lower-case letters'],
  ['an unknown kind', 2, ['board', 'x', '--name', 'X', '--kind', 'club'], 'Allowed choices are executive'],
  ['a name without words', 2, ['board', 'x', '--name', ' ', '--kind', 'other'], 'Write some text'],
  ['a missing title', 2, ['paper', 'council', 'x'], '`paper` needs also:\n  --title <title>  its title'],
  ['an unknown record', 2, ['minute', 'x'], "error: unknown command 'minute'"],
])('says in one line what is wrong with %s, and writes nothing', async (_, status, args, message) => {
  const folder = makeFolder(smallSite);
  const result = await run(...args, ...(status === 2 && args[0] === 'minute' ? [] : ['--content', folder]));
  expect(result).toMatchObject({ status, stdout: '' });
  expect(result.stderr).toContain(message);
  expect(result.stderr).not.toMatch(/^\s+at /m);
  expect(listFiles(folder)).toEqual(listFiles(makeFolder(smallSite)));
});

test('ends with 2 where there is no content folder', async () => {
  expect(await run('meeting', 'council', '2026-03-09', '--content', '/no/such')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no folder /no/such.\n',
  });
});

test('writes a paper although another file has an error', async () => {
  const folder = makeFolder({ ...smallSite, 'topics/x.md': '---\nname: X\n---\n' });
  expect((await run('paper', 'council', 'well', '--title', 'The well', '--content', folder)).status).toBe(0);
});

test('says how an action without a reference is named', async () => {
  const folder = makeFolder(smallSite);
  const wish = ['--title', 'Cut the hedge', '--owner', 'Ada Moss', '--content', folder];
  await run('board', 'green', '--name', 'Green Committee', '--kind', 'advisory', '--content', folder);
  expect((await run('action', 'green', 'hedge', ...wish)).stdout).toContain('call it `actions/hedge`');
  expect((await run('action', 'council', 'hedge', ...wish)).stdout).not.toContain('actions/hedge`');
});

test('gives an action the board’s next reference and today’s date', async () => {
  const folder = makeFolder(smallSite);
  await run(
    'action',
    'council',
    'gate',
    '--owner',
    'Ada Moss',
    '--title',
    'Mend the gate',
    '--date',
    '2026-04-01',
    '--content',
    folder,
  );
  expect(readFileSync(join(folder, 'boards/council/actions/gate.md'), 'utf8')).toBe(
    '---\nref: A 26/2\ntitle: Mend the gate\ndate: 2026-04-01\nowner: Ada Moss\n---\nMend the gate.\n',
  );
  await run(
    'action',
    'council',
    'roof',
    '--owner',
    'Ada Moss',
    '--title',
    'Mend the roof',
    '--date',
    '2027-01-05',
    '--content',
    folder,
  );
  expect(readFileSync(join(folder, 'boards/council/actions/roof.md'), 'utf8')).toContain('ref: A 27/1\n');
});

test('what lacks is told at once, with the choices', async () => {
  const { status, stdout, stderr } = await run('board', 'allotments', '--content', makeFolder(smallSite));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/--name <name> .*\n.*--kind <kind> .*one of executive, scrutiny, .*other\n/);
  expect((await run('action', 'council', 'gate')).stderr).toMatch(/--owner <owner> .*\n.*--title <title> /);
  expect((await run('action', 'council', 'gate', '--owner', 'Ada')).stderr).not.toContain('--owner');
});
