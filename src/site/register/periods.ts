import { monthName } from '../../core/dates.ts';
import { byMonth, byYear, undated } from './by-year.ts';

interface Dated {
  readonly date: string | null;
}

/** The most records that one page lists. */
export const longestList = 300;

/** How many of a longer list its first page shows. */
export const excerptLength = 60;

/** A year of a register, or a month of a year that is too long for one page. */
export interface Period {
  readonly year: string;
  readonly month: string | null;
  /** How many records it has, on its own page or on those of its months. */
  readonly count: number;
  /** The months to choose from, where the year has a page for each. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

/** A period with the records that stand on its own page. */
export interface ListedPeriod<T> extends Period {
  readonly records: readonly T[];
}

/**
 * The pages that a register needs besides its first: one for each year, and for each month of a long one. Of a part of a
 * register, those that the whole needs, whatever the part has for them.
 */
export function periodsOf<T extends Dated>(
  records: readonly T[],
  whole: readonly Dated[] = records,
): ListedPeriod<T>[] {
  return [...byYear(whole)].flatMap(([year, wholeYear]): ListedPeriod<T>[] => {
    const ofYear = byYear(records).get(year) ?? [];
    const whole = { year, month: null, count: ofYear.length };
    if (wholeYear.length <= longestList || year === undated) return [{ ...whole, records: ofYear, months: [] }];
    const ofMonths = byMonth(ofYear);
    const listed = [...byMonth(wholeYear).keys()].map((month) => {
      const own = ofMonths.get(month) ?? [];
      return { year, month, count: own.length, records: own, months: [] };
    });
    return [{ ...whole, records: [], months: listed.map(({ month, count }) => ({ month, count })) }, ...listed];
  });
}

/** A year of a list, and how many records it has. */
export interface YearCount {
  readonly label: string;
  readonly count: number;
}

/** A way to a list, with how many records that has; null where it is not said. */
export type Way<T extends { readonly count: number }> = Omit<T, 'count'> & { readonly count: number | null };

/** Ways as the pages of one period show them: these say nothing of other times, so that what is done later leaves them as they are. */
export function withoutCounts<T extends { readonly count: number | null }>(
  ways: readonly T[],
): (T & { count: null })[] {
  return ways.map((way) => ({ ...way, count: null }));
}

/** The years of a list, each with how many of its records. */
export function yearCounts(records: readonly Dated[]): YearCount[] {
  return [...byYear(records)].map(([label, { length }]) => ({ label, count: length }));
}

/** The years of periods, each with how many records it has. */
export function yearsOf(periods: readonly Period[]): YearCount[] {
  return periods.filter(({ month }) => month === null).map(({ year, count }) => ({ label: year, count }));
}

/** The part of a list that its first page shows: all of it, or its newest. */
export function excerptOf<T>(records: readonly T[]): readonly T[] {
  return records.length <= longestList ? records : records.slice(0, excerptLength);
}

/** "2024", "March 2024" or "without a date". */
export function periodInWords({ year, month }: { readonly year: string; readonly month: string | null }): string {
  if (year === undated) return 'without a date';
  return month === null ? year : `${monthName(Number(month))} ${year}`;
}

/** What follows a register's address for one of its pages: `2024/`, `2024/03/`. */
export function periodPath({ year, month }: { readonly year: string; readonly month: string | null }): string {
  return month === null ? `${year}/` : `${year}/${month}/`;
}
