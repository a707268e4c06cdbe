import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSealed } from '../fixture.ts';
import { makeFolder } from '../folder.ts';
import { textsOf } from '../sealed-site.ts';
import { smallSite } from '../small-site.ts';
import { runHere } from './run-here.ts';

const march = 'boards/allotments/meetings/2026-03-16.md';
const record = 'boards/council/seals.md';
const both = [record, 'boards/allotments/seals.md'];

const seal = (folder: string, ...args: string[]) => runHere('seal.ts', ['--content', folder, ...args]);
const verify = (folder: string, ...args: string[]) => seal(folder, '--verify', ...args);
const check = (folder: string) => runHere('check.ts', ['--content', folder]);
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const change = (folder: string, file: string, from: string, to: string) => {
  const text = read(folder, file);
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};

/** A folder with the sealed site, some files left out. */
const makeSealed = (...without: string[]) =>
  makeFolder(textsOf(readSealed().filter(({ path }) => !without.includes(path))));

const sealed = [
  'Allotments Committee: page 1, the minutes of 16 March 2026, sealed with 193888e879c2…',
  'Elm Parish Council: page 1, the minutes of 12 January 2026, sealed with bce5cf21e627…',
  'Elm Parish Council: page 2, the minutes of 9 February 2026, sealed with c0286e5b355a…',
  'Elm Parish Council: page 3, correction 1 of the minutes of 12 January 2026, sealed with 4b0f1dc935d8…',
];

test('seals what is approved, oldest first, and says what', async () => {
  const folder = makeSealed(...both);
  expect(await seal(folder)).toEqual({ status: 0, stdout: `${sealed.join('\n')}\n`, stderr: '' });
  const intact = makeSealed();
  for (const file of both) expect(read(folder, file)).toBe(read(intact, file));
  expect(await check(folder)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Sound: /) as string });
  expect(readdirSync(join(folder, 'boards/council'))).toEqual(readdirSync(join(intact, 'boards/council')));
});

test('seals nothing the second time, and says so', async () => {
  const folder = makeSealed();
  const before = read(folder, record);
  expect(await seal(folder)).toEqual({
    status: 0,
    stdout: 'There is nothing to seal: all approved minutes are sealed, and so are all corrections agreed in them.\n',
    stderr: '',
  });
  expect(read(folder, record)).toBe(before);
});

test('seals one board alone', async () => {
  const folder = makeSealed(...both);
  expect((await seal(folder, '--board', 'allotments')).stdout).toBe(`${sealed[0] ?? ''}\n`);
  expect(readdirSync(join(folder, 'boards/council'))).not.toContain('seals.md');
  expect((await verify(folder, '--board', 'council')).stdout).toBe('There are no sealed minutes here.\n');
});

test.each(['\n', '\r\n'])(
  'adds pages under those that are there, and changes no line of them (%j)',
  async (lineEnd) => {
    const folder = makeSealed('boards/allotments/seals.md');
    const whole = read(folder, record).replaceAll('\n', lineEnd);
    const kept = whole.slice(0, whole.indexOf('  - page: 2'));
    writeFileSync(join(folder, record), `${kept}---${lineEnd}`);
    expect(await check(folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('unsealed-minutes') as string,
    });
    expect((await seal(folder, '--board', 'council')).stdout).toBe(`${sealed.slice(2).join('\n')}\n`);
    expect(read(folder, record)).toBe(whole);
  },
);

test('seals a correction once the minutes of the meeting that agreed it are approved', async () => {
  const folder = makeSealed(...both);
  const april = 'boards/council/meetings/2026-04-13.md';
  change(folder, april, 'status: held', 'status: scheduled');
  expect((await seal(folder, '--board', 'council')).stdout).toBe(`${sealed[1] ?? ''}\n`);
  change(folder, april, 'status: scheduled', 'status: held');
  expect((await seal(folder, '--board', 'council')).stdout).toBe(`${sealed.slice(2).join('\n')}\n`);
});

test('seals nothing while the content has errors, and reports them', async () => {
  const folder = makeSealed(...both);
  change(folder, march, 'Outcome: noted', 'Outcome: notd');
  const { status, stdout } = await seal(folder);
  expect(status).toBe(1);
  expect(stdout).toContain(`${march}:7:3 error choice-value`);
  expect(stdout).toContain('Nothing was sealed, because the content has errors.');
  expect(readdirSync(join(folder, 'boards/council'))).not.toContain('seals.md');
});

test('leaves a record alone that is not as it writes it', async () => {
  const folder = makeSealed();
  const text = '---\nseals: []\n---\n';
  writeFileSync(join(folder, record), text);
  const { status, stdout, stderr } = await seal(folder);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('is not as `npm run seal` writes it. Restore it with git. Nothing was added.');
  expect(read(folder, record)).toBe(text);
  expect(readdirSync(join(folder, 'boards/council')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('seals more pages than a frontmatter of any other kind can hold', async () => {
  const days = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10));
  const write = (date: string, body: string): [string, string] => [
    `boards/council/meetings/${date}.md`,
    `---\ndate: ${date}\nstatus: held\n---\n## 1. Minutes\n${body}`,
  ];
  const approves = `\n- Approves: ${days.join(', ')}\n\nThey were approved.\n`;
  const folder = makeFolder({
    ...smallSite,
    ...Object.fromEntries([...days.map((date) => write(date, '')), write('2024-01-01', approves)]),
  });
  expect((await seal(folder)).stdout.trimEnd().split('\n')).toHaveLength(400);
  expect(read(folder, record).length).toBeGreaterThan(64 * 1024);
  expect((await verify(folder)).stdout).toContain('all 400 pages hold');
  expect((await seal(folder)).stdout).toContain('There is nothing to seal');
});

test('verifies a whole book, and says what to write down', async () => {
  expect(await verify(makeSealed())).toEqual({
    status: 0,
    stdout: `Allotments Committee: its one page holds. The last is page 1, the minutes of 16 March 2026, with the seal
  ${lastSealOf('boards/allotments/seals.md')}
Elm Parish Council: all 3 pages hold. The last is page 3, correction 1 of the minutes of 12 January 2026, with the seal
  ${lastSealOf(record)}

Write down the last page and its seal elsewhere, on paper or in the next minutes: pages taken off the end of a chain leave no trace in it.
`,
    stderr: '',
  });
});

test('names the first page that does not hold, and goes on to the other boards', async () => {
  const folder = makeSealed();
  change(folder, 'boards/council/meetings/2026-02-09/02-well.md', 'the mason from Ash', 'the mason from Oak');
  change(folder, 'boards/council/meetings/2026-01-12.md', 'now: ten loads', 'now: six loads');
  const { status, stdout } = await verify(folder);
  expect(status).toBe(1);
  expect(stdout).toContain('Allotments Committee: its one page holds.');
  expect(stdout).toContain(
    'Elm Parish Council: page 2, the minutes of 9 February 2026, does not hold.\n  These minutes',
  );
  expect(stdout).not.toContain('page 3');
  expect((await verify(folder, '--board', 'allotments')).status).toBe(0);
});

test('says that a record cannot be read', async () => {
  const folder = makeSealed();
  change(folder, record, 'page: 2', 'page: two');
  const { status, stdout } = await verify(folder);
  expect(status).toBe(1);
  expect(stdout).toContain('Elm Parish Council: boards/council/seals.md cannot be read. `npm run check` says why.');
});

test('verifies what has errors of another kind all the same', async () => {
  const folder = makeSealed();
  change(folder, 'boards/council/meetings/2026-04-13.md', 'date: 2026-04-13', 'date: 2026-04-31');
  expect((await verify(folder, '--board', 'allotments')).status).toBe(0);
  expect((await check(folder)).status).toBe(1);
});

test('a checkout with Windows line endings verifies', async () => {
  const origin = makeSealed();
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@elm.example', ...args], { cwd, stdio: 'pipe' });
  git(origin, 'init', '-q');
  git(origin, 'add', '.');
  git(origin, '-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'Minutes');
  const checkout = join(makeFolder({}), 'checkout');
  git(origin, 'clone', '-q', '-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', origin, checkout);
  expect(read(checkout, march)).toContain('\r\n');
  expect(read(checkout, record)).toContain('\r\n');
  expect(await verify(checkout)).toEqual(await verify(origin));
  expect((await check(checkout)).status).toBe(0);
});

test.each([
  ['there is no content folder', ['--content', '/nowhere/at/all'], 2, 'There is no folder /nowhere/at/all.\n'],
  ['there is none to verify', ['--verify', '--content', '/nowhere/at/all'], 2, 'There is no folder /nowhere/at/all.\n'],
])('ends with 2 where %s', async (_, args, status, stderr) => {
  expect(await runHere('seal.ts', args)).toEqual({ status, stdout: '', stderr });
});

test.each([[[]], [['--verify']]])('asks which board was meant (%j)', async (args) => {
  expect(await seal(makeSealed(), '--board', 'counsil', ...args)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'There is no board `counsil`. Did you mean `council`?\n',
  });
});

function lastSealOf(file: string): string {
  const seals = new TextDecoder()
    .decode(readSealed().find(({ path }) => path === file)?.bytes)
    .matchAll(/ seal: (\w+)/g);
  return [...seals].at(-1)?.[1] ?? '';
}
