import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles, checkFolder } from '../../src/core/check-folder.ts';
import {
  ContentFolderError,
  type FileMemory,
  largestMarkdownFile,
  readFiles,
} from '../../src/core/files/read-files.ts';
import { formatHuman } from '../../src/core/reports/human.ts';
import { makeFolder } from '../folder.ts';
import { checkSmallSite, smallSite } from '../small-site.ts';

test('a file or folder whose name is no UTF-8 is told, and not passed over as one that has gone', async () => {
  const folder = makeFolder({ ...smallSite, 'people/ada.md': '---\nname: Ada\n---\n' });
  const named = (parent: string, rest: string) =>
    Buffer.concat([Buffer.from(`${folder}/${parent}/`), Buffer.from([0xe9]), Buffer.from(rest)]);
  writeFileSync(named('people', '.md'), '---\nname: Ben\n---\n');
  mkdirSync(named('boards', 'tang'));
  writeFileSync(named('boards', 'tang/board.md'), '---\nname: Ponds\nkind: parish\n---\n');
  const { issues } = await checkFolder(folder);
  expect(issues.filter(({ severity }) => severity === 'error').map(({ file, rule }) => [file, rule])).toEqual([
    ['boards/\ufffdtang', 'file-name'],
    ['people/\ufffd.md', 'unknown-place'],
  ]);
});

test('a symbolic link is not followed', async () => {
  const folder = makeFolder(smallSite);
  const secrets = makeFolder({ 'staff.md': '---\nname: Staff\n---\n', 'plan.svg': '<svg/>' });
  mkdirSync(path.join(folder, 'people'));
  symlinkSync(path.join(secrets, 'staff.md'), path.join(folder, 'people/staff.md'));
  symlinkSync(secrets, path.join(folder, 'boards/council/papers'), 'dir');
  const checked = await checkFolder(folder);
  expect(formatHuman(checked)).toMatchInlineSnapshot(`
    "boards/council/papers:1:1 error special-file
      This is a link or a device, not a file.
      Put a copy of the file in its place.

    people/staff.md:1:1 error special-file
      This is a link or a device, not a file.
      Put a copy of the file in its place.

    2 errors in 2 files.
    "
  `);
  expect(checked.content.sources.has('people/staff.md')).toBe(false);
});

test('two names that differ only in capitals are an error', async () => {
  const hall = '---\ntitle: The hall\n---\nSee the [plan](plan.png) and the [other](Plan.png).\n';
  const texts = { ...smallSite, 'boards/council/papers/hall.md': hall };
  const files = Object.entries(texts).map(([name, text]) => ({ path: name, size: 0, bytes: Buffer.from(text) }));
  const plans = ['plan.png', 'Plan.png'].map((name) => ({ path: `boards/council/papers/${name}`, size: 6 }));
  expect(formatHuman(await checkFiles([...files, ...plans]))).toMatchInlineSnapshot(`
    "boards/council/papers/plan.png:1:1 error same-name
      The name differs from \`boards/council/papers/Plan.png\` only in capitals.
      Rename one of the two.

    1 error in 1 file.
    "
  `);
});

test('a Markdown file of more than a mebibyte is not read', async () => {
  const topic = `---\ntitle: Water\n---\n${'Word '.repeat(largestMarkdownFile / 5)}`;
  const checked = await checkFolder(makeFolder({ ...smallSite, 'topics/water.md': topic }));
  expect(formatHuman(checked)).toMatchInlineSnapshot(`
    "topics/water.md:1:1 error file-too-large
      The file has 1048596 bytes; at most 1048576 are read.
      Give long papers files of their own, and link to scans and pictures instead of embedding them.

    1 error in 1 file.
    "
  `);
});

test('README.md and names that start with a dot are passed over', () => {
  const folder = makeFolder({ 'README.md': 'x', '.DS_Store': 'x', '.git/config': 'x', 'boards/README.md': 'x' });
  expect([...readFiles(folder)]).toEqual([]);
});

test('what Word, Windows and editors leave beside the files is passed over, and nothing that is like it', () => {
  const left = [
    '~$2026-03-09.docx',
    'boards/Thumbs.db',
    'thumbs.db',
    'a/desktop.ini',
    'Desktop.ini',
    'a/b.md~',
    'c~/d.md',
  ];
  const like = ['Thumbs.db.pdf', 'a~b.pdf', 'my-desktop.ini', '~a.pdf', '$a.pdf'];
  const folder = makeFolder(Object.fromEntries([...left, ...like].map((name) => [name, 'x'])));
  expect(Array.from(readFiles(folder), (file) => file.path).toSorted()).toEqual(like.toSorted());
});

test('files are read in the order of their paths', () => {
  const names = ['a-b.md', 'a/z.md', 'a.md', 'b.md', 'B.txt'];
  const folder = makeFolder(Object.fromEntries(names.toReversed().map((name) => [name, ''])));
  const paths = Array.from(readFiles(folder), (file) => file.path);
  expect(paths.toSorted()).toEqual(names.toSorted());
});

test('files and folders that go while the folder is listed are not there', () => {
  const folder = makeFolder({ 'a.md': '', 'b.md': '', 'c/d.md': '', 'e.md': '' });
  const paths: string[] = [];
  for (const file of readFiles(folder)) {
    paths.push(file.path);
    for (const name of ['b.md', 'c']) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  expect(paths).toEqual(['a.md', 'e.md']);
});

test('a file that goes between the look at its size and its reading is not there', () => {
  const folder = makeFolder({ 'a.md': '', 'b.md': '' });
  const remembered: string[] = [];
  const memory: FileMemory = {
    recall: (name) => {
      if (name === 'a.md') rmSync(path.join(folder, name));
      return null;
    },
    remember: (name) => remembered.push(name),
  };
  const paths = Array.from(readFiles(folder, memory), (file) => file.path);
  expect([paths, remembered]).toEqual([['b.md'], ['b.md']]);
});

test('a folder that is not there is said to be so', () => {
  expect(() => [...readFiles('/nowhere/at/all')]).toThrow(ContentFolderError);
  const folder = makeFolder({ 'site.md': '' });
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => [...readFiles(path.join(folder, 'file'))]).toThrow('There is no folder');
});

test('an empty folder lacks a site and nothing else', async () => {
  const { issues } = await checkFiles([]);
  expect(issues.map(({ rule }) => rule)).toEqual(['missing-site']);
});

test.each([
  ['..', 'boards/council/meetings/../../../x.md'],
  ['a reserved name of Windows', 'boards/CON/board.md'],
  ['a name that ends with a space', 'people/ada .md'],
  ['a name that ends with a dot', 'people/ada..md'],
  ['a name with a stroke in code', 'people/a%2fb.md'],
  ['a name that starts with a hyphen', 'people/-ada.md'],
  ['two hyphens', 'people/ada--moss.md'],
  ['a letter with an accent', 'people/zoë.md'],
  ['an emoji', 'people/🌳.md'],
  ['a zero-width space', 'people/ada\u200bmoss.md'],
  ['capitals', 'Site.md'],
  ['a month that is none', 'boards/council/meetings/2026-1-05.md'],
  ['a deeper folder', 'boards/council/meetings/2026-01-05/papers/old/plan.md'],
  ['a member without folder', 'boards/council/ada-moss.md'],
])('%s in a path is refused', async (_, name) => {
  const { issues } = await checkSmallSite({ [name]: '---\nname: Somebody\n---\n' });
  expect(issues.map(({ file, rule }) => [file, rule])).toEqual([[name, 'unknown-place']]);
});

test('a month or day that does not exist is refused in the name of a meeting', async () => {
  const { issues } = await checkSmallSite({
    'boards/council/meetings/2026-13-45.md': '---\ndate: 2026-01-05\nstatus: held\n---\n',
  });
  expect(issues.map(({ rule }) => rule)).toEqual(['meeting-date']);
});
