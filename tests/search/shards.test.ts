import { expect, test } from 'vitest';
import { divideByYear, shardPages } from '../../src/search/index/shards.ts';

const pages = (day: string, count: number) =>
  Array.from({ length: count }, () => ({ date: day.length === 4 ? `${day}-05-01` : `${day}-01` }));
const shape = (all: readonly { readonly date: string | null }[]) =>
  shardPages(all).map((shard) => shard.map(({ name, pages: { length } }) => [name, length]));

test('whole years stand together, up to five hundred pages, the newest first', () => {
  expect(shape([...pages('2026', 150), ...pages('2024', 300), ...pages('2025', 250)])).toEqual([
    [
      ['2026', 150],
      ['2025', 250],
    ],
    [['2024', 300]],
  ]);
});

test('a year that is larger than a shard is divided by months, which stand with each other and with other years', () => {
  const months = [...pages('2025-02', 250), ...pages('2025-01', 200), ...pages('2025-03', 200)];
  expect(shape([...pages('2026', 300), ...months, ...pages('2024', 10)])).toEqual([
    [
      ['2026', 300],
      ['2025-03', 200],
    ],
    [
      ['2025-02', 250],
      ['2025-01', 200],
      ['2024', 10],
    ],
  ]);
});

test('a month that is larger than a shard is not divided, and papers without a date are the oldest', () => {
  expect(shape([{ date: null }, ...pages('2025-04', 700), ...pages('2024', 10)])).toEqual([
    [['2025-04', 700]],
    [
      ['2024', 10],
      ['', 1],
    ],
  ]);
});

test('what is added to the newest year or month leaves the shards of the others as they were', () => {
  const before = [...pages('2023', 350), ...pages('2024', 350), ...pages('2025', 350)];
  expect(shape([...before, ...pages('2025', 149)]).slice(1)).toEqual(shape(before).slice(1));
  expect(shape([...before, ...pages('2026', 200)]).slice(2)).toEqual(shape(before).slice(1));
  const large = [...before, ...pages('2026-01', 300), ...pages('2026-02', 300)];
  expect(shape([...large, ...pages('2026-03', 100)]).slice(1)).toEqual(shape(large).slice(1));
});

test('years come the newest first, and what has no date last', () => {
  const years = divideByYear([...pages('2024', 1), { date: null }, ...pages('2026', 2)]);
  expect(years.map(({ name, pages: { length } }) => [name, length])).toEqual([
    ['2026', 2],
    ['2024', 1],
    ['', 1],
  ]);
});
