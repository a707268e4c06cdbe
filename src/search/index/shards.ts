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
export function yearsOf<T extends Dated>(pages: readonly T[]): Period<T>[] {
  return periodsOf(pages, year).reverse();
}

/**
 * Puts whole years together, and of a year that is too large whole months; the newest first. They are put together from the
 * oldest on, so that what is added to the newest leaves the others as they were.
 */
export function shardPages<T extends Dated>(pages: readonly T[]): Period<T>[][] {
  const shards: Period<T>[][] = [];
  let years: Period<T>[] = [];
  const packYears = () => {
    shards.push(...pack(years));
    years = [];
  };
  for (const each of periodsOf(pages, year)) {
    if (each.pages.length <= mostPages) years.push(each);
    else {
      packYears();
      shards.push(...pack(periodsOf(each.pages, month)));
    }
  }
  packYears();
  return shards.reverse();
}

/** Puts periods together, as they come, up to as many pages as a shard is meant for. */
function pack<T>(periods: readonly Period<T>[]): Period<T>[][] {
  const shards: Period<T>[][] = [];
  let count = mostPages;
  for (const period of periods) {
    if (count + period.pages.length > mostPages) {
      shards.push([]);
      count = 0;
    }
    shards.at(-1)?.unshift(period);
    count += period.pages.length;
  }
  return shards;
}

/** Pages by what their dates begin with, the oldest first. */
function periodsOf<T extends Dated>(pages: readonly T[], length: number): Period<T>[] {
  const periods = Map.groupBy(pages, ({ date }) => date?.slice(0, length) ?? '');
  return [...periods].map(([name, all]) => ({ name, pages: all })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
