import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { makeFolder, makeFolderForAll } from '../folder.ts';
import { smallSite } from '../small-site.ts';
import { runHere } from './run-here.ts';
import { runScript } from './run-script.ts';

// Each test builds a small site or two, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const news = { 'topics/water.md': '---\ntitle: Water\n---\n', 'topics/trees.md': '---\ntitle: Trees\n---\n' };
const renamed = { 'topics/wells.md': '---\ntitle: Wells\n---\n', 'topics/trees.md': '---\ntitle: Trees\n---\n' };

/** Builds a content folder, and says where the site is. */
function buildTo(parent: string, content: string): string {
  const out = path.join(parent, 'dist');
  expect(runScript('build.ts', ['--content', content, '--out', out, '--no-search']).status).toBe(0);
  return out;
}

const build = (files: Readonly<Record<string, string>>) =>
  buildTo(makeFolder({}), makeFolder({ ...smallSite, ...files }));

/** The small site as it is, which is built once. */
const [parent, content] = [makeFolderForAll({}), makeFolderForAll(smallSite)];
let small = '';
beforeAll(() => {
  small = buildTo(parent, content);
}, 30_000);

const lost = (...args: string[]) => runHere('lost.ts', args);

test('names each published address that the new site lacks until moved.md says what became of it', async () => {
  const sitemap = path.join(build(news), 'sitemap-index.xml');
  const { status, stdout } = await lost('--out', build(renamed), '--against', sitemap);
  expect(status).toBe(1);
  expect(stdout.replace(/of \d+ published/, 'of n published')).toBe(
    [
      '1 of n published addresses would be lost:',
      '',
      '  /topics/water/',
      '',
      'Restore what was renamed or deleted, or say in moved.md what became of it, and build again:',
      '',
      'moved:',
      '  - from: /topics/water/',
      '    to:\n',
    ].join('\n'),
  );
  for (const became of ['to: topics/wells.md', 'why: Nobody used it.']) {
    const moved = `---\nmoved:\n  - from: /topics/water/\n    ${became}\n---\n`;
    const found = await lost('--out', build({ ...renamed, 'moved.md': moved }), '--against', sitemap);
    expect(found.stdout).toMatch(/^None of the \d+ published addresses would be lost\.$/m);
    expect(found.status).toBe(0);
  }
});

test('counts what goes with a board as one', async () => {
  const parks = {
    'boards/parks/board.md': '---\nname: Parks\nkind: advisory\n---\n',
    'boards/parks/meetings/2026-02-02.md': '---\ndate: 2026-02-02\nstatus: held\n---\n## 1. Trees\n\nThey grow.\n',
    'boards/parks/decisions/fence.md':
      '---\ndate: 2026-02-06\nmadeBy: The clerk\nreasons: It fell.\nalternatives: None\nconflicts: None\n---\nIt is mended.\n',
  };
  const { stdout } = await lost('--out', small, '--against', path.join(build(parks), 'sitemap-index.xml'));
  expect(stdout).toMatch(/^ {2}\/boards\/parks\/ and \d+ more$/m);
  expect(stdout.match(/- from:/g)).toHaveLength(1);
});

test('names files too, which can only be put back', async () => {
  const { 'site.md': settings } = smallSite;
  const plan = { 'site.md': `${settings}\nSee [the plan](plan.pdf).\n`, 'plan.pdf': '%PDF-1.7\n' };
  const { stdout } = await lost('--out', small, '--against', path.join(build(plan), 'sitemap-index.xml'));
  expect(stdout.split('\n').slice(1)).toEqual([
    '',
    '  /files/plan.pdf, which moved.md cannot redirect',
    '',
    'Restore what was renamed or deleted, and build again.',
    '',
  ]);
});

test('names files of data, feeds and calendars, which can only be put back, unless what they are of is gone too', async () => {
  const { 'boards/council/meetings/2026-01-12.md': meeting } = smallSite;
  const old = meeting.replace('2026-01-12', '2025-01-13').replace('A 26/1', 'A 25/1');
  const parks = { 'boards/parks/board.md': '---\nname: Parks\nkind: advisory\n---\n' };
  const held = { ...parks, 'boards/parks/meetings/2025-02-02.md': '---\ndate: 2025-02-02\nstatus: held\n---\n' };
  const was = { 'boards/council/meetings/2025-01-13.md': old, ...held };
  const sitemap = path.join(build(was), 'sitemap-index.xml');
  const gone = (...addresses: string[]) => ({
    'moved.md': `---\nmoved:\n${addresses.map((from) => `  - from: ${from}\n    why: It was a mistake.\n`).join('')}---\n`,
  });
  const dropped = async (files: Readonly<Record<string, string>>) => {
    const { stdout } = await lost('--out', build(files), '--against', sitemap);
    return stdout.match(/^ {2}\/.*$/gm)?.map((line) => line.trim());
  };
  const ofYear = ['actions', 'decisions', 'meetings'].flatMap((name) =>
    ['csv', 'json'].map((format) => `/data/${name}/2025.${format}, which moved.md cannot redirect`),
  );
  expect(await dropped({ ...parks, ...gone('/boards/council/2025-01-13/', '/boards/parks/2025-02-02/') })).toEqual(
    expect.arrayContaining(['/boards/parks/meetings.ics, which moved.md cannot redirect', ...ofYear]),
  );
  expect(await dropped({ ...was, ...gone('/topics/trees/') })).toBeUndefined();
  const ends = gone('/boards/parks/', '/boards/parks/2025-02-02/');
  const left = await dropped({ 'boards/council/meetings/2025-01-13.md': old, ...ends });
  expect(left).toContain('/boards/parks/decisions/'); // Each list is told by itself.
  expect(left?.join()).not.toMatch(/feed|calendar|meetings\.ics/);
});

test('says why it could not run: no site was built, nothing is published, or what is there is no sitemap', async () => {
  const out = small;
  const empty = makeFolder({});
  expect(await lost('--out', empty)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${empty} is not a built site. Run \`npm run build\` first.\n`,
  });
  const page = path.join(out, 'index.html');
  expect(await lost('--out', out, '--against', page)).toMatchObject({
    status: 2,
    stderr: `${page} is not a sitemap.\n`,
  });
  const gone = path.join(out, 'gone.xml');
  expect((await lost('--out', out, '--against', gone)).stderr).toContain(`${gone} cannot be read: ENOENT`);
});

test('where the site moves to another path, every address is lost, and moved.md cannot help', async () => {
  const was = small;
  const now = build({ 'site.md': smallSite['site.md'].replace('elm.example/', 'elm.example/minütes/') });
  const { stdout } = await lost('--out', now, '--against', path.join(was, 'sitemap-index.xml'));
  expect(stdout).toMatch(/^(\d+) of \1 published addresses would be lost:$/m);
  expect(stdout).toMatch(/^ {2}\/about\/, which moved.md cannot redirect$/m);
  expect(stdout).not.toContain('moved:');
  expect((await lost('--out', now, '--against', path.join(now, 'sitemap-index.xml'))).stdout).toMatch(/^None of /);
});

test('of the addresses of another system, shows those that moved.md takes as it takes them', async () => {
  const pages = [
    'about',
    'boards/council/index.html',
    'minutes/2019',
    'minutes/2019/',
    'minutes/2018.html',
    'plan.pdf',
  ];
  const list = pages.map((page) => `<url><loc>https://elm.example/${page}</loc></url>`).join('');
  const sitemap = path.join(makeFolder({ 'sitemap.xml': `<urlset>${list}</urlset>` }), 'sitemap.xml');
  expect((await lost('--out', small, '--against', sitemap)).stdout.split('\n')).toEqual([
    '3 of 6 published addresses would be lost:',
    '',
    '  /minutes/2018.html',
    '  /minutes/2019/',
    '  /plan.pdf, which moved.md cannot redirect',
    '',
    expect.stringContaining('moved.md'),
    '',
    'moved:',
    '  - from: /minutes/2018.html',
    '    to:',
    '  - from: /minutes/2019/',
    '    to:',
    '',
  ]);
});
