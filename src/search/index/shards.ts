/** Pages in one word index, so that an indexer needs some 0.4 GB, and a search few files. */
const mostPages = 500;

/** Pages of a year. */
export interface Year<T> {
  /** Empty where they have no date. */
  readonly year: string;
  readonly pages: T[];
}

/** Pages by year, the newest first. */
export function yearsOf<T extends { readonly date: string | null }>(pages: readonly T[]): Year<T>[] {
  const years = new Map<string, Year<T>>();
  for (const page of pages) {
    const year = page.date?.slice(0, 4) ?? '';
    const group = years.get(year);
    if (group === undefined) years.set(year, { year, pages: [page] });
    else group.pages.push(page);
  }
  return [...years.values()].sort((a, b) => (a.year < b.year ? 1 : -1));
}

/** Puts whole years together, the oldest first, so that what is added to the newest year leaves the others as they were. */
export function shardYears<T>(years: readonly Year<T>[]): Year<T>[][] {
  const shards: Year<T>[][] = [];
  let count = mostPages;
  for (const year of years.toReversed()) {
    if (count + year.pages.length > mostPages) {
      shards.push([]);
      count = 0;
    }
    shards.at(-1)?.unshift(year);
    count += year.pages.length;
  }
  return shards.reverse();
}
