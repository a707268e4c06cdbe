import type { Board, Decision, Meeting } from '../core/book.ts';
import { callInEnd } from '../core/clocks/call-in.ts';
import type { Counting } from '../core/clocks/count.ts';
import { deadlineAfter } from '../core/clocks/deadlines.ts';
import { keyDecisionNotice, measureNotice, type Notice, noticesOf } from '../core/clocks/notices.ts';
import { hasPrivatePart } from '../core/clocks/private-part.ts';
import { clocksOn } from '../core/clocks/running.ts';
import { clearDaysInWords, daysInWords, explainLeftOut, listDays } from '../core/clocks/words.ts';
import { dateInWords } from '../core/dates.ts';
import { capital } from './words.ts';

/** Something that was, or was to be, published. */
export interface Publication {
  readonly label: string;
  /** Null where the record does not say. */
  readonly published: string | null;
  /** How it was measured against the board's clock; empty where no clock asks. */
  readonly working: string;
}

/** The notices of a meeting that are recorded, or that its board's clocks ask for. */
export function noticesBefore(meeting: Meeting): Publication[] {
  const { data, board, date, minutes } = meeting;
  if (minutes === 'cancelled' || minutes === 'postponed') return [];
  const notices = noticesOf(data, clocksOn(board.data, date), hasPrivatePart(meeting));
  return notices.flatMap((notice) => publicationOf(notice, board, date));
}

/** The notice of a key decision, where it is recorded or a clock asks for it. */
export function noticeOfDecision({ data, board, date }: Decision): Publication[] {
  const notice = keyDecisionNotice(data, clocksOn(board.data, date));
  return notice === null ? [] : publicationOf(notice, board, date);
}

function publicationOf(notice: Notice, board: Board, date: string): Publication[] {
  const { name, published, needed } = notice;
  if (published === undefined && needed === undefined) return [];
  return [{ label: capital(name), published: published ?? null, working: explainNotice(notice, board, date) }];
}

/** So many days are listed by themselves; of more, only their number is said. */
const fewDays = 10;

function explainNotice(notice: Notice, { calendar }: Board, date: string): string {
  const measured = measureNotice(notice, date, calendar);
  if (measured === null || notice.needed === undefined) return '';
  const { isEnough, counting } = measured;
  const { counted } = counting;
  const asked = `${clearDaysInWords(notice.needed)} that the board’s rules ask for`;
  const left = isEnough ? `It left the ${asked}` : `It left ${String(counted.length)} of the ${asked}`;
  const days = counted.length > 0 && counted.length <= fewDays ? `: ${listDays(counted)}` : '';
  return `${left}${days}. ${explainHolidays(counting)}`.trimEnd();
}

/** What a count left out or did not know, where that was more than weekends, which every reader expects. */
export function explainHolidays(counting: Counting): string {
  const isPlain = counting.unlisted.length === 0 && counting.leftOut.every(({ why }) => why === 'weekend');
  return isPlain ? '' : explainLeftOut(counting);
}

/** "10 working days from its publication on 14 June 2024": the time in which a decision could be called in. */
export function callInTime({ data, board, date }: Decision): string {
  const time = clocksOn(board.data, date).callIn;
  if (time === undefined || data.published === undefined) return '';
  return `${daysInWords(time)} from its publication on ${dateInWords(data.published)}`;
}

/** Whether a decision can still be called in: what was recorded as open says nothing once the last day is over. */
export function isCallInOpen(decision: Decision, asAt: string): boolean {
  return decision.data.callIn?.state === 'open' && asAt <= (callInEnd(decision)?.lastDay ?? asAt);
}

/** The note of a meeting's decisions, where it is recorded or a clock asks for it. */
export function decisionNote({ data, board, date }: Meeting): Publication | null {
  const time = clocksOn(board.data, date).decisionNote;
  const published = data.decisionNotePublished ?? null;
  if (time === undefined && published === null) return null;
  const working = time === undefined ? '' : deadlineAfter(date, 'the meeting', time, board.calendar).working;
  return { label: 'Note of decisions', published, working };
}

/** Whether the clocks ask by when a decision is published. */
export function asksForPublication({ data, board, date }: Decision): boolean {
  return data.published === undefined && clocksOn(board.data, date).decisionPublished !== undefined;
}

/** The meeting that another names as the next; null where there is none of that day on record. */
export function namedNext({ data, next }: Meeting): Meeting | null {
  let found = next;
  while (found !== null && found.date < (data.nextMeeting ?? '')) found = found.next;
  return found?.date === data.nextMeeting ? found : null;
}

/** How the time to publish a decision was counted, where it was published later; empty where no clock asks. */
export function explainLate({ data, board, date }: Decision): string {
  const time = clocksOn(board.data, date).decisionPublished;
  if (time === undefined || data.published === undefined) return '';
  const { lastDay, working } = deadlineAfter(date, 'the decision', time, board.calendar);
  return data.published > lastDay ? working : '';
}

/** The clocks of a board, each as a line: "Notice of a meeting: 5 clear working days". */
export function timeLimits({ data: { clocks } }: Board): string[] {
  if (clocks === undefined) return [];
  const clear = [
    ['Notice of a meeting', clocks.notice],
    ['Notice of business in private', clocks.privateNotice],
    ['Second notice of business in private', clocks.secondPrivateNotice],
    ['Notice of a key decision', clocks.keyDecisionNotice],
  ] as const;
  const after = [
    ['Decisions published', clocks.decisionPublished, 'within '],
    ['Call-in', clocks.callIn, ''],
    ['Note of a meeting published', clocks.decisionNote, 'within '],
    ['Minutes written', clocks.minutes, 'within '],
  ] as const;
  return [
    ...clear.flatMap(([label, count]) => (count === undefined ? [] : [`${label}: ${clearDaysInWords(count)}`])),
    ...after.flatMap(([label, count, word]) => (count === undefined ? [] : [`${label}: ${word}${daysInWords(count)}`])),
    ...(clocks.from === undefined ? [] : [`Since ${dateInWords(clocks.from)}`]),
  ];
}
