import type { Action, Decision, Item, Meeting, MinutesStatus, Paper } from '../core/book.ts';
import { dateInWords } from '../core/dates.ts';
import { draftNote } from './draft.ts';
import { meetingDate } from './meeting/meeting.ts';
import { labelOf } from './meeting/minuted.ts';
import { uncapital, withoutStop } from './words.ts';

const documents: Partial<Record<MinutesStatus, string>> = {
  draft: 'draft minutes',
  approved: 'minutes',
  cancelled: 'cancelled meeting',
  postponed: 'postponed meeting',
};

/** "Harbour Trust, draft minutes of 9 July 2026": what a meeting is cited as. */
export function citeMeeting(meeting: Meeting): string {
  const { board, minutes, items, data } = meeting;
  const document = documents[minutes] ?? (items.length > 0 ? 'agenda' : 'meeting');
  return `${board.name}, ${data.digestOf === undefined ? '' : 'digest of the '}${document} of ${meetingDate(meeting)}`;
}

/** "Harbour Trust, minutes of 12 June 2024, item 6". */
export function citeItem({ meeting, number }: Item): string {
  return `${citeMeeting(meeting)}, item ${number}`;
}

/** "Harbour Trust, minutes of 12 June 2024, item 6, decision WHT 24/3": a decision or action by its place in the minutes of a meeting. */
export function citePlace(record: Decision | Action, meeting: Meeting): string {
  return `${record.item === null ? citeMeeting(meeting) : citeItem(record.item)}, ${uncapital(labelOf(record))}`;
}

/** "Harbour Trust, decision WHT 24/3: Paying for the quay, 12 June 2024": a decision or action by itself. */
export function citeStory(record: Decision | Action): string {
  const { board, name, date, meeting } = record;
  const source = meeting?.data.digestOf === undefined ? '' : ', from a digest';
  const what = `${uncapital(labelOf(record))}: ${withoutStop(name)}`;
  return `${board.name}, ${what}, ${dateInWords(date)}${draftNote(record)}${source}`;
}

/** "Harbour Trust, “Seal count” by the Harbour Master, 3 June 2024". */
export function citePaper({ board, title, date, data }: Paper): string {
  const author = data.author === undefined ? '' : ` by ${data.author}`;
  const name = `${data.digestOf === undefined ? '' : 'digest of '}“${title}”${author}`;
  return `${board.name}, ${name}, ${date === null ? 'undated' : dateInWords(date)}`;
}
