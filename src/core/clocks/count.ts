import { dateOfDay, dayNumber, isWeekend } from '../dates.ts';
import type { DayCount } from '../schema/values.ts';
import type { Calendar } from './calendar.ts';

/** A count of days with its working: which days were counted, and which were left out and why. */
export interface Counting {
  /** In the order of the calendar, as are the days below. */
  readonly counted: readonly string[];
  readonly leftOut: readonly { readonly date: string; readonly why: string }[];
  /** The years, of those that the count ran through, whose holidays are not listed. */
  readonly unlisted: readonly string[];
  /** The last year whose holidays are listed; null where none is. */
  readonly lastListed: string | null;
}

/** Counts so many days after a day; the last of them is the last day of the time. */
export function countAfter(date: string, count: DayCount, calendar: Calendar): Counting {
  return countDays(dayNumber(date), 1, Infinity, count, calendar);
}

/** Counts the clear days between two days, at most as many as are asked for. */
export function countBetween(first: string, last: string, count: DayCount, calendar: Calendar): Counting {
  return countDays(dayNumber(first), 1, dayNumber(last), count, calendar);
}

/** Counts back so many clear days before a day. */
export function countBefore(date: string, count: DayCount, calendar: Calendar): Counting {
  return countDays(dayNumber(date), -1, -Infinity, count, calendar);
}

/** The last day on which a notice leaves so many clear days before a day. */
export function lastDayBefore(date: string, count: DayCount, calendar: Calendar): string {
  const [earliest = date] = countBefore(date, count, calendar).counted;
  return dateOfDay(dayNumber(earliest) - 1);
}

function countDays(start: number, step: 1 | -1, end: number, count: DayCount, calendar: Calendar): Counting {
  const counted: string[] = [];
  const leftOut: { date: string; why: string }[] = [];
  const unlisted = new Set<string>();
  for (let day = start + step; counted.length < count.days && day * step < end * step; day += step) {
    const date = dateOfDay(day);
    const why = count.areWorking ? whyLeftOut(day, date, calendar) : null;
    if (why === null) counted.push(date);
    else leftOut.push({ date, why });
    const year = date.slice(0, -6);
    if (count.areWorking && !calendar.lists(year)) unlisted.add(year);
  }
  if (step < 0) [counted, leftOut].forEach((days) => days.reverse());
  return { counted, leftOut, unlisted: [...unlisted].sort(), lastListed: calendar.lastYear };
}

function whyLeftOut(day: number, date: string, calendar: Calendar): string | null {
  return calendar.holidayOn(date) ?? (isWeekend(day) ? 'weekend' : null);
}
