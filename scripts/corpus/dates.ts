import { drawBetween } from './random.ts';
import type { Random } from './random.ts';

const day = 86_400_000;
const months = 'January February March April May June July August September October November December'.split(' ');

/** Counts the days from the first of January 1970 to a date. */
export function toDayNumber(date: string): number {
  return Date.parse(date) / day;
}

/** Gives the date of a day number. */
export function toDate(dayNumber: number): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10);
}

/** Gives the date some days after another. */
export function addDays(date: string, days: number): string {
  return toDate(toDayNumber(date) + days);
}

/** Moves a day number that falls on a weekend to the nearest weekday. */
export function toWeekday(dayNumber: number): number {
  const weekday = (dayNumber + 4) % 7;
  if (weekday === 6) return dayNumber - 1;
  return weekday === 0 ? dayNumber + 1 : dayNumber;
}

/** Writes a date in words, like 3 May 2012. */
export function sayDate(date: string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return `${Number(dayOfMonth)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** Draws a date in words from the years that the corpus covers. */
export function drawSpokenDate(random: Random): string {
  return sayDate(toDate(drawBetween(random, toDayNumber('2001-01-01'), toDayNumber('2025-12-31'))));
}
