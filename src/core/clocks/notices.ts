import { dayInWords } from '../dates.ts';
import type { DataOf } from '../schema/kinds.ts';
import type { DayCount } from '../schema/values.ts';
import type { Calendar } from './calendar.ts';
import { type Counting, countBetween } from './count.ts';
import type { Clocks } from './running.ts';
import { clearDaysInWords, explainLeftOut, listDays } from './words.ts';

/** A notice that a board's clocks ask for before a meeting or a decision. */
export interface Notice {
  /** What it announces: "The meeting", "The key decision". */
  readonly of: string;
  /** What it is called: "notice", "second notice of the private part". */
  readonly name: string;
  /** The field that says when it was published. */
  readonly path: readonly string[];
  readonly published: string | undefined;
  /** How many clear days it must leave; undefined where no clock of the board says. */
  readonly needed: DayCount | undefined;
  /** The field that says why it left less. */
  readonly excuse: readonly string[];
  /** What that field says; the notice is measured all the same. */
  readonly reason?: string | undefined;
}

/** The notices of a meeting; those of a private part only where it has one. */
export function noticesOf(meeting: DataOf<'meeting'>, clocks: Clocks, hasPrivatePart: boolean): Notice[] {
  const { noticePublished, shortNoticeReason, privateNotice } = meeting;
  const of = 'The meeting';
  const notice = {
    of,
    name: 'notice',
    path: ['noticePublished'],
    published: noticePublished,
    needed: clocks.notice,
    excuse: ['shortNoticeReason'],
    reason: shortNoticeReason,
  };
  if (!hasPrivatePart && privateNotice === undefined) return [notice];
  if (privateNotice?.exception !== undefined) return [notice];
  const first = {
    of,
    name: 'notice of the private part',
    path: ['privateNotice', 'published'],
    published: privateNotice?.published,
    needed: clocks.privateNotice,
    excuse: ['privateNotice', 'exception'],
  };
  const second = {
    of,
    name: 'second notice of the private part',
    path: ['privateNotice', 'secondPublished'],
    published: privateNotice?.secondPublished,
    needed: clocks.secondPrivateNotice,
    excuse: ['privateNotice', 'exception'],
  };
  return [notice, first, second];
}

/** The notice of a key decision; null if it is not a key decision, or was made by a procedure without the full notice. */
export function keyDecisionNotice(
  { keyDecision, keyDecisionNotice }: DataOf<'decision'>,
  clocks: Clocks,
): Notice | null {
  if (keyDecision !== true || keyDecisionNotice?.exception !== undefined) return null;
  return {
    of: 'The key decision',
    name: 'notice of the key decision',
    path: ['keyDecisionNotice', 'published'],
    published: keyDecisionNotice?.published,
    needed: clocks.keyDecisionNotice,
    excuse: ['keyDecisionNotice', 'exception'],
  };
}

/** A notice that was published, measured against the clock. */
export interface Measured {
  readonly isEnough: boolean;
  readonly counting: Counting;
  /** The working in words: when it was published, which days were counted, and whether they were enough. */
  readonly working: string;
}

/** Measures a notice that was published before a day; null where it was not, or no clock asks. */
export function measureNotice(
  { of, published, needed }: Pick<Notice, 'of' | 'published' | 'needed'>,
  date: string,
  calendar: Calendar,
): Measured | null {
  if (published === undefined || needed === undefined) return null;
  const counting = countBetween(published, date, needed, calendar);
  const isEnough = counting.counted.length >= needed.days;
  const asked = clearDaysInWords(needed);
  const had = isEnough
    ? `the ${asked} that the board’s rules ask for`
    : `${String(counting.counted.length)} of the ${asked} that the board’s rules ask for`;
  const working = [
    `Published on ${dayInWords(published)}.`,
    `Clear days: ${listDays(counting.counted)}.`,
    explainLeftOut(counting),
    `${of} on ${dayInWords(date)} had ${had}.`,
  ];
  return { isEnough, counting, working: working.filter((sentence) => sentence !== '').join(' ') };
}
