import { once } from 'node:events';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { generateContent } from '../generated.ts';
import { runHere } from '../scripts/run-here.ts';
import { runScript } from '../scripts/run-script.ts';
import { startScript } from './process.ts';
import { brokenSite, hashFiles, listBeside, siteToBuild } from './site.ts';

describe('npm run build', { timeout: 60_000 }, () => {
  test('publishes the pages, the linked files and the search index', () => {
    const content = makeFolder(siteToBuild);
    const folder = makeFolder({});
    const { status, stdout, stderr } = build(content, path.join(folder, 'dist'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(
      stdout
        .replace(/\d+\.\d s/g, '0.0 s')
        .replace(/\d+ pages?/g, 'n pages')
        .replace(/Indexed \d+ /, 'Indexed n ')
        .replaceAll(folder, ''),
    ).toBe(
      [
        'Checked 1 meeting, 1 decision and 1 action … 0.0 s',
        'Built n pages … 0.0 s',
        'Copied 1 file … 0.0 s',
        'Indexed n records for search … 0.0 s',
        'Published to /dist in 0.0 s.\n',
      ].join('\n'),
    );
    const files = Object.keys(hashFiles(path.join(folder, 'dist')));
    expect(files).toContain('boards/council/2026-01-12/index.html');
    expect(files).toContain('files/boards/council/meetings/2026-01-12/papers/estimate.csv');
    expect(files).toContain('search/words/2026/pagefind.js');
    expect(files).not.toContain('search/words/2026/pagefind-ui.js');
    expect(files).toContain('sitemap-index.xml');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('of many files ends with a message where it cannot write, although a second thread waits for work', async () => {
    const content = generateContent(800);
    expect(globSync('**/*.md', { cwd: content }).length).toBeGreaterThan(1000);
    const out = path.join(makeFolder({}), 'x'.repeat(250)); // The folder beside it would have too long a name.
    const running = startScript('build.ts', ['--content', content, '--out', out, '--no-search']);
    await running.until('name too long');
    if (running.child.exitCode === null) await once(running.child, 'close');
    expect(running.child.exitCode).toBe(2);
  });

  test('numbers the footnotes of a board and of its key messages in one row', () => {
    const out = path.join(makeFolder({}), 'dist');
    expect(build(makeFolder(siteToBuild), out).status).toBe(0);
    const page = readFileSync(path.join(out, 'boards/council/index.html'), 'utf8');
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(ids.filter((id) => /^fn-\d/.test(id ?? ''))).toEqual(['fn-1', 'fn-2']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('writes the same bytes wherever and whenever it runs', () => {
    const content = makeFolder(siteToBuild);
    const [here, there] = [makeFolder({}), makeFolder({})];
    build(content, path.join(here, 'a'));
    build(content, path.join(there, 'b'), { TZ: 'Pacific/Auckland', LANG: 'fr_FR.UTF-8' }, there);
    expect(hashFiles(path.join(there, 'b'))).toEqual(hashFiles(path.join(here, 'a')));
  });

  test('leaves the search index out when it is told to, and replaces what an earlier build wrote', () => {
    const content = makeFolder(siteToBuild);
    const out = makeFolder({ '.minutebook': '', 'gone/index.html': '' });
    expect(build(content, out, {}, undefined, '--no-search').status).toBe(0);
    expect(readdirSync(out)).toContain('boards');
    expect(readdirSync(path.join(out, 'search'))).toEqual(['index.html']);
    expect(readdirSync(out)).not.toContain('gone');
  });

  test('reports the errors of the content, and leaves the output as it was', () => {
    const out = makeFolder({ '.minutebook': '', 'index.html': 'before' });
    const { status, stdout } = build(makeFolder(brokenSite), out);
    expect(status).toBe(1);
    expect(stdout).toContain('2026-01-12.md:3:1 error choice-value');
    expect(stdout).toContain('Nothing was published');
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('before');
  });

  test('leaves the output as it was when it is killed, and the next build tidies up', async () => {
    const content = makeFolder(siteToBuild);
    const out = makeFolder({ '.minutebook': '', 'index.html': 'before' });
    const running = startScript('build.ts', ['--content', content, '--out', out]);
    await running.until('Checked');
    await waitFor(() => listBeside(out).length > 0);
    await running.end('SIGKILL');
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('before');
    expect(build(content, out, {}, undefined, '--no-search').status).toBe(0);
    expect(listBeside(out)).toEqual([]);
  });

  test('leaves nothing behind when it is stopped', async () => {
    const out = makeFolder({ '.minutebook': '', 'index.html': 'before' });
    const running = startScript('build.ts', ['--content', makeFolder(siteToBuild), '--out', out]);
    await running.until('Checked');
    await waitFor(() => listBeside(out).length > 0);
    await running.end('SIGTERM');
    expect(running.child.exitCode).toBe(143);
    expect(listBeside(out)).toEqual([]);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('before');
  });

  test.each([
    [
      'there is no content folder',
      ['--content', '/nowhere/at/all', '--out', '/nowhere/dist'],
      'There is no folder /nowhere/at/all.\n',
    ],
    ['the day does not exist', ['--as-at', '2026-02-30'], 'Write a date that exists'],
    ['the output is the content', ['--content', 'content', '--out', 'content'], 'is inside the content'],
  ])('ends with 2 and one line where %s', async (_, args, message) => {
    const { status, stdout, stderr } = await runHere('build.ts', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

function build(content: string, out: string, env: Record<string, string> = {}, cwd?: string, ...more: string[]) {
  return runScript('build.ts', ['--content', content, '--out', out, '--as-at', '2026-02-01', ...more], env, cwd);
}

async function waitFor(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
