import { describe, expect, test } from 'vitest';
import type { Minutebook } from '../../../src/core/book.ts';
import {
  boardOutcomeViews,
  type OutcomeView,
  outcomeViewAddress,
  outcomeViews,
} from '../../../src/site/register/outcome-views.ts';
import { describeOutcome, noneWithOutcome, outcomeHeading } from '../../../src/site/register/outcome-words.ts';
import { hasOutcomeLists, outcomes, withOutcome } from '../../../src/site/register/outcomes.ts';
import { excerptLength, longestList } from '../../../src/site/register/periods.ts';
import { makeBook } from '../../book.ts';

/** The book of the small site, with decisions that an officer made on days, each with an outcome or none. */
function bookWith(decisions: readonly { readonly date: string; readonly outcome?: string }[]): Promise<Minutebook> {
  const files = decisions.map(({ date, outcome }, index) => {
    const frontmatter = [
      `date: ${date}`,
      'madeBy: The clerk',
      ...(outcome === undefined ? [] : [`outcome: ${outcome}`]),
    ];
    return [`boards/council/decisions/d${String(index)}.md`, `---\n${frontmatter.join('\n')}\n---\nIt was done.\n`];
  });
  return makeBook(Object.fromEntries(files) as Record<string, string>);
}

const many = (count: number, date: string, outcome?: string) =>
  Array.from({ length: count }, () => ({ date, ...(outcome === undefined ? {} : { outcome }) }));

const addressesOf = (views: readonly OutcomeView[]) => views.map(outcomeViewAddress);

describe('the lists of decisions by outcome', () => {
  test('are one for each outcome, and one of those without, whether they hold anything or not', async () => {
    const book = await bookWith([{ date: '2025-05-01', outcome: 'rejected' }, { date: '2025-06-01' }]);
    const views = outcomeViews(book);
    expect(addressesOf(views)).toEqual([
      '/decisions/outcomes/noted/',
      '/decisions/outcomes/agreed/',
      '/decisions/outcomes/approved/',
      '/decisions/outcomes/amended/',
      '/decisions/outcomes/deferred/',
      '/decisions/outcomes/referred/',
      '/decisions/outcomes/rejected/',
      '/decisions/outcomes/withdrawn/',
      '/decisions/outcomes/not-stated/',
    ]);
    expect(views.map(({ total }) => total)).toEqual([0, 1, 0, 0, 0, 0, 1, 0, 1]);
  });

  test('of a short register have its years, whatever their outcomes', async () => {
    const views = outcomeViews(await bookWith([...many(2, '2025-03-01', 'agreed'), ...many(1, '2024-03-01', 'noted')]));
    const { years, registerYears } = views.find(({ outcome }) => outcome === 'rejected') ?? {};
    expect(years).toEqual([]);
    expect(registerYears?.map(({ label }) => label)).toEqual(expect.arrayContaining(['2025', '2024']));
  });

  test('hold each decision once', async () => {
    const book = await bookWith([
      ...many(3, '2024-02-01', 'noted'),
      ...many(2, '2025-02-01'),
      ...many(1, '2025-02-02', 'agreed'),
    ]);
    const listed = outcomes.flatMap((outcome) => withOutcome(book.decisions, outcome));
    expect(listed).toHaveLength(book.decisions.length);
    expect(new Set(listed)).toEqual(new Set(book.decisions));
  });

  test('of a long register have its years and months, and hold no more than a page can', async () => {
    const book = await bookWith([
      ...many(longestList, '2025-03-01', 'agreed'),
      ...many(9, '2025-04-01', 'agreed'),
      ...many(2, '2024-04-01', 'noted'),
    ]);
    const views = outcomeViews(book);
    const agreed = views.filter(({ outcome }) => outcome === 'agreed');
    expect(agreed.map((view) => [outcomeViewAddress(view), view.decisions.length])).toEqual([
      ['/decisions/outcomes/agreed/', excerptLength],
      ['/decisions/outcomes/agreed/2026/', 1],
      ['/decisions/outcomes/agreed/2025/', 0],
      ['/decisions/outcomes/agreed/2025/04/', 9],
      ['/decisions/outcomes/agreed/2025/03/', longestList],
      ['/decisions/outcomes/agreed/2024/', 0],
    ]);
    expect(agreed.map(({ registerYears }) => registerYears)).toEqual(agreed.map(() => []));
    expect(agreed[0]?.years).toEqual([
      { label: '2026', count: 1 },
      { label: '2025', count: longestList + 9 },
      { label: '2024', count: 0 },
    ]);
  });

  test('of an outcome that comes seldom have no months, and a year with few of another lists them beside its months', async () => {
    const book = await bookWith([
      ...many(longestList, '2025-03-01', 'agreed'),
      ...many(3, '2025-04-01', 'rejected'),
      ...many(2, '2025-04-01', 'noted'),
    ]);
    const of = (outcome: string) =>
      outcomeViews(book).filter((view) => view.outcome === outcome && view.period?.year === '2025');
    expect(of('rejected').map((view) => [outcomeViewAddress(view), view.decisions.length])).toEqual([
      ['/decisions/outcomes/rejected/2025/', 3],
    ]);
    expect(of('noted').map((view) => [outcomeViewAddress(view), view.decisions.length])).toEqual([
      ['/decisions/outcomes/noted/2025/', 2],
      ['/decisions/outcomes/noted/2025/04/', 2],
      ['/decisions/outcomes/noted/2025/03/', 0],
    ]);
  });

  test('keep every address when an outcome is corrected, and when decisions are added', async () => {
    const long = [...many(longestList, '2025-03-01', 'agreed'), { date: '2024-05-01', outcome: 'rejected' }];
    const [first, ...others] = long;
    if (first === undefined) throw new Error('There is no decision.');
    const before = addressesOf(outcomeViews(await bookWith(long)));
    const corrected = [
      ...others.slice(0, -1),
      { ...first, outcome: 'noted' },
      { date: '2024-05-01', outcome: 'amended' },
    ];
    expect(addressesOf(outcomeViews(await bookWith(corrected)))).toEqual(before);
    const added = addressesOf(outcomeViews(await bookWith([...long, ...many(longestList, '2023-01-09')])));
    expect(before.filter((address) => !added.includes(address))).toEqual([]);
  });
});

describe('the lists of a board by outcome', () => {
  test('are there once its register is longer than a glance', async () => {
    const [few] = (await bookWith(many(excerptLength - 1, '2025-03-01', 'noted'))).boards;
    const [more] = (await bookWith(many(excerptLength, '2025-03-01', 'noted'))).boards;
    expect([few, more].map((board) => board !== undefined && hasOutcomeLists(board))).toEqual([false, true]);
  });

  test('are a page each, which has the newest', async () => {
    const { boards } = await bookWith([
      ...many(longestList, '2024-03-01', 'noted'),
      { date: '2025-01-01', outcome: 'noted' },
    ]);
    const views = boards.flatMap(boardOutcomeViews);
    expect(addressesOf(views)).toHaveLength(outcomes.length);
    expect(views[0]).toMatchObject({ outcome: 'noted', total: longestList + 1, years: [] });
    expect(views[0]?.decisions).toHaveLength(longestList);
    expect(views[0]?.decisions[0]?.date).toBe('2025-01-01');
    expect(addressesOf(views)[0]).toBe('/boards/council/decisions/outcomes/noted/');
  });
});

test('a list by outcome is named by its outcome and time, and says how many it has', () => {
  const march = { year: '2025', month: '03', count: 0, months: [] };
  expect(outcomeHeading({ outcome: 'agreed', period: null })).toBe('Decisions by outcome: agreed');
  expect(outcomeHeading({ outcome: 'not-stated', period: march })).toBe('Decisions by outcome: not stated, March 2025');
  expect(describeOutcome('agreed', 1)).toBe('1 decision has the outcome “agreed”');
  expect(describeOutcome('not-stated', 1200)).toBe('1,200 decisions have no outcome that is stated');
  expect(noneWithOutcome({ outcome: 'rejected', period: march })).toBe('No decision of March 2025 has this outcome.');
  expect(noneWithOutcome({ outcome: 'not-stated', period: null })).toBe('No decision leaves its outcome unstated.');
});
