import path from 'node:path';
import { expect, test } from 'vitest';
import type { Minutebook } from '../src/core/book.ts';
import { checkFolder } from '../src/core/check-folder.ts';
import { bookOf } from '../src/core/load-book.ts';
import { relations } from '../src/core/minuted.ts';
import { answerInWords, answersOf } from '../src/site/paper/recommendation.ts';

const checkSample = () => checkFolder(path.join(import.meta.dirname, '../content'));

async function openSample(): Promise<Minutebook> {
  return bookOf(await checkSample(), '2026-11-22');
}

test('the check of the sample has nothing to say', async () => {
  expect((await checkSample()).issues).toEqual([]);
});

test('in the sample decisions bear on those of another board, and of another year, in every way', async () => {
  const { decisions } = await openSample();
  const ties = decisions.flatMap((later) => later.bearsOn.map((tie) => ({ ...tie, later })));
  const waysOf = (some: typeof ties) => new Set(some.map(({ relation }) => relation));
  const year = ({ date }: { readonly date: string }) => date.slice(0, 4);
  expect(waysOf(ties.filter(({ later, decision }) => later.board !== decision.board))).toEqual(new Set(relations));
  expect(waysOf(ties.filter(({ later, decision }) => year(later) !== year(decision)))).toEqual(new Set(relations));
});

test('in the sample decisions stand, stand as amended, were superseded, were rescinded and were not carried', async () => {
  const { decisions } = await openSample();
  const found = new Set(decisions.map(({ standing }) => standing));
  expect(found).toEqual(new Set(['stands', 'amended', 'superseded', 'rescinded', 'not-carried']));
});

test('in the sample recommendations were followed, changed, rejected, put off, referred and left without a decision', async () => {
  const { papers } = await openSample();
  const answers = papers.flatMap(({ recommendations }) => recommendations.flatMap(answersOf));
  const words = new Set(answers.map(answerInWords));
  expect([...words]).toEqual(
    expect.arrayContaining([
      'Approved as recommended',
      'Amended',
      'Rejected',
      'Deferred',
      'Referred',
      'No decision on it is recorded',
      'No decision yet',
    ]),
  );
});

test('in the sample actions were passed on, given another day twice, done and dropped, and one is overdue', async () => {
  const { actions } = await openSample();
  expect(actions.some(({ updates }) => updates.some(({ owner }) => owner !== null))).toBe(true);
  expect(actions.some(({ timesRevised }) => timesRevised === 2)).toBe(true);
  expect(new Set(actions.map(({ status }) => status))).toEqual(new Set(['open', 'in-progress', 'done', 'dropped']));
  expect(actions.some(({ isOverdue }) => isOverdue)).toBe(true);
});
