import { dateInWords, dayInWords } from '../dates.ts';
import type { DayCount } from '../schema/values.ts';
import type { Calendar } from './calendar.ts';
import { type Counting, countAfter } from './count.ts';
import { daysInWords, explainLeftOut } from './words.ts';

/** The end of a time that a board's clocks give. */
export interface Deadline {
  readonly lastDay: string;
  readonly counting: Counting;
  /** The working in words. */
  readonly working: string;
}

/** The last day of a time that starts after a day; `since` says what happened on that day, like "its publication". */
export function deadlineAfter(date: string, since: string, count: DayCount, calendar: Calendar): Deadline {
  const counting = countAfter(date, count, calendar);
  const lastDay = counting.counted.at(-1) ?? date;
  const ends = `${count.days === 1 ? 'ends' : 'end'} on ${dayInWords(lastDay)}`;
  const sentence = `The ${daysInWords(count)} from ${since} on ${dateInWords(date)} ${ends}.`;
  return { lastDay, counting, working: `${sentence} ${explainLeftOut(counting)}`.trimEnd() };
}
