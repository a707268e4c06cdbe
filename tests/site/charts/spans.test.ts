import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostSpans, placeIn, spansBetween, yearsBetween } from '../../../src/site/charts/spans.ts';

const labels = (spans: readonly { readonly label: string }[]) => spans.map(({ label }) => label);

test('up to a year is shown month by month, and more than that year by year', () => {
  expect(labels(spansBetween('2025-11-30', '2026-02-01', '2026-06-01'))).toEqual([
    'November 2025',
    'December 2025',
    'January 2026',
    'February 2026',
  ]);
  expect(spansBetween('2025-03-31', '2026-02-01', '2026-06-01')).toHaveLength(12);
  expect(labels(spansBetween('2025-02-28', '2026-02-01', '2026-06-01'))).toEqual(['2025', '2026 so far']);
});

test('the year or month that has not ended on the day of the book says so', () => {
  expect(labels(spansBetween('2026-01-01', '2026-02-01', '2026-02-11'))).toEqual([
    'January 2026',
    'February 2026 so far',
  ]);
});

test('of many years the oldest are one, so that no chart grows for ever', () => {
  expect(labels(yearsBetween('2001-05-01', '2026-01-01'))).toEqual([
    '2001 to 2017',
    ...['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'],
  ]);
  expect(labels(yearsBetween('2017-05-01', '2026-01-01'))).toHaveLength(mostSpans);
  expect(labels(yearsBetween('2017-05-01', '2026-01-01'))[0]).toBe('2017');
});

test('any day has its place in the one span that holds it, and the spans leave no gap', () => {
  const day = fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, of]) => `${String(year)}-${pad(month)}-${pad(of)}`);
  fc.assert(
    fc.property(day, day, day, (...days) => {
      const [from, between, to] = days.sort();
      const spans = spansBetween(from, to, '1800-01-01');
      expect(spans.length).toBeLessThanOrEqual(12);
      const place = placeIn(spans)(between);
      const holding = spans.filter(
        ({ first, last }) => first <= between.slice(0, first.length) && between.slice(0, last.length) <= last,
      );
      expect(holding).toEqual([spans[place]]);
      expect(placeIn(spans)(from)).toBe(0);
      expect(placeIn(spans)(to)).toBe(spans.length - 1);
    }),
  );
});

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
