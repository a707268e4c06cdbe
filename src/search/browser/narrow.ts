import { compare } from '../../core/order.ts';
import { columnsOf } from './facet-columns.ts';
import { type Facet, facets, type Search, type Sort } from './search-address.ts';
import type { Match, YearRecords } from './year-records.ts';

/** How many records of an answer have each value of each facet, were it not narrowed by that facet itself. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** An answer, narrowed. */
export interface Narrowed {
  readonly matches: readonly Match[];
  readonly counts: FacetCounts;
}

/** The records of a year that were found, in the order of its table: the newest page first, each from its beginning. */
export interface Found {
  readonly records: YearRecords;
  readonly matches: readonly Match[];
}

/** Every record of a year, where no words are asked for. */
export function allOf(records: YearRecords): Found {
  return { records, matches: Array.from(records.pageOf, (_, record) => ({ records, record, score: 0 })) };
}

/** Keeps the records that have a chosen value of every facet, and counts the values. */
export function narrow(years: readonly Found[], { chosen }: Pick<Search, 'chosen'>): Narrowed {
  const count = () => new Map<string, number>();
  const counts = { body: count(), kind: count(), board: count(), topic: count(), outcome: count(), status: count() };
  const matches = years.flatMap((year) => narrowYear(year, chosen, counts));
  return { matches, counts };
}

function narrowYear(
  { records, matches }: Found,
  chosen: Search['chosen'],
  counts: Record<Facet, Map<string, number>>,
): Match[] {
  const columns = columnsOf(records);
  const tests = facets.map((facet) => {
    const { names, valuesOf } = columns[facet];
    const wanted = chosen[facet].length === 0 ? null : names.map((name) => chosen[facet].includes(name));
    return { facet, names, valuesOf, wanted, seen: new Uint32Array(names.length) };
  });
  const kept = matches.filter(({ record }) => {
    const missed = tests.filter(
      ({ wanted, valuesOf }) => wanted !== null && !valuesOf(record).some((value) => wanted[value]),
    );
    for (const { seen, valuesOf } of missed.length === 0 ? tests : missed.length === 1 ? missed : []) {
      for (const value of valuesOf(record)) seen[value] = (seen[value] ?? 0) + 1;
    }
    return missed.length === 0;
  });
  for (const { facet, names, seen } of tests) {
    for (const [value, number] of seen.entries()) {
      const name = names[value] ?? '';
      if (number > 0) counts[facet].set(name, (counts[facet].get(name) ?? 0) + number);
    }
  }
  return kept;
}

/** Puts the matches of years that come newest first into an order; what has no date comes last. */
export function sortMatches(matches: readonly Match[], sort: Sort): readonly Match[] {
  if (sort === 'relevance') return matches.toSorted((a, b) => b.score - a.score);
  const isOneBook = matches.every(({ records }) => records.body === matches[0]?.records.body);
  if (sort === 'newest') return isOneBook ? matches : matches.toSorted((a, b) => compare(dateOf(b), dateOf(a)));
  return matches.toSorted(
    (a, b) =>
      Number(a.records.year === '') - Number(b.records.year === '') ||
      Number(a.records.year) - Number(b.records.year) ||
      (isOneBook ? 0 : compare(dateOf(a), dateOf(b)) || compare(a.records.body, b.records.body)) ||
      pageOf(b) - pageOf(a) ||
      a.record - b.record,
  );
}

function pageOf({ records, record }: Match): number {
  return records.pageOf[record] ?? 0;
}

/** The date of a record; empty where it has none. */
export function dateOf({ records, record }: Match): string {
  return records.table.pages.date[records.pageOf[record] ?? -1] ?? '';
}
