import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import type { Minutebook } from '../../core/book.ts';
import { inWords } from '../../site/words.ts';
import { buildTable, type ReadPage, type RecordOutline } from './build-table.ts';
import { readPage } from './read-page.ts';
import { searchedPages } from './searched-pages.ts';
import { shardYears, type Year, yearsOf } from './shards.ts';
import { spellingLists } from '../spelling.ts';
import type { Label, SearchedPage, SearchManifest } from '../table.ts';
import { indexWords, type Vocabulary } from './vocabulary.ts';
import { type IndexedPage, writeWordIndex } from './word-index.ts';

/** What is written for one year. */
type YearFiles = SearchManifest['years'][number];

/** How many word indexes are made at a time: while Pagefind writes one, the pages of the other are read. */
const lanes = 2;

/** Writes what search needs into the folder of a built site, read from its pages; says how many records there are. */
export async function writeSearch(book: Minutebook, site: string): Promise<number> {
  const indexing: Indexing = { site, vocabulary: new Map() };
  const shards = shardYears(yearsOf(searchedPages(book)));
  const written: YearFiles[][] = [];
  let recordCount = 0;
  const queue = shards.entries();
  const writeShards = async () => {
    for (const [place, shard] of queue) {
      const words = `words/${nameOf(shard.at(-1)?.year)}/`;
      const years = await indexShard(shard, words, indexing);
      written[place] = years.map(({ year, pages }) => ({ year, table: writeTable(site, year, pages), words }));
      for (const { pages } of years) for (const { records } of pages) recordCount += records.length;
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, writeShards));
  } finally {
    await close();
  }
  const lists = spellingLists([...indexing.vocabulary].map(([word, { count }]) => [word, count]));
  for (const [letter, list] of lists) writeJson(site, `spelling/${letter}.json`, list);
  writeJson(site, 'manifest.json', { ...labelsOf(book), years: written.flat(), spelling: [...lists.keys()].sort() });
  return recordCount;
}

interface Indexing {
  readonly site: string;
  readonly vocabulary: Vocabulary;
}

/** Writes the word index of some years and gives back what their tables need. */
async function indexShard(
  years: readonly Year<SearchedPage>[],
  words: string,
  indexing: Indexing,
): Promise<Year<ReadPage>[]> {
  const outlines: { page: SearchedPage; records: RecordOutline[] }[] = [];
  const pages = years.flatMap((year) => year.pages);
  const folder = path.join(indexing.site, 'search', words);
  const ids = await writeWordIndex(folder, readAll(pages));
  const read = outlines.map((outline, index) => ({ ...outline, id: ids[index] ?? '', date: outline.page.date }));
  return yearsOf(read);

  function* readAll(all: readonly SearchedPage[]): Generator<IndexedPage> {
    for (const page of all) {
      const texts = readPage(readFileSync(path.join(indexing.site, page.address, 'index.html'), 'utf8'));
      outlines.push({
        page,
        records: texts.map(({ blocks: _, words, ...text }) => ({ ...text, words: words.length })),
      });
      yield {
        address: page.address,
        words: indexWords(
          texts.flatMap(({ words }) => words),
          indexing.vocabulary,
        ),
      };
    }
  }
}

/** Writes the table of a year under a name that changes with it, so that no cache can mix old and new. */
function writeTable(site: string, year: string, pages: readonly ReadPage[]): string {
  const table = buildTable(pages);
  const digest = createHash('sha256').update(JSON.stringify(table)).digest('hex').slice(0, 8);
  const file = `records/${nameOf(year)}.${digest}.json`;
  writeJson(site, file, table);
  return file;
}

function labelsOf({ boards, topics, decisions, meetings }: Minutebook): Omit<SearchManifest, 'years' | 'spelling'> {
  const outcomes = new Set<string>();
  for (const { data } of decisions) if (data.outcome !== undefined) outcomes.add(data.outcome);
  for (const { items } of meetings)
    for (const { data } of items) if (data.outcome !== undefined) outcomes.add(data.outcome);
  const label = (id: string, words: string): Label => ({ id, label: words });
  return {
    boards: boards.map(({ id, name }) => label(id, name)),
    topics: topics.map(({ id, title }) => label(id, title)),
    outcomes: [...outcomes].sort().map((outcome) => label(outcome, inWords(outcome))),
  };
}

function writeJson(site: string, file: string, data: unknown): void {
  const target = path.join(site, 'search', file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(data));
}

/** What files call a year. */
function nameOf(year: string | undefined): string {
  return year === undefined || year === '' ? 'undated' : year;
}
