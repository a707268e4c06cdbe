import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Minutebook } from '../../core/book.ts';
import { inWords } from '../../site/words.ts';
import { spellingLists } from '../spelling.ts';
import type { Label, SearchedPage, SearchManifest } from '../table.ts';
import { buildTable, type ReadPage } from './build-table.ts';
import type { ShardPage } from './index-shard.ts';
import { indexShards, type ShardMemory } from './index-shards.ts';
import { namedPages } from './named-pages.ts';
import { searchedPages } from './searched-pages.ts';
import { divideByYear, shardPages } from './shards.ts';
import { summarise } from './summary.ts';
import { addWords, type Vocabulary } from './vocabulary.ts';
import { countWords } from './word-counts.ts';
import { versionOfIndex } from './version.ts';

/** Writes what search needs into the folder of a site, read from the pages in some folders; says how many records there are. */
export async function writeSearch(
  book: Minutebook,
  site: string,
  sites: readonly string[],
  memory: ShardMemory,
): Promise<number> {
  const folder = path.join(site, 'search');
  const searched = searchedPages(book);
  const shards = shardPages(searched).map((periods) => ({
    words: `words/${nameOf(periods.at(-1)?.name)}/`,
    pages: periods.flatMap(({ pages }) => pages),
  }));
  const indexed = await indexShards(
    shards.map(({ words, pages }) => ({
      sites,
      folder: path.join(folder, words),
      addresses: pages.map(({ address }) => address),
    })),
    memory,
  );
  const vocabulary: Vocabulary = new Map();
  for (const shard of indexed) addWords(vocabulary, shard.vocabulary);
  const read = shards.flatMap(({ words, pages }, index) =>
    pages.map((page, at) => ({ ...readPageOf(page, indexed[index]?.pages[at]), words })),
  );
  const lists = spellingLists([...vocabulary].map(([word, { count }]) => [word, count]));
  for (const [letter, list] of lists) write(folder, `spelling/${letter}.json`, JSON.stringify(list));
  const spelling = [...lists.keys()].sort();
  write(folder, 'words.json', JSON.stringify(countWords(vocabulary)));
  write(folder, 'named.json', JSON.stringify(namedPages(book)));
  const manifest: SearchManifest = {
    version: versionOfIndex(),
    book: summarise(book, searched),
    ...labelsOf(book, searched),
    years: divideByYear(read).map(({ name, pages }) => ({
      year: name,
      table: writeTable(folder, name, pages),
      words: [...new Set(pages.map(({ words }) => words))],
    })),
    spelling,
  };
  write(folder, 'manifest.json', JSON.stringify(manifest));
  return indexed.flatMap(({ pages }) => pages).reduce((sum, { records }) => sum + records.length, 0);
}

function readPageOf(page: SearchedPage, read: ShardPage | undefined): ReadPage & { date: string | null } {
  if (read === undefined) throw new TypeError(`${page.address} was not indexed.`);
  return { ...read, page, date: page.date };
}

/** Writes the table of a year under a name that changes with it, so that no cache can mix old and new. */
function writeTable(folder: string, year: string, pages: readonly ReadPage[]): string {
  const table = JSON.stringify(buildTable(pages));
  const digest = createHash('sha256').update(table).digest('hex').slice(0, 8);
  const file = `records/${nameOf(year)}.${digest}.json`;
  write(folder, file, table);
  return file;
}

/** What the ids in the tables are called. */
function labelsOf(
  { boards, topics }: Minutebook,
  pages: readonly SearchedPage[],
): Pick<SearchManifest, 'boards' | 'topics' | 'outcomes'> {
  const outcomes = new Set<string>();
  for (const { facets } of pages)
    for (const { outcome } of facets.values()) if (outcome !== null) outcomes.add(outcome);
  const label = (id: string, words: string): Label => ({ id, label: words });
  return {
    boards: boards.map(({ id, name }) => label(id, name)),
    topics: topics.map(({ id, title }) => label(id, title)),
    outcomes: [...outcomes].sort().map((outcome) => label(outcome, inWords(outcome))),
  };
}

/** What files call a year or month. */
function nameOf(period: string | undefined): string {
  return period === undefined || period === '' ? 'undated' : period;
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
