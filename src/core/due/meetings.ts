import type { Board } from '../book.ts';
import { countBefore, lastDayBefore } from '../clocks/count.ts';
import { noticesOf } from '../clocks/notices.ts';
import { hasPrivatePart } from '../clocks/private-part.ts';
import { clocksOn } from '../clocks/running.ts';
import { clearDaysInWords, explainLeftOut, listDays } from '../clocks/words.ts';
import { dateInWords, dayInWords } from '../dates.ts';
import { wasHeld } from '../held.ts';
import type { Due } from './due.ts';

/** Meetings whose day has passed and whose file still says `scheduled`. */
export function* unreportedMeetings(board: Board): Generator<Due> {
  for (const { minutes, date, entry } of board.meetings) {
    if (minutes !== 'unreported') continue;
    yield {
      board,
      kind: 'unreported-meeting',
      by: date,
      isOverdue: true,
      what: `Say what became of the meeting of ${dateInWords(date)}.`,
      working: 'Its day has passed, but its file still says `scheduled`.',
      file: entry.file,
    };
  }
}

/** Meetings whose day is still to come, and whose file says that they were held. */
export function* earlyReports(board: Board, asAt: string): Generator<Due> {
  for (const { date, data, entry } of board.meetings) {
    if (date <= asAt || !wasHeld(entry)) continue;
    yield {
      board,
      kind: 'early-report',
      by: null,
      isOverdue: true,
      what: `Correct the date or the status of the meeting of ${dateInWords(date)}.`,
      working: `Its day is still to come, but its file says \`${data.status}\`.`,
      file: entry.file,
    };
  }
}

/** Meetings that the minutes of another name as the next, and of which there is no record, not even with a board that met jointly. */
export function* missingMeetings(board: Board, asAt: string): Generator<Due> {
  const days = new Set([...board.meetings, ...board.jointMeetings].map(({ date }) => date));
  for (const { data, date, entry } of board.meetings) {
    const { nextMeeting, digestOf } = data;
    if (nextMeeting === undefined || days.has(nextMeeting) || digestOf !== undefined) continue;
    yield {
      board,
      kind: 'missing-meeting',
      by: nextMeeting,
      isOverdue: nextMeeting < asAt,
      what: `Add the meeting of ${dateInWords(nextMeeting)}, or record that it was cancelled or moved.`,
      working: `The record of ${dateInWords(date)} names it as the next, but there is no meeting on that day.`,
      file: entry.file,
    };
  }
}

/** Notices of meetings to come that are not yet published. */
export function* noticesToPublish(board: Board, asAt: string): Generator<Due> {
  for (const meeting of board.meetings) {
    if (meeting.minutes !== 'to-come') continue;
    const { date, data, entry } = meeting;
    for (const { name, needed, published } of noticesOf(data, clocksOn(board.data, date), hasPrivatePart(meeting))) {
      if (needed === undefined || published !== undefined) continue;
      const by = lastDayBefore(date, needed, board.calendar);
      const counting = countBefore(date, needed, board.calendar);
      yield {
        board,
        kind: 'notice',
        by,
        isOverdue: by < asAt,
        what: `Publish the ${name} of the meeting of ${dayInWords(date)}.`,
        working:
          `${clearDaysInWords(needed)} before it: ${listDays(counting.counted)}. ${explainLeftOut(counting)}`.trimEnd(),
        file: entry.file,
      };
    }
  }
}
