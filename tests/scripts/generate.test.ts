import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeCorpus } from '../../scripts/corpus/corpus.ts';
import { planMeetings } from '../../scripts/corpus/schedule.ts';
import type { Board } from '../../scripts/corpus/boards.ts';
import { createRandom } from '../../scripts/corpus/random.ts';
import { createPen } from '../../scripts/corpus/pen.ts';
import { writeSentence } from '../../scripts/corpus/sentence.ts';

const size = 300;
const corpus = [...writeCorpus(size, 1)];
const meetings = corpus.filter(({ path }) => /^boards\/[^/]+\/meetings\/[^/]+\.md$/.test(path));
const held = meetings.filter(({ text }) => text.includes('\nstatus: held\n'));
const count = (pattern: RegExp) => held.reduce((total, { text }) => total + [...text.matchAll(pattern)].length, 0);
const decisions = count(/^### Decision( \d)?$/gm);
const actions = count(/^### Action( \d)?$/gm);

const near = (value: number, target: number) => {
  expect(value).toBeGreaterThan(target * 0.85);
  expect(value).toBeLessThan(target * 1.15);
};

/** The minutes of an item: its text before its records, without headings, fields and the frame of tables. */
function listMinutes(text: string): string[] {
  const items = text.split(/^## (?=\d+\. )/m).slice(1);
  return items.map((item) =>
    item
      .split(/^### (?:Decision|Action)/m, 1)
      .join('')
      .split('\n')
      .slice(1)
      .filter((line) => !/^(- [A-Z][a-z ]+: .*|#.*)$/.test(line))
      .join(' '),
  );
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('writes the same bytes for the same arguments', () => {
  expect([...writeCorpus(25, 7)]).toEqual([...writeCorpus(25, 7)]);
});

test('writes another corpus for another seed', () => {
  expect([...writeCorpus(25, 7)]).not.toEqual([...writeCorpus(25, 8)]);
});

test('writes as many meetings as it is asked for, on twenty boards', () => {
  expect(meetings).toHaveLength(size);
  expect(corpus.filter(({ path }) => path.endsWith('/board.md'))).toHaveLength(20);
  expect(corpus.filter(({ path }) => path.startsWith('topics/'))).toHaveLength(40);
});

test.each([1, 5, 21])('writes a corpus of only %i meetings', (few) => {
  const paths = [...writeCorpus(few, 1)].map(({ path }) => path);
  expect(paths.filter((path) => /\/meetings\/[^/]+\.md$/.test(path))).toHaveLength(few);
  expect(paths.filter((path) => path.endsWith('/board.md'))).toHaveLength(Math.min(few, 20));
});

test('names every file once, and every meeting by its date', () => {
  expect(new Set(corpus.map(({ path }) => path)).size).toBe(corpus.length);
  for (const { path, text } of meetings) expect(text).toContain(`\ndate: ${posix.basename(path).slice(0, 10)}\n`);
});

test('spreads the meetings over twenty-five years', () => {
  const years = new Set(meetings.map(({ path }) => posix.basename(path).slice(0, 4)));
  expect(years.size).toBe(25);
});

test('gives a meeting a suffix when two share a day', () => {
  const board: Board = {
    id: 'x',
    name: 'X',
    code: 'X',
    kind: 'other',
    venue: '',
    start: '',
    quorum: 1,
    topics: [],
    members: [],
  };
  const ids = planMeetings(createRandom(1), [board], 12_000).map(({ id }) => id);
  expect(new Set(ids).size).toBe(12_000);
  expect(ids.some((id) => /^\d{4}-\d\d-\d\d-2$/.test(id))).toBe(true);
});

test('writes eight items a meeting on average, each of 120 to 250 words', () => {
  const words = held.flatMap(({ text }) => listMinutes(text)).map(countWords);
  near(words.length / held.length, 8);
  expect(Math.min(...words)).toBeGreaterThanOrEqual(120);
  expect(Math.max(...words)).toBeLessThanOrEqual(250);
});

test('writes sentences of 8 to 25 words', () => {
  const pen = createPen(1);
  for (let index = 0; index < 2000; index += 1) {
    const words = countWords(writeSentence(pen));
    expect(words).toBeGreaterThanOrEqual(8);
    expect(words).toBeLessThanOrEqual(25);
  }
});

test('makes ten decisions and actions a meeting on average, three decisions to two actions', () => {
  near((decisions + actions) / held.length, 10);
  near(decisions / (decisions + actions), 0.6);
});

test('gives about half of them a reference, and no two of a board the same', () => {
  near(count(/^- Ref: /gm) / (decisions + actions), 0.5);
  const refs = held.flatMap(({ path, text }) =>
    [...text.matchAll(/^- Ref: (.*)$/gm)].map(([, ref]) => `${path.split('/')[1] ?? ''} ${ref ?? ''}`),
  );
  expect(new Set(refs).size).toBe(refs.length);
});

test('writes about one update, one link to an earlier meeting and a tenth of a paper a meeting', () => {
  near(count(/^### Action update/gm) / held.length, 1);
  near(count(/\]\([^)]*\d{4}-\d\d-\d\d(-\d+)?\.md#/g) / held.length, 1);
  expect(count(/^- Papers: /gm) / held.length).toBeGreaterThan(0.06);
  expect(count(/^- Papers: /gm) / held.length).toBeLessThan(0.14);
});

test('writes key messages in about a third of the meetings', () => {
  const share = count(/^## Key messages$/gm) / held.length;
  expect(share).toBeGreaterThan(0.25);
  expect(share).toBeLessThan(0.41);
});

test('links only to files and to items that exist', () => {
  const files = new Map(corpus.map(({ path, text }) => [path, text]));
  for (const { path, text } of held) {
    for (const [, file = '', fragment = ''] of text.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)) {
      const target = files.get(posix.join(posix.dirname(path), file));
      expect(target, `${path}: ${file}`).toBeDefined();
      const item = /^item-(\d+)/.exec(fragment)?.[1];
      if (item !== undefined) expect(target).toContain(`\n## ${item}. `);
    }
  }
});

test('counts no more votes than members were present', () => {
  const votes = held.flatMap(({ text }) => {
    const present = text.split('  inAttendance:')[0]?.split('  apologies:')[0] ?? '';
    const members = [...present.matchAll(/^ {4}- /gm)].length;
    return [...text.matchAll(/For: (\d+)\n {2}- Against: (\d+)\n {2}- Abstain: (\d+)/g)].map(([, ...figures]) => ({
      members,
      cast: figures.reduce((sum, figure) => sum + Number(figure), 0),
    }));
  });
  expect(votes.length).toBeGreaterThan(50);
  for (const { cast, members } of votes) expect(cast).toBeLessThanOrEqual(members);
});

test('refuses to write into a folder that is not empty', () => {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'precious.txt'), '');
  const script = join(import.meta.dirname, '../../scripts/generate.ts');
  const result = spawnSync(process.execPath, [script, '--meetings', '2', '--out', folder], { encoding: 'utf8' });
  expect(result.status).toBe(2);
  expect(result.stderr.trim()).toBe(
    `\`${folder}\` is not empty. Name an empty folder, or one that does not exist yet.`,
  );
  expect(readdirSync(folder)).toEqual(['precious.txt']);
});
