import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundFolder } from '../fixture.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { hashFiles, listBeside } from './site.ts';

/** What somebody does to a content folder or to its site between two builds; `which` chooses a file. */
type Edit = (folder: string, which: number) => void;

const edits: Record<string, Edit> = {
  'adds a paragraph': (folder, which) => {
    const file = choose(folder, 'content/**/*.md', which);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nSomething was added, the ${String(which)}th.\n`);
  },
  'puts a word at the end of a line': (folder, which) => {
    const file = choose(folder, 'content/boards/**/*.md', which);
    const lines = readFileSync(file, 'utf8').split('\n');
    const words = lines.flatMap((line, index) => (/^[A-Z].*\.$/.test(line) ? [index] : []));
    const line = words[which % words.length] ?? -1;
    writeFileSync(file, lines.with(line, `${lines.at(line) ?? ''} Indeed.`).join('\n'));
  },
  'links to a place in a paper': (folder, which) => {
    const file = choose(folder, 'content/boards/council/meetings/????-??-??.md', which);
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}\nSee [this](2026-01-12/papers/well.md#para-1.${String(1 + (which % 2))}).\n`,
    );
  },
  'gives a field the value that it has elsewhere': (folder, which) => {
    const file = choose(folder, 'content/boards/**/*.md', which);
    const lines = readFileSync(file, 'utf8').split('\n');
    const fields = lines.flatMap((line, index) => (fieldIn(line) === null ? [] : [index]));
    const line = fields[which % fields.length] ?? -1;
    const name = fieldIn(lines[line] ?? '')?.name ?? '';
    const values = valuesOf(folder, name);
    writeFileSync(file, lines.with(line, `${name}: ${values[which % values.length] ?? ''}`).join('\n'));
  },
  'removes a line': (folder, which) => {
    const file = choose(folder, 'content/boards/**/*.md', which);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.toSpliced(which % lines.length, 1).join('\n'));
  },
  'gives something another name': (folder, which) => {
    const file = choose(folder, 'content/{people,topics,boards/*}/*.md', which);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(name|title): (.*)$/m, '$1: New $2'));
  },
  'leaves the pages of people out, or no longer': (folder, which) => {
    const file = choose(folder, 'content/boards/*/board.md', which);
    const text = readFileSync(file, 'utf8');
    const left = 'personalPages: no\n';
    writeFileSync(file, text.includes(left) ? text.replace(left, '') : text.replace('---\n', `---\n${left}`));
  },
  'holds a meeting once more': (folder, which) => {
    const file = choose(folder, 'content/boards/*/meetings/????-??-??.md', which);
    const date = `19${String(50 + (which % 50))}-01-01`;
    const text = `---\ndate: ${date}\nstatus: held\n---\n\n## 1. Welcome\n\nAll were welcomed.\n`;
    writeFileSync(path.join(path.dirname(file), `${date}.md`), text);
  },
  'holds a meeting that was to come, or puts it off again': (folder) => {
    const file = path.join(folder, 'content/boards/council/meetings/2026-04-13.md');
    if (!existsSync(file)) return;
    const text = readFileSync(file, 'utf8');
    const status = text.includes('status: held') ? 'scheduled' : 'held';
    writeFileSync(file, text.replace(/^status: .*$/m, `status: ${status}`));
  },
  'approves minutes': (folder, which) => {
    const file = choose(folder, 'content/boards/*/meetings/????-??-??.md', which);
    const item = `## 1. Minutes\n\n- Approves: ${path.basename(file, '.md')}\n\nThey were approved.\n`;
    const text = `---\ndate: 2026-01-31\nstatus: held\n---\n\n${item}`;
    writeFileSync(path.join(path.dirname(file), '2026-01-31.md'), text);
  },
  'tells a key message': (folder, which) => {
    const told = path.join(folder, 'content/boards/council/meetings/2026-01-12/key-messages');
    const name = String.fromCodePoint(97 + (which % 26));
    mkdirSync(told, { recursive: true });
    writeFileSync(path.join(told, `${name}.md`), `---\nheadline: Message ${name}\nitem: 2\n---\nSo it is.\n`);
    const file = choose(folder, 'content/boards/{allotments,busy}/meetings/*.md', which);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}\nSee [what was told](../../council/meetings/2026-01-12/key-messages/${name}.md).\n`);
  },
  'says where an address has moved': (folder, which) => {
    const told = path.join(folder, 'content/moved.md');
    const entries = existsSync(told) ? readFileSync(told, 'utf8').replaceAll(/^---\n(?:moved:\n)?/gm, '') : '';
    const lead = which % 2 === 0 ? 'to: boards/allotments/board.md' : 'why: It is no more.';
    const entry = `  - from: /boards/b${String(which)}/\n    ${lead}\n`;
    writeFileSync(told, `---\nmoved:\n${entries}${entry}---\n`);
  },
  'removes a file': (folder, which) => {
    rmSync(choose(folder, 'content/**/*.md', which));
  },
  'renames a file': (folder, which) => {
    const file = choose(folder, 'content/{people,topics}/*.md', which);
    renameSync(file, file.replace(/\.md$/, '-x.md'));
  },
  'spoils a page of the site': (folder, which) => {
    const file = choose(folder, 'site/**/*.html', which);
    writeFileSync(file, 'Spoilt.');
  },
  'removes a page of the site': (folder, which) => {
    rmSync(choose(folder, 'site/**/*.html', which));
  },
  'does nothing': () => undefined,
};

/** A field on a line of a frontmatter or of a list of fields, with what stands before its value. */
function fieldIn(line: string): { readonly name: string; readonly value: string } | null {
  const [, name, value] = /^(- [A-Z][A-Za-z ]+|[A-Za-z]+): (.+)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? null : { name, value };
}

function valuesOf(folder: string, name: string): string[] {
  const texts = globSync('content/boards/**/*.md', { cwd: folder }).map((file) =>
    readFileSync(path.join(folder, file), 'utf8'),
  );
  const fields = texts.flatMap((text) => text.split('\n').map(fieldIn));
  return fields.flatMap((field) => (field?.name === name ? [field.value] : []));
}

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

function choose(folder: string, pattern: string, which: number): string {
  const files = globSync(pattern, { cwd: folder }).sort();
  return path.join(folder, files[which % files.length] ?? '');
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
