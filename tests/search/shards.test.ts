import { expect, test } from 'vitest';
import { shardYears, yearsOf } from '../../src/search/index/shards.ts';

const pages = (year: string, count: number) => Array.from({ length: count }, () => ({ date: `${year}-05-01` }));
const shape = (all: readonly { readonly date: string | null }[]) =>
  shardYears(yearsOf(all)).map((shard) => shard.map(({ year, pages: { length } }) => [year, length]));

test('whole years stand together, up to five hundred pages, the newest first', () => {
  expect(shape([...pages('2026', 150), ...pages('2024', 300), ...pages('2025', 250)])).toEqual([
    [
      ['2026', 150],
      ['2025', 250],
    ],
    [['2024', 300]],
  ]);
});

test('a year that is larger than a shard is not divided, and papers without a date are the oldest', () => {
  expect(shape([{ date: null }, ...pages('2025', 700), ...pages('2024', 10)])).toEqual([
    [['2025', 700]],
    [
      ['2024', 10],
      ['', 1],
    ],
  ]);
});

test('what is added to the newest year leaves the shards of the others as they were', () => {
  const before = [...pages('2023', 350), ...pages('2024', 350), ...pages('2025', 350)];
  expect(shape([...before, ...pages('2025', 149)]).slice(1)).toEqual(shape(before).slice(1));
  expect(shape([...before, ...pages('2026', 200)]).slice(2)).toEqual(shape(before).slice(1));
});
