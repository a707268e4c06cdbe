import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundFolder } from '../fixture.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { choose, contentEdits, type Edit } from './edits.ts';
import { hashFiles, listBeside } from './site.ts';

/** What somebody does to a content folder or to its site between two builds. */
const edits: Record<string, Edit> = {
  ...contentEdits,
  'spoils a page of the site': (folder, which) => {
    const file = choose(folder, 'site/**/*.html', which);
    writeFileSync(file, 'Spoilt.');
  },
  'removes a page of the site': (folder, which) => {
    rmSync(choose(folder, 'site/**/*.html', which));
  },
};

/** Writes the minutes of a board that does so much that its lists have pages by year and by month. */
function addBusyBoard(folder: string): void {
  const board = path.join(folder, 'content/boards/busy');
  mkdirSync(path.join(board, 'meetings'), { recursive: true });
  writeFileSync(path.join(board, 'board.md'), '---\nname: Busy board\nkind: other\n---\n');
  for (const [at, day] of ['2024-06-03', '2025-03-03', '2025-03-10', '2025-04-07'].entries()) {
    const records = Array.from({ length: 110 }, (_, index) => {
      const number = String(at * 110 + index);
      const outcome = ['agreed', 'noted', 'deferred'][index % 3] ?? '';
      const status = ['open', 'done', 'dropped'][index % 3] ?? '';
      const decision = `### Decision\n\n- Ref: BUSY ${number}\n- Outcome: ${outcome}\n- Topics: water\n\nIt was so.\n`;
      return `${decision}\n### Action ${String(index + 1)}\n\n- Owner: The clerk\n- Status: ${status}\n\nDo ${number}.\n`;
    });
    const text = `---\ndate: ${day}\nstatus: held\n---\n\n## 1. Everything\n\n${records.join('\n')}`;
    writeFileSync(path.join(board, `meetings/${day}.md`), text);
  }
}

test(
  'After any edits a build gives what one from nothing gives, or is refused and changes nothing.',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(1000)), { minLength: 3, maxLength: 5 }),
        (steps) => {
          const folder = makeFolder({});
          cpSync(soundFolder, path.join(folder, 'content'), { recursive: true });
          addBusyBoard(folder);
          expect(build(folder, 'site')).toBe(0);
          expect(existsSync(path.join(folder, 'site/decisions/2025/03/index.html'))).toBe(true);
          for (const [name, which] of steps) {
            edits[name]?.(folder, which);
            const before = hashFiles(path.join(folder, 'site'));
            const status = build(folder, 'site');
            const after = hashFiles(path.join(folder, 'site'));
            if (status === 0) {
              expect(build(folder, 'anew', '--cold'), name).toBe(0);
              expect(after, name).toEqual(hashFiles(path.join(folder, 'anew')));
            } else {
              expect(status, name).toBe(1);
              expect(after, name).toEqual(before);
            }
            expect(listBeside(path.join(folder, 'site'))).toEqual([]);
          }
        },
      ),
      { numRuns: 3 },
    );
  },
);

test(
  'After an edit the search index is what one from nothing is, and it goes where it is not asked for.',
  { timeout: 60_000 },
  () => {
    const folder = makeFolder({});
    cpSync(soundFolder, path.join(folder, 'content'), { recursive: true });
    const search = (out: string, ...options: string[]) => {
      expect(build(folder, out, '--search', ...options)).toBe(0);
      return hashFiles(path.join(folder, out));
    };
    const first = search('site');
    expect(search('site')).toEqual(first);
    const meeting = path.join(folder, 'content/boards/council/meetings/2026-01-12.md');
    writeFileSync(meeting, `${readFileSync(meeting, 'utf8')}\nSomebody whistled.\n`);
    const second = search('site');
    expect(second).not.toEqual(first);
    expect(second).toEqual(search('anew', '--cold'));
    expect(build(folder, 'site')).toBe(0);
    expect(globSync('search/**/*', { cwd: path.join(folder, 'site') })).toEqual(['search/index.html']);
  },
);

test('A change that was killed half-way is ended by the next build.', { timeout: 60_000 }, () => {
  const folder = makeFolder({});
  cpSync(soundFolder, path.join(folder, 'content'), { recursive: true });
  const site = path.join(folder, 'site');
  expect(build(folder, 'site')).toBe(0);
  const left = path.join(folder, '.site.changed-999999999');
  cpSync(path.join(site, '404.html'), path.join(left, 'people/index.html'));
  cpSync(path.join(site, '404.html'), path.join(left, 'new/index.html'));
  writeFileSync(path.join(left, '.ready.json'), JSON.stringify({ gone: ['about/index.html'] }));
  writeFileSync(path.join(folder, 'content/site.md'), 'broken');
  expect(build(folder, 'site')).toBe(1);
  const page = readFileSync(path.join(site, '404.html'), 'utf8');
  expect(readFileSync(path.join(site, 'people/index.html'), 'utf8')).toBe(page);
  expect(readFileSync(path.join(site, 'new/index.html'), 'utf8')).toBe(page);
  expect(existsSync(path.join(site, 'about'))).toBe(false);
  expect(existsSync(left)).toBe(false);
});

function build(folder: string, out: string, ...options: string[]): number | null {
  const content = path.join(folder, 'content');
  const search = options.includes('--search') ? [] : ['--no-search'];
  const others = options.filter((option) => option !== '--search');
  const all = ['--content', content, '--out', path.join(folder, out), '--as-at', '2026-02-01', ...search, ...others];
  return runScript('build.ts', all).status;
}
