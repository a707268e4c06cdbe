import { monthName } from '../../core/dates.ts';

/** A year or a month, or several years of long ago. */
export interface Span {
  readonly label: string;
  /** The first and last of its years or months, like `2024` or `2024-03`. */
  readonly first: string;
  readonly last: string;
}

/** The most rows that a chart over time has. */
export const mostSpans = 10;

/** The years from one day to another, the oldest first; where they are many, the oldest are one span. */
export function yearsBetween(from: string, to: string): Span[] {
  const start = Number(from.slice(0, 4));
  const end = Number(to.slice(0, 4));
  const firstAlone = end - start < mostSpans ? start : end - mostSpans + 2;
  const years = Array.from({ length: end - firstAlone + 1 }, (_, place) => spanOf(yearOf(firstAlone + place)));
  if (firstAlone === start) return years;
  const [first, last] = [yearOf(start), yearOf(firstAlone - 1)];
  return [{ label: `${first} to ${last}`, first, last }, ...years];
}

/** The months from one day to another where they are no more than a year, or else the years; the one that a day of the book ends says so. */
export function spansBetween(from: string, to: string, asAt: string): Span[] {
  const start = monthNumber(from);
  const length = monthNumber(to) - start + 1;
  const months = Array.from({ length: Math.min(length, 12) }, (_, place) => spanOf(monthOf(start + place)));
  const spans = length <= 12 ? months : yearsBetween(from, to);
  return spans.map((span) => (asAt.startsWith(span.last) ? { ...span, label: `${span.label} so far` } : span));
}

/** Whether it is one year or month. */
export function isSingle({ first, last }: Span): boolean {
  return first === last;
}

/** The place of a day among spans that hold it. */
export function placeIn(spans: readonly Span[]): (date: string) => number {
  const length = spans[0]?.last.length ?? 0;
  const places = new Map(spans.map(({ last }, place) => [last, place]));
  // What is in none of the last ones is in the first, which may be of several years.
  return (date) => places.get(date.slice(0, length)) ?? 0;
}

function spanOf(key: string): Span {
  const [year = '', month] = key.split('-');
  return { label: month === undefined ? year : `${monthName(Number(month))} ${year}`, first: key, last: key };
}

function yearOf(year: number): string {
  return String(year).padStart(4, '0');
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${yearOf(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}
