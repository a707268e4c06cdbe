/** Pages in one word index, so that an indexer needs some 0.4 GB, and a search few files. */
const mostPages = 500;

/** How much of a date names a year, or a month. */
const [year, month] = [4, 7];

/** Pages of a year or month. */
export interface Period<T> {
  /** Like `2026` or `2026-03`; empty where they have no date. */
  readonly name: string;
  readonly pages: T[];
}

interface Dated {
  readonly date: string | null;
}

/** Pages by year, the newest first. */
export function divideByYear<T extends Dated>(pages: readonly T[]): Period<T>[] {
  return periodsOf(pages, year).reverse();
}

/**
 * Puts whole years together, and of a year that is too large whole months; the newest first. They are put together from the
 * oldest on, so that what is added to the newest leaves the others as they were.
 */
export function shardPages<T extends Dated>(pages: readonly T[]): Period<T>[][] {
  const shards: Period<T>[][] = [];
  let room = 0;
  for (const period of periodsOf(pages, year).flatMap(divide)) {
    if (period.pages.length > room) {
      shards.unshift([]);
      room = mostPages;
    }
    shards[0]?.unshift(period);
    room -= period.pages.length;
  }
  return shards;
}

/** The months of a year that is too large for a shard. */
function divide<T extends Dated>(whole: Period<T>): Period<T>[] {
  return whole.pages.length <= mostPages ? [whole] : periodsOf(whole.pages, month);
}

/** Pages by what their dates begin with, the oldest first. */
function periodsOf<T extends Dated>(pages: readonly T[], length: number): Period<T>[] {
  const periods = Map.groupBy(pages, ({ date }) => date?.slice(0, length) ?? '');
  return [...periods].map(([name, all]) => ({ name, pages: all })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
