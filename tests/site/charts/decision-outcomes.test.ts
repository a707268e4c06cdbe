import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '../../../src/core/book.ts';
import { decisionOutcomes } from '../../../src/site/charts/decision-outcomes.ts';
import { decisionOutcomes as outcomes } from '../../../src/core/schema/decision.ts';
import { makeBook } from '../../book.ts';

/** The decisions of an officer, each a day and what came of it. */
async function decisionsOf(
  ...made: readonly (readonly [string, (string | undefined)?])[]
): Promise<readonly Decision[]> {
  const files = made.map(([date, outcome], index) => {
    const lines = [`date: ${date}`, 'madeBy: The clerk', ...(outcome === undefined ? [] : [`outcome: ${outcome}`])];
    return [`boards/council/decisions/d${String(index)}.md`, `---\n${lines.join('\n')}\n---\nDone.\n`] as const;
  });
  const meeting = { 'boards/council/meetings/2026-01-12.md': '---\ndate: 2026-01-12\nstatus: held\n---\n' };
  return (await makeBook({ ...meeting, ...Object.fromEntries(files) })).decisions;
}

test('decisions are counted by year and outcome, and one that states none says so', async () => {
  const decisions = await decisionsOf(
    ['2024-05-01', 'approved'],
    ['2024-06-01', 'withdrawn'],
    ['2026-01-01'],
    ['2026-01-02', 'agreed'],
  );
  const chart = decisionOutcomes(decisions, '2026-03-01');
  expect(chart?.series.map(({ label }) => label)).toEqual([
    'Agreed, approved or amended',
    'Rejected or withdrawn',
    'Outcome not stated',
  ]);
  expect(chart?.rows.map(({ label, values }) => [label, ...values])).toEqual([
    ['2026 so far', 1, 0, 1],
    ['2025', 0, 0, 0],
    ['2024', 1, 1, 0],
  ]);
  expect(chart?.finding).toBe(
    '4 decisions: 2 agreed, approved or amended; 1 rejected or withdrawn; 1 outcome not stated.',
  );
});

test('every outcome is counted under its own name', async () => {
  const decisions = await decisionsOf(['2024-05-01'], ...outcomes.map((outcome) => ['2026-01-05', outcome] as const));
  const chart = decisionOutcomes(decisions, '2026-03-01');
  expect(chart?.series.map(({ label }, place) => [label, chart.rows[0]?.values[place]])).toEqual([
    ['Agreed, approved or amended', 3],
    ['Noted', 1],
    ['Deferred or referred', 2],
    ['Rejected or withdrawn', 2],
    ['Outcome not stated', 0],
  ]);
  for (const outcome of outcomes) {
    const found = decisionOutcomes(await decisionsOf(['2024-05-01'], ['2026-01-05', outcome]), '2026-03-01');
    expect(found?.series[0]?.label.toLowerCase()).toContain(outcome);
  }
});

test('the sum of many years is a number and has no bar beside those of one', async () => {
  const chart = decisionOutcomes(await decisionsOf(['2001-01-01', 'noted'], ['2026-01-01', 'noted']), '2026-03-01');
  expect(chart?.rows.filter(({ isDrawn }) => !isDrawn).map(({ label }) => label)).toEqual(['2001 to 2017']);
});

test('no decision, and those of one month, make no chart', async () => {
  expect(decisionOutcomes([], '2026-03-01')).toBeNull();
  expect(decisionOutcomes(await decisionsOf(['2026-01-01'], ['2026-01-31']), '2026-03-01')).toBeNull();
});

test('whatever is decided and when, a chart counts every decision once', async () => {
  const made = fc.tuple(
    fc.integer({ min: 1990, max: 2030 }).map((year) => `${String(year)}-04-05`),
    fc.option(fc.constantFrom(...outcomes), { nil: undefined }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 20 }), async (all) => {
      const decisions = await decisionsOf(...all);
      const chart = decisionOutcomes(decisions, '2026-03-01');
      if (chart === null) return;
      expect(chart.rows.flatMap(({ values }) => values).reduce((sum, each) => sum + each, 0)).toBe(decisions.length);
      for (const { label, values } of chart.rows.filter(({ isDrawn }) => isDrawn)) {
        const ofYear = decisions.filter(({ date }) => date.startsWith(label.slice(0, 4)));
        expect(values.reduce((sum, each) => sum + each, 0)).toBe(ofYear.length);
      }
    }),
    { numRuns: 40 },
  );
});
