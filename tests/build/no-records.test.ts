import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fileOfPage } from '../../src/rendering/pages.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { smallSite } from '../small-site.ts';

const { 'site.md': site, 'boards/council/board.md': board } = smallSite;
const packageFile = 'data/datapackage.json';

/** One of something that is named as several are. */
const miscounted = /(?<![\d.,/:–-])\b1 (?:boards|meetings|decisions|actions|members|papers|times|bytes|records)\b/g;

/** Builds a folder; says which calendars and files of data the site has, which of its links lead to nothing, and which of its counts are no English. */
function build(files: Readonly<Record<string, string>>) {
  const out = path.join(makeFolder({}), 'dist');
  const { status, stderr } = runScript('build.ts', ['--content', makeFolder(files), '--out', out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const pages = globSync('**/*.html', { cwd: out }).map((file) => readFileSync(path.join(out, file), 'utf8'));
  const links = pages.flatMap((html) =>
    Array.from(html.matchAll(/ href="(\/[^"#?]*)/g), ([, address = '']) => address),
  );
  return {
    made: globSync(['**/*.ics', 'data/**/*.csv', packageFile], { cwd: out })
      .map((file) => file.split(path.sep).join('/'))
      .toSorted(),
    broken: [...new Set(links)].filter((address) => !existsSync(path.join(out, fileOfPage(address)))),
    miscounted: pages.flatMap((html) => html.replace(/<[^>]*>/g, '').match(miscounted) ?? []),
  };
}

test('a site without any record has no calendar and no list of data, and leads to none', () => {
  expect(build({ 'site.md': site })).toEqual({ made: [], broken: [], miscounted: [] });
});

test('a site with one of each says so in English', () => {
  const only = { ...smallSite, 'boards/council/board.md': board.replace('kind:', 'quorum: 1\nkind:') };
  expect(build(only)).toMatchObject({ broken: [], miscounted: [] });
});

test('a board that has never met has no calendar, and the site has none before one of its boards has', () => {
  const boards = {
    'site.md': site,
    'boards/council/board.md': board,
    'boards/oak/board.md': board.replace('Elm', 'Oak'),
  };
  expect(build(boards)).toEqual({ made: ['data/boards/all.csv', packageFile], broken: [], miscounted: [] });
  const meeting = '---\ndate: 2026-02-09\nstatus: scheduled\n---\n';
  expect(build({ ...boards, 'boards/oak/meetings/2026-02-09.md': meeting })).toEqual({
    made: ['boards/oak/meetings.ics', 'data/boards/all.csv', packageFile, 'data/meetings/2026.csv', 'meetings.ics'],
    broken: [],
    miscounted: [],
  });
});
