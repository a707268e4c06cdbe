import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What somebody does to a folder between two builds; `which` chooses a file. */
export type Edit = (folder: string, which: number) => void;

/** What somebody does to the content of a folder. */
export const contentEdits: Record<string, Edit> = {
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
  'changes an earlier decision': (folder, which) => {
    const { file, ref } = chooseNamed(folder, 'Decision', which);
    add(
      file,
      `### Decision\n\n- Ref: CHANGE ${String(which)}\n- Outcome: agreed\n- Amends: ${ref}\n\nIt was changed.\n`,
    );
  },
  'declares an interest': (folder, which) => {
    const file = choose(folder, 'content/boards/*/meetings/????-??-??.md', which);
    const person = path.basename(choose(folder, 'content/people/*.md', which), '.md');
    const text = readFileSync(file, 'utf8');
    const [, item = '1'] = /^## (\d+)\./m.exec(text) ?? [];
    const declared = `declarations:\n  - person: ${person}\n    item: '${item}'\n    interest: A share, the ${String(which)}th.\n`;
    if (!text.includes('declarations:')) writeFileSync(file, text.replace('---\n', `---\n${declared}`));
  },
  'reports on an action': (folder, which) => {
    const { file, ref } = chooseNamed(folder, 'Action', which);
    add(file, `### Action update\n\n- Action: ${ref}\n\nIt goes on.\n`);
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

/** A file of a folder that fits a pattern. */
export function choose(folder: string, pattern: string, which: number): string {
  const files = globSync(pattern, { cwd: folder }).sort();
  return path.join(folder, files[which % files.length] ?? '');
}

/** Minutes, and the reference of a record of their board. */
function chooseNamed(folder: string, heading: string, which: number): { readonly file: string; readonly ref: string } {
  const all = globSync('content/boards/*/meetings/????-??-??.md', { cwd: folder }).sort();
  const isHeld = (file: string) => readFileSync(file, 'utf8').includes('\nstatus: held\n');
  const files = all.map((file) => path.join(folder, file)).filter(isHeld);
  const refIn = new RegExp(`(?<=^### ${heading}.*\n\n(?:- .*\n)*- Ref: ).*$`, 'gm');
  const named = files.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(refIn), ([ref]) => ({ board: path.dirname(file), ref })),
  );
  const { board = '', ref = '' } = named[which % named.length] ?? {};
  const ofBoard = files.filter((file) => path.dirname(file) === board);
  return { file: ofBoard.at(-1 - (which % 3)) ?? files.at(-1) ?? '', ref };
}

function add(file: string, text: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${text}`);
}
