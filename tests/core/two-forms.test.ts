import path from 'node:path';
import { expect, test } from 'vitest';
import { type Checked, checkFiles } from '../../src/core/check-folder.ts';
import { type ContentFile, readFiles } from '../../src/core/files/read-files.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { formatHuman } from '../../src/core/reports/human.ts';
import { kinds as schemas } from '../../src/core/schema/kinds.ts';
import { fieldsOf } from '../../src/core/schema/shape.ts';
import { soundFolder } from '../fixture.ts';
import { describeBook } from './describe-book.ts';
import { splitMeetings } from './split-meeting.ts';

const content = path.join(import.meta.dirname, '../../content');

/** The same content folder, with every meeting of one file written as a folder. */
function split(files: readonly ContentFile[]): ContentFile[] {
  const texts = new Map<string, string>();
  for (const { path: name, bytes } of files) if (bytes !== undefined) texts.set(name, new TextDecoder().decode(bytes));
  const written = Array.from(splitMeetings(texts), ([name, text]) => fileOf(name, text));
  return [...written, ...files.filter(({ bytes }) => bytes === undefined)];
}

function fileOf(name: string, text: string): ContentFile {
  const bytes = new TextEncoder().encode(text);
  return { path: name, size: bytes.length, bytes };
}

const errorsOf = ({ issues }: Checked) => issues.filter(({ severity }) => severity === 'error');

test.each([
  ['the sample content', content],
  ['the sound folder', soundFolder],
])('%s gives the same book in both forms', async (_, folder) => {
  // A seal covers the names of files, so that sealed minutes cannot change their form.
  const files = [...readFiles(folder)].filter(({ path: name }) => !name.endsWith('/seals.md'));
  const [sections, parts] = await Promise.all([checkFiles(files), checkFiles(split(files))]);
  expect(errorsOf(parts), formatHuman(parts)).toEqual([]);
  const counts = [sections, parts].map(({ content: { entries } }) => Object.values(entries).map((all) => all.length));
  expect(counts[1]).toEqual(counts[0]);
  expect(parts.content.sources.size).toBeGreaterThan(sections.content.sources.size);
  expect(describeBook(bookOf(parts, '2026-11-22'))).toEqual(describeBook(bookOf(sections, '2026-11-22')));
});

type Mistake = readonly [title: string, kind: Kind, fields: Readonly<Record<string, string | string[]>>, text?: string];
type Kind = keyof typeof kinds;

const kinds = {
  decision: { heading: 'Decision', folder: 'decisions' },
  action: { heading: 'Action', folder: 'actions' },
  'action-update': { heading: 'Action update', folder: 'updates' },
  'agenda-item': { heading: '5. The hall', folder: '' },
  'key-message': { heading: 'The hall is warm', folder: 'key-messages' },
} as const;

/** What a clerk typed, by field, with `!` before the name of the field that is wrong. */
const mistakes: readonly Mistake[] = [
  ['a word that is none of the list', 'decision', { '!outcome': 'carried' }],
  ['a word in capitals', 'decision', { '!outcome': 'Agreed' }],
  ['a day that does not exist', 'decision', { outcome: 'agreed', '!effectiveFrom': '2026-02-30' }],
  ['a number in words', 'decision', { '!number': 'one' }],
  ['neither yes nor no', 'decision', { '!keyDecision': 'perhaps' }],
  ['a misspelt field', 'decision', { '!movr': 'ada-moss' }],
  ['a field that is none', 'decision', { '!colour': 'blue' }],
  ['a field without a value', 'decision', { '!reasons': '' }],
  ['a list where one value belongs', 'decision', { '!reasons': ['It is cold.', 'It is damp.'] }],
  ['a reference in small letters', 'decision', { '!ref': 'elm one' }],
  ['a person who is not there', 'decision', { '!mover': 'ada-mos' }],
  ['a decision that is not there', 'decision', { '!amends': 'ELM 25/9' }],
  ['a reference of no form', 'decision', { '!amends': 'the last one' }],
  ['a topic that is not there', 'decision', { '!topics': 'watter' }],
  ['a decision that has no text', 'decision', { outcome: 'agreed' }, ''],
  ['HTML in the text', 'decision', { outcome: 'agreed' }, 'It is <b>cold.'],
  ['an action without owner', 'action', { due: '2026-05-01' }],
  ['an action that is due before it is raised', 'action', { owner: 'ada-moss', '!due': '2025-05-01' }],
  ['a British date', 'action', { owner: 'ada-moss', '!due': '1/5/2026' }],
  ['a state that is none', 'action', { owner: 'ada-moss', '!status': 'closed' }],
  ['an update of no action', 'action-update', { '!action': 'A 26/12' }],
  ['an update without action', 'action-update', { status: 'done' }],
  ['an item of a kind that is none', 'agenda-item', { '!kind': 'vote' }],
  ['an item with a bare file name', 'agenda-item', { '!papers': 'plan.pdf' }],
  ['an item that approves no meeting', 'agenda-item', { '!approves': '2026-01-01' }],
  ['a message that names no item', 'key-message', { '!item': '9' }],
  ['a message without a basis', 'key-message', { why: 'It was cold.' }],
  ['a message of a language that is none', 'key-message', { item: '2', '!language': 'English' }],
];

const inOneFile = 'boards/council/meetings/2026-03-09.md';
const inAFolder = 'boards/council/meetings/2026-03-09';
const meeting = '---\ndate: 2026-03-09\nstatus: held\n---\n';

for (const [title, kind, fields, text = 'It is cold.'] of mistakes) {
  test(`${title} is reported alike in a section and in a file, but for how each names its fields`, async () => {
    const asSection = writeSection(kind, fields, text);
    const asFile = writeFile(kind, fields, text);
    const items = '## 1. Apologies\n\n## 2. The hall\n\nIt is old.\n\n';
    const inSection = await issuesOf({ [inOneFile]: meeting + items + asSection });
    const inFile = await issuesOf({ [`${inAFolder}/meeting.md`]: meeting + items, [fileOfKind(kind)]: asFile });
    const names = new Set([...Object.keys(fieldsOf(schemas[kind].schema)), ...Object.keys(fields).map(withoutMark)]);
    expect(inFile.map((issue) => said(issue, names))).toEqual(inSection.map((issue) => said(issue, names)));
    expect(inFile).toHaveLength(1);
    if (!Object.keys(fields).some((name) => name.startsWith('!'))) return;
    const wrong = Object.keys(fields).findIndex((name) => name.startsWith('!'));
    expect(inFile[0]?.line).toBe(asFile.split('\n').findIndex((line) => line.includes(nameOfField(fields, wrong))) + 1);
    const label = asSection
      .split('\n')
      .findIndex((line) => line.startsWith(`- ${labelOf(nameOfField(fields, wrong))}:`));
    expect(inSection[0]?.line).toBe((meeting + items).split('\n').length + label);
  });
}

/** What an issue says, with some fields named by their labels, as those of sections are; only a list can be meant as text. */
function said({ rule, severity, message, hint }: Checked['issues'][number], names: ReadonlySet<string>) {
  const [labelled, toDo] = [message, hint].map((words) =>
    words.replace(/`(\w+)`/g, (quoted, name: string) => (names.has(name) ? `\`${labelOf(name)}\`` : quoted)),
  );
  return { rule, severity, message: labelled, hint: toDo?.replace(/^If the list is ordinary text, .*?\. /, '') };
}

const withoutMark = (name: string) => name.replace('!', '');
const fileOfKind = (kind: Kind) =>
  kind === 'agenda-item' ? `${inAFolder}/05-hall.md` : `${inAFolder}/${kinds[kind].folder}/hall.md`;
const nameOfField = (fields: object, index: number) => withoutMark(Object.keys(fields)[index] ?? '');

function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

async function issuesOf(added: Readonly<Record<string, string>>): Promise<Checked['issues']> {
  const files = [...readFiles(soundFolder), ...Object.entries(added).map(([name, text]) => fileOf(name, text))];
  return (await checkFiles(files)).issues;
}

function writeSection(kind: Kind, fields: Mistake[2], text: string): string {
  const lines = Object.entries(fields).map(([name, value]) => {
    const label = labelOf(withoutMark(name));
    return Array.isArray(value) ? `- ${label}:\n  - ${value.join('\n  - ')}` : `- ${label}: ${value}`;
  });
  const marks = kind === 'agenda-item' ? '##' : '###';
  const above = kind === 'key-message' ? '## Key messages\n\n' : '';
  return `${above}${marks} ${kinds[kind].heading}\n\n${lines.join('\n')}\n\n${text}\n`;
}

function writeFile(kind: Kind, fields: Mistake[2], text: string): string {
  const lines = Object.entries(fields).map(([name, value]) => {
    const field = withoutMark(name);
    return Array.isArray(value) ? `${field}:\n  - ${value.join('\n  - ')}` : `${field}: ${value}`;
  });
  if (kind === 'agenda-item') lines.unshift('number: "5"', 'title: The hall');
  else if (kind === 'key-message') lines.unshift('headline: The hall is warm');
  else lines.unshift('item: "2"');
  return `---\n${lines.join('\n')}\n---\n${text}\n`;
}
