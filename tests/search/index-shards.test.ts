import { globSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { IndexedShard, Shard } from '../../src/search/index/index-shard.ts';
import { indexShards, type ShardMemory } from '../../src/search/index/index-shards.ts';
import { makeFolder } from '../folder.ts';

const years = ['2026', '2025', '2024', '2023'];

const forgetful: ShardMemory = { recall: () => null, remember: () => undefined };

test('several shards are indexed at once, and each finds its own words where it was asked for', async () => {
  const { folder, shards } = makeSite();
  const indexed = await indexShards(shards, forgetful);
  expect(
    indexed.map(({ pages, vocabulary }) => [pages.map(({ records }) => records.length), [...vocabulary.keys()]]),
  ).toEqual(
    years.map((year) => [
      [1, 1],
      ['Fence', 'repaired', `before${year}`, 'Gate', `after${year}`],
    ]),
  );
  for (const year of years) expect(filesIn(folder, year)).toContain('pagefind-entry.json');
});

test('a shard that is remembered is read and not indexed again, and the others stay where they belong', async () => {
  const anew = await indexShards(makeSite().shards, forgetful);
  for (const [place, changed] of years.entries()) {
    const { folder, shards } = makeSite();
    const known = new Map(shards.flatMap((shard, at) => (at === place ? [] : [[shard, anew[at]]])));
    const written = new Map<Shard, IndexedShard>();
    const memory: ShardMemory = {
      recall: (shard) => {
        const found = known.get(shard);
        return found === undefined ? null : () => found;
      },
      remember: (shard, indexed) => written.set(shard, indexed),
    };
    expect(await indexShards(shards, memory)).toEqual(anew);
    expect([...written]).toEqual([[shards[place], anew[place]]]);
    for (const year of years) expect(filesIn(folder, year).length > 0).toBe(year === changed);
  }
});

test.each([0, 1, 3])(
  'a page that is not there, in shard %i, ends all indexing with an error that names it',
  async (place) => {
    const { folder, shards } = makeSite();
    const lacking = shards.map((shard, at) => (at === place ? { ...shard, addresses: ['/gone/'] } : shard));
    await expect(indexShards(lacking, forgetful)).rejects.toThrow('There is no page /gone/ to index.');
    const written = filesIn(folder, '');
    await setTimeout(500);
    expect(filesIn(folder, '')).toEqual(written);
  },
);

function makeSite(): { folder: string; shards: Shard[] } {
  const page = (words: string) =>
    `<main><article data-record="decision"><h1 id="decision-1">${words}</h1></article></main>`;
  const pages = years.flatMap((year) => [
    [`site/${year}/fence/index.html`, page(`Fence repaired before${year}`)],
    [`site/${year}/gate/index.html`, page(`Gate repaired after${year}`)],
  ]);
  const folder = makeFolder(Object.fromEntries(pages) as Record<string, string>);
  const shards = years.map((year) => ({
    sites: [path.join(folder, 'site')],
    folder: path.join(folder, 'words', year),
    addresses: [`/${year}/fence/`, `/${year}/gate/`],
  }));
  return { folder, shards };
}

function filesIn(folder: string, year: string): string[] {
  return globSync('**/*', { cwd: path.join(folder, 'words', year) });
}
