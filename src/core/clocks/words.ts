import { dateInWords, dateOfDay, dayNumber } from '../dates.ts';
import type { DayCount } from '../schema/values.ts';
import type { Counting } from './count.ts';

/** "5 working days", "28 days". */
export function daysInWords({ days, areWorking }: DayCount): string {
  return `${String(days)} ${areWorking ? 'working ' : ''}day${days === 1 ? '' : 's'}`;
}

/** "5 clear working days", "28 clear days". */
export function clearDaysInWords(count: DayCount): string {
  return daysInWords(count).replace(' ', ' clear ');
}

/** "6 to 8, 11 and 12 March 2024": days in calendar order, with each month and year said once. */
export function listDays(dates: readonly string[]): string {
  const spans = spansOf(dates);
  const words = spans.map(([first, last], index) => {
    const following = spans[index + 1]?.[0];
    const end = monthOf(last) === monthOf(following) ? dayOf(last) : inWords(last, following);
    if (first === last) return end;
    return `${monthOf(first) === monthOf(last) ? dayOf(first) : inWords(first, last)} to ${end}`;
  });
  return words.length < 2 ? (words[0] ?? 'none') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Which days a count left out, and whose holidays it did not know; empty where there is nothing to say. */
export function explainLeftOut({ leftOut, unlisted, lastListed }: Counting): string {
  const isWeekend = leftOut.some(({ why }) => why === 'weekend');
  const holidays = leftOut.filter(({ why }) => why !== 'weekend').map(({ date, why }) => `${inWords(date)} (${why})`);
  const days = [...(isWeekend ? ['weekends'] : []), ...holidays];
  const sentences = days.length === 0 ? [] : [`Not counted: ${days.join(', ')}.`];
  return [...sentences, ...explainUnlisted(unlisted, lastListed)].join(' ');
}

function explainUnlisted(unlisted: readonly string[], lastListed: string | null): string[] {
  const [first] = unlisted;
  if (first === undefined) return [];
  if (lastListed !== null && first > lastListed) return [`Holidays are known to the end of ${lastListed}.`];
  return [`The holidays of ${unlisted.join(' and ')} are not listed.`];
}

/** The runs of days that follow each other, of at least three; other days stand alone. */
function spansOf(dates: readonly string[]): [string, string][] {
  const spans: [string, string][] = [];
  for (const date of dates) {
    const last = spans.at(-1);
    if (last !== undefined && dateOfDay(dayNumber(last[1]) + 1) === date) last[1] = date;
    else spans.push([date, date]);
  }
  return spans.flatMap(([first, last]): [string, string][] =>
    dayNumber(last) - dayNumber(first) === 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}

function dayOf(date: string): string {
  return String(Number(date.slice(-2)));
}

function monthOf(date: string | undefined): string {
  return date?.slice(0, -3) ?? '';
}

/** A day without its year where the next to be named says it. */
function inWords(date: string, following?: string): string {
  const words = dateInWords(date);
  return following?.slice(0, 4) === date.slice(0, 4) ? words.replace(/ \d+$/, '') : words;
}
