import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from '../folder.ts';
import { smallSite } from '../small-site.ts';
import { runHere } from './run-here.ts';
import { runScript } from './run-script.ts';

// Each test starts Node a few times, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const check = (...args: string[]) => runHere('check.ts', args);

/** Through a pipe, and where an environment says so on GitHub. */
const checkInProcess = (args: readonly string[], env?: Record<string, string>) => runScript('check.ts', args, env);
const misspelt = { 'boards/council/board.md': '---\nname: Elm Parish Council\nkind: parish\nvanue: The Hall\n---\n' };
const doubled = { 'boards/council/papers/well.md': '---\ntitle: The well\n---\n1.1 It leaks.\n\n1.1 It smells.\n' };

test('prints one line about a sound folder and ends with 0', async () => {
  const folder = makeFolder(smallSite);
  expect(await check('--content', folder)).toEqual({
    status: 0,
    stdout: 'Sound: 1 board, 1 meeting, 2 agenda items, 1 decision and 1 action.\n',
    stderr: '',
  });
});

test('prints every problem and ends with 1', async () => {
  const folder = makeFolder({ ...smallSite, ...misspelt });
  const { status, stdout, stderr } = await check('--content', folder);
  expect(status).toBe(1);
  expect(stdout).toContain(`${folder}/boards/council/board.md:4:1 error unknown-field\n`);
  expect(stdout).not.toContain('\u001b');
  expect(stderr).toBe('');
});

test('ends with 0 when there are only warnings', async () => {
  const folder = makeFolder({ ...smallSite, ...doubled });
  const { status, stdout } = await check('--content', folder);
  expect(status).toBe(0);
  expect(stdout).toContain(' warning duplicate-paragraph\n');
  expect((await check('--help')).stdout).toContain('only warnings');
});

test.each([
  ['a folder that is not there', ['--content', '/no/such/folder'], 'There is no folder /no/such/folder.'],
  ['a file in place of a folder', ['--content', import.meta.filename], `There is no folder ${import.meta.filename}.`],
  ['an unknown form', ['--format', 'xml'], "error: option '--format <form>' argument 'xml' is invalid."],
  ['an unknown option', ['--contents', 'x'], "error: unknown option '--contents'"],
  ['a word too many', ['content'], 'error: too many arguments.'],
])('ends with 2 and one line for %s', async (_, args, message) => {
  const { status, stdout, stderr } = await check(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('writes JSON with files relative to the content folder', async () => {
  const folder = makeFolder({ ...smallSite, ...misspelt });
  const { status, stdout } = await check('--content', folder, '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ issues: [{ file: 'boards/council/board.md', line: 4, column: 1 }] });
});

test('writes a report of more than a megabyte through a pipe to its end', () => {
  const wrong = Array.from({ length: 200 }, (_, index) => `field${String(index)}: x\n`).join('');
  const topics = Array.from({ length: 25 }, (_, index) => [
    `topics/t${String(index)}.md`,
    `---\ntitle: T\n${wrong}---\n`,
  ]);
  const folder = makeFolder({ ...smallSite, ...(Object.fromEntries(topics) as Record<string, string>) });
  const { stdout } = checkInProcess(['--content', folder, '--format', 'json']);
  expect(stdout.length).toBeGreaterThan(1_000_000);
  expect((JSON.parse(stdout) as { issues: unknown[] }).issues).toHaveLength(5000);
});

test('annotates with paths from the root of the repository, and lists everything in the summary of the job', () => {
  const wrong = Array.from({ length: 14 }, (_, index) => `field${String(index)}: x\n`).join('');
  const folder = makeFolder({ 'summary.md': 'Before.\n' });
  const content = makeFolder({ ...smallSite, 'topics/many.md': `---\ntitle: Many\n${wrong}---\n` });
  const summary = join(folder, 'summary.md');
  const env = { GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: join(content, '..') };
  const { status, stdout } = checkInProcess(['--content', content, '--format', 'github'], env);
  expect(status).toBe(1);
  const name = content.split('/').at(-1) ?? '';
  expect(stdout.match(new RegExp(`^::error file=${name}/topics/many.md,`, 'gm'))).toHaveLength(10);
  expect(stdout).toMatch(/\nand 4 more: see the job summary\n$/);
  const text = readFileSync(summary, 'utf8');
  expect(text).toMatch(/^Before\.\n### 14 errors in 1 file\n/);
  expect(text.match(/^\| .*many/gm)).toHaveLength(14);
});

test('does not speak of a summary where there is none', () => {
  const wrong = Array.from({ length: 14 }, (_, index) => `field${String(index)}: x\n`).join('');
  const content = makeFolder({ ...smallSite, 'topics/many.md': `---\ntitle: Many\n${wrong}---\n` });
  expect(checkInProcess(['--content', content, '--format', 'github']).stdout).toMatch(
    /\nand 4 more: run `npm run check`/,
  );
});

test('writes SARIF with paths from the root of the repository', () => {
  const content = makeFolder({ ...smallSite, ...misspelt });
  const { stdout } = checkInProcess(['--content', content, '--format', 'sarif'], { GITHUB_WORKSPACE: content });
  expect(stdout).toContain('"uri": "boards/council/board.md"');
});
