import { compare } from '../../core/order.ts';
import { searchKinds } from '../record-text.ts';
import { type Facets, numberIn, type RecordTable, type SearchedPage, states } from '../table.ts';
import type { RecordOutline, ShardPage } from './index-shard.ts';

/** A page that is in a word index. */
export interface ReadPage extends ShardPage {
  readonly page: SearchedPage;
}

/** Builds the table of the records of some pages. */
export function buildTable(unsorted: readonly ReadPage[]): RecordTable {
  const pages = unsorted.toSorted(
    ({ page: a }, { page: b }) => compare(b.date ?? '', a.date ?? '') || compare(a.address, b.address),
  );
  const records = pages.flatMap(({ page, records }) =>
    records.map((record) => ({ ...record, ...facetsOf(page, record) })),
  );
  const boards = wordsOf(pages.map(({ page }) => page.board));
  const outcomes = wordsOf(records.flatMap(({ outcome }) => outcome ?? []));
  const topics = wordsOf(records.flatMap((record) => record.topics));
  const topicNumbers = new Map(topics.map((topic, number) => [topic, number]));
  return {
    boards,
    outcomes,
    topics,
    pages: {
      address: pages.map(({ page }) => page.address),
      id: pages.map(({ id }) => id),
      board: pages.map(({ page }) => numberIn(boards, page.board)),
      date: pages.map(({ page }) => page.date ?? ''),
      draft: pages.map(({ page }) => Number(page.isDraft)),
      records: pages.map(({ records }) => records.length),
    },
    records: {
      kind: records.map(({ kind }) => searchKinds.indexOf(kind)),
      depth: records.map(({ depth }) => depth),
      words: records.map(({ words }) => words),
      headingWords: records.map(({ headingWords }) => headingWords),
      outcome: records.map(({ outcome }) => numberIn(outcomes, outcome)),
      state: records.map(({ state }) => numberIn(states, state)),
      topics: records.map((record) => record.topics.map((topic) => topicNumbers.get(topic) ?? -1)),
    },
  };
}

function facetsOf({ address, facets }: SearchedPage, { anchor }: RecordOutline): Facets {
  const found = facets.get(anchor);
  if (found === undefined)
    throw new TypeError(`${address} shows a record at #${anchor} that the book does not have there.`);
  return found;
}

/** Each word once, in alphabetical order. */
function wordsOf(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
