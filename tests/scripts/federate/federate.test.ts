import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashFiles } from '../../build/site.ts';
import { makeFolder } from '../../folder.ts';
import { smallSite } from '../../small-site.ts';
import { runHere } from '../run-here.ts';
import { runScript } from '../run-script.ts';
import { writeMadeUp } from './books.ts';

const site = smallSite['site.md'].replace(/^url: .*$/m, 'url: https://x.example/north/');
const withLogo = {
  'front/site.md': site.replace('\nlanguage:', '\nlogo: "[Our mark](mark.svg)"\nlanguage:'),
  'front/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

test(
  'books come together below a front that is made of nothing but what they say of themselves',
  { timeout: 60_000 },
  () => {
    const folder = makeFolder({ 'front/site.md': site });
    const [elm, oak] = [write(folder, 'elm'), write(folder, 'oak')];
    const alone = federate(folder, 'alone', '--no-books', elm, oak);
    expect(alone.stderr).toBe('');
    expect(existsSync(path.join(folder, 'alone/elm'))).toBe(false);

    // Whatever else lies in them is put beside the front as it is, and makes no difference to it.
    writeFileSync(path.join(elm, 'index.html'), 'no page');
    mkdirSync(path.join(elm, 'boards'));
    writeFileSync(path.join(elm, 'boards/index.html'), 'no page either');
    const together = federate(folder, 'together', elm, oak);
    expect(together.stdout).toContain('Added 10 files');
    const linked = path.join(folder, 'together/elm/boards/index.html');
    expect(statSync(linked).ino).toBe(statSync(path.join(elm, 'boards/index.html')).ino);
    const front = Object.entries(hashFiles(path.join(folder, 'together'))).filter(
      ([file]) => !/^(elm|oak)\//.test(file),
    );
    expect(Object.fromEntries(front)).toEqual(hashFiles(path.join(folder, 'alone')));

    const home = readFileSync(path.join(folder, 'together/index.html'), 'utf8');
    expect(home).toMatch(/2 minute books, with\s+6 meetings, 4 decisions and 2 actions/);
    expect(home).toContain('href="/north/elm/"');
    const robots = readFileSync(path.join(folder, 'together/robots.txt'), 'utf8');
    const maps = Array.from(robots.matchAll(/^Sitemap: https:\/\/x\.example\/north\/(.*)$/gm), ([, map = '']) => map);
    expect(maps).toEqual(['elm/sitemap-index.xml', 'oak/sitemap-index.xml']);
  },
);

test.each([
  ['a folder that no build wrote', 'photos', 'is not a built minute book'],
  ['a folder that is not there', 'nothing', 'is not a built minute book'],
  ['a book without a search index', 'silent', 'has no search index'],
  ['an index of another version', 'old', 'was made by another version of Minutebook (0, Pagefind 1.0.0 instead of '],
  ['an index that is too old to say its version', 'older', '(an older one instead of '],
])('%s is refused, and what was published stays', async (_, name, reason) => {
  const folder = makeFolder({ 'front/site.md': site, 'photos/cat.jpg': '' });
  rmSync(path.join(write(folder, 'silent'), 'search/manifest.json'));
  writeMadeUp(path.join(folder, 'old'), { base: '/north/old/', version: '0, Pagefind 1.0.0' });
  write(folder, 'older');
  writeFileSync(path.join(folder, 'older/search/manifest.json'), '{}');
  const { status, stderr, stdout } = await refuse(folder, 'out', write(folder, 'elm'), path.join(folder, name));
  expect(stderr).toContain(reason);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(status).toBe(2);
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
});

test.each(['files', 'favicon.svg', 'search'])(
  'no book can be put where the front has its %s, and what was published stays',
  { timeout: 60_000 },
  (name) => {
    const folder = makeFolder(withLogo);
    const { status, stderr } = federate(folder, 'out', write(folder, 'elm'), write(folder, name));
    expect(stderr).toContain(`is built for https://x.example/north/${name}/, and the front has \`${name}\` itself`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['elm', name, 'front'].sort());
  },
);

test('folders are found from where somebody runs it', { timeout: 60_000 }, () => {
  const folder = makeFolder(withLogo);
  write(folder, 'elm');
  const { stderr } = runScript('federate.ts', ['--content', 'front', '--out', 'out', 'elm'], {}, folder);
  expect(stderr).toBe('');
  expect(existsSync(path.join(folder, 'out/files/mark.svg'))).toBe(true);
  expect(existsSync(path.join(folder, 'out/elm/search/words.json'))).toBe(true);
});

test('no book can have a file written outside of the output', async () => {
  const folder = makeFolder({ 'front/site.md': site });
  const elm = write(folder, 'elm');
  const file = path.join(elm, 'search/manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"spelling":["w"]', '"spelling":["../../../p"]'));
  writeFileSync(path.join(folder, 'p.json'), '["well"]');
  const { status, stderr } = await refuse(folder, 'site/out', elm);
  expect(stderr).toContain(`${file}: \`spelling.0\` is \`"../../../p"\`; expected a letter`);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['elm', 'front', 'p.json']);
});

test.each([
  ['a board', 'boards/council/board.md', smallSite['boards/council/board.md']],
  ['a person', 'people/ada-moss.md', '---\nname: Ada Moss\n---\n[What Ada published](ada.txt) is not shown.\n'],
  ['a record with errors', 'topics/wells.md', '---\ntitle:\n---\n'],
])('a front that holds %s would not show it, and is refused', async (_, file, text) => {
  const folder = makeFolder({ 'front/site.md': site, 'front/people/ada.txt': '', [`front/${file}`]: text });
  const { status, stderr } = await refuse(folder, 'out', write(folder, 'elm'));
  expect(stderr).toContain(`front holds ${file}, which a front does not show. Keep site.md in a folder of its own`);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
});

test('a front needs a site.md', async () => {
  const folder = makeFolder({});
  const { stderr } = await refuse(folder, 'out', write(folder, 'elm'));
  expect(stderr).toContain('which says what the front is called and where it is');
});

test('an output that holds a book would take it away, and is refused', async () => {
  const folder = makeFolder({ 'front/site.md': site });
  const elm = write(folder, 'out/elm', 'elm');
  writeFileSync(path.join(folder, 'out/.minutebook'), '');
  expect((await refuse(folder, 'out', elm)).stderr).toContain('which would be lost');
  expect(existsSync(elm)).toBe(true);
});

function write(folder: string, place: string, name = place): string {
  return writeMadeUp(path.join(folder, place), { base: `/north/${name}/`, organisation: name });
}

const placesIn = (folder: string, out: string) => [
  '--content',
  path.join(folder, 'front'),
  '--out',
  path.join(folder, out),
];

function federate(folder: string, out: string, ...args: readonly string[]) {
  return runScript('federate.ts', [...placesIn(folder, out), ...args]);
}

/** Asks for what is refused before anything is rendered; from then on it is the end of the process that tidies up. */
function refuse(folder: string, out: string, ...args: readonly string[]) {
  return runHere('federate.ts', [...placesIn(folder, out), ...args]);
}
