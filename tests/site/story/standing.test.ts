import { expect, test } from 'vitest';
import type { Decision } from '../../../src/core/book.ts';
import {
  changeInWords,
  changesOf,
  changesToCome,
  endOf,
  fateOf,
  replacementOf,
  verdictOf,
} from '../../../src/site/story/standing.ts';
import { makeBook } from '../../book.ts';

const asAt = '2026-03-01';

/** The first of several decisions, each made at a meeting a month and bearing on earlier ones as its fields say. */
async function firstOf(...fields: readonly string[]): Promise<Decision> {
  const files = fields.map((each, index) => {
    const date = `2025-${String(index + 1).padStart(2, '0')}-10`;
    const decision = `### Decision\n\n- Ref: E ${String(index + 1)}\n${each}\n\nMend it.\n`;
    return [`boards/council/meetings/${date}.md`, `---\ndate: ${date}\nstatus: held\n---\n## 1. Well\n\n${decision}`];
  });
  const book = await makeBook(Object.fromEntries(files) as Record<string, string>, asAt);
  const first = book.decisions.find(({ data }) => data.ref === 'E 1');
  if (first === undefined) throw new TypeError('There is no decision.');
  return first;
}

/** What is said of a decision: each change with how often it was made and by which that are named. */
const told = (decision: Decision) =>
  changesOf(decision, asAt).map(({ relation, count, named }) => [relation, count, named.map(({ data }) => data.ref)]);

test.each([
  [[''], 'This decision stands.'],
  [['', '- Refers: E 1'], 'This decision stands.'],
  [['- Outcome: deferred'], 'What was proposed was deferred.'],
  [['- Outcome: rejected', '- Confirms: E 1'], 'What was proposed was rejected.'],
  [['', '- Amends: E 1'], 'This decision stands as amended.'],
  [['', '- Supersedes: E 1'], 'This decision no longer stands.'],
  [['', '- Rescinds: E 1'], 'This decision no longer stands.'],
  [['', '- Rescinds: E 1', '- Rescinds: E 2'], 'Whether this decision stands is not stated.'],
])('of a decision after %j it is said: %s', async (fields, verdict) => {
  expect(verdictOf(await firstOf(...fields))).toBe(verdict);
});

test('of what was not carried no list says that anything became of it, until a later decision ends it', async () => {
  const rejected = await firstOf('- Outcome: rejected');
  expect([fateOf(rejected), changeInWords(rejected)]).toEqual(['Rejected', null]);
  const ended = await firstOf('- Outcome: deferred', '- Supersedes: E 1');
  expect([fateOf(ended), changeInWords(ended)]).toEqual(['Superseded', 'superseded']);
});

test('what refers to a decision or puts it into effect does not change it', async () => {
  expect(told(await firstOf('', '- Refers: E 1', '- Implements: E 1'))).toEqual([]);
});

test('of a decision that stands every change is told, in the order of time', async () => {
  expect(told(await firstOf('', '- Amends: E 1', '- Confirms: E 1', '- Amends: E 1'))).toEqual([
    ['amends', 2, ['E 2', 'E 4']],
    ['confirms', 1, ['E 3']],
  ]);
});

test('of many amendments the last is named', async () => {
  const ten = Array.from({ length: 10 }, () => '- Amends: E 1');
  expect(told(await firstOf('', ...ten))).toEqual([['amends', 10, ['E 11']]]);
});

test('of a decision that no longer stands its end is told, and what stands in its place in the end', async () => {
  const first = await firstOf('', '- Amends: E 1', '- Supersedes: E 1', '- Supersedes: E 3');
  expect(told(first)).toEqual([['supersedes', 1, ['E 3']]]);
  expect(replacementOf(first, asAt)?.data.ref).toBe('E 4');
});

test('where nothing stands in the place of a decision, or the very one that superseded it, no other is named', async () => {
  expect(replacementOf(await firstOf('', '- Supersedes: E 1'), asAt)).toBeNull();
  expect(
    replacementOf(await firstOf('', '- Supersedes: E 1', '- Supersedes: E 2', '- Rescinds: E 3'), asAt),
  ).toBeNull();
  expect(replacementOf(await firstOf('', '- Rescinds: E 1'), asAt)).toBeNull();
});

test('an end that was itself undone is told with its own end', async () => {
  const first = await firstOf('', '- Supersedes: E 1', '- Rescinds: E 2');
  expect(endOf(first, asAt)).toBeUndefined();
  expect(told(first)).toEqual([['supersedes', 1, ['E 2']]]);
  const [second] = changesOf(first, asAt)[0]?.named ?? [];
  expect(second && endOf(second, asAt)?.decision.data.ref).toBe('E 3');
});

test('what takes effect later is told as to come', async () => {
  const first = await firstOf('', '- Amends: E 1', '- Rescinds: E 1\n- Effective from: 2026-04-01');
  expect(told(first)).toEqual([['amends', 1, ['E 2']]]);
  expect(changesToCome(first, asAt).map(({ decision }) => decision.data.ref)).toEqual(['E 3']);
});
