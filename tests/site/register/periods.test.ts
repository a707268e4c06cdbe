import { expect, test } from 'vitest';
import { byYear } from '../../../src/site/register/by-year.ts';
import { excerptOf, longestList, periodInWords, periodPath, periodsOf } from '../../../src/site/register/periods.ts';

const records = (count: number, date: string | null) => Array.from({ length: count }, () => ({ date }));

test('a year that fits on one page has one', () => {
  const periods = periodsOf([...records(2, '2025-03-01'), ...records(1, '2024-12-31')]);
  expect(periods.map(({ year, month, records: list }) => [year, month, list.length])).toEqual([
    ['2025', null, 2],
    ['2024', null, 1],
  ]);
});

test('a long year has a page for each month and a page that lists them', () => {
  const periods = periodsOf([...records(longestList, '2025-03-01'), ...records(1, '2025-02-01')]);
  expect(periods.map(periodPath)).toEqual(['2025/', '2025/03/', '2025/02/']);
  expect(periods[0]?.records).toEqual([]);
  expect(periods[0]?.months).toEqual([
    { month: '03', count: longestList },
    { month: '02', count: 1 },
  ]);
});

test('no record is lost and none is listed twice', () => {
  const all = [...records(400, '2025-03-01'), ...records(5, '2024-01-01'), ...records(3, null)];
  expect(periodsOf(all).flatMap(({ records: list }) => list)).toHaveLength(all.length);
});

test('a part of a list has the years and months of the whole, also those in which it has nothing', () => {
  const part = records(2, '2025-02-01');
  const whole = [...records(longestList, '2025-03-01'), ...part, ...records(1, '2024-01-01')];
  const periods = periodsOf(part, whole);
  expect(periods.map((period) => [periodPath(period), period.records.length])).toEqual([
    ['2025/', 0],
    ['2025/03/', 0],
    ['2025/02/', 2],
    ['2024/', 0],
  ]);
  expect(periods[0]?.months.map(({ count }) => count)).toEqual([0, 2]);
});

test('a period is said in words', () => {
  expect(periodInWords({ year: '2025', month: '03' })).toBe('March 2025');
  expect(periodInWords({ year: 'undated', month: null })).toBe('without a date');
});

test('a list is gone through once', () => {
  const list = records(3, '2025-01-01');
  expect(byYear(list)).toBe(byYear(list));
});

test('a first page shows everything that fits', () => {
  expect(excerptOf(records(longestList, null))).toHaveLength(longestList);
  expect(excerptOf(records(longestList + 1, null)).length).toBeLessThan(longestList);
});
