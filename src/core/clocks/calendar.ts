import type { Entry } from '../records/entry.ts';
import type { DataOf } from '../schema/kinds.ts';

/** The holidays that count for a board. */
export interface Calendar {
  /** The name of a day's holiday; null if it is not a listed one. */
  holidayOn(date: string): string | null;
  /** Whether any holiday of a year is listed: where none is, the year's are not known. */
  lists(year: string): boolean;
  /** The last year that is listed; null where none is. */
  readonly lastYear: string | null;
}

/** The calendar of the boards of a division; holidays that name no division are kept in all of them. */
export function makeCalendar(holidays: DataOf<'holidays'>['holidays'] = [], division?: string): Calendar {
  const kept = holidays.filter(({ divisions }) => divisions?.includes(division ?? '') ?? true);
  const names = new Map(kept.map(({ date, name }) => [date, name]));
  const years = new Set(kept.map(({ date }) => date.slice(0, 4)));
  return {
    holidayOn: (date) => names.get(date) ?? null,
    lists: (year) => years.has(year),
    lastYear: [...years].sort().at(-1) ?? null,
  };
}

/** Makes the calendar of each board, by its division; `entries` holds the list of holidays, if there is one. */
export function makeCalendars(entries: readonly Entry<'holidays'>[]): (board: DataOf<'board'>) => Calendar {
  const known = new Map<string | undefined, Calendar>();
  return ({ clocks }) => {
    const division = clocks?.division;
    let calendar = known.get(division);
    if (calendar === undefined) known.set(division, (calendar = makeCalendar(entries[0]?.data.holidays, division)));
    return calendar;
  };
}
