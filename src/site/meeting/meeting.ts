import type { Meeting } from '../../core/book.ts';
import { dateInWords, dayInWords } from '../../core/dates.ts';
import { counted } from '../../core/figures.ts';
import { capital, modeInWords } from '../words.ts';

/** How a state is coloured; the words always say it too. */
export type Tone = 'plain' | 'decision' | 'action' | 'alert';

const states: Readonly<Record<Meeting['minutes'], { readonly label: string; readonly tone: Tone }>> = {
  'to-come': { label: 'To come', tone: 'plain' },
  unreported: { label: 'Not yet reported', tone: 'action' },
  cancelled: { label: 'Cancelled', tone: 'alert' },
  postponed: { label: 'Postponed', tone: 'alert' },
  awaited: { label: 'Minutes not yet written', tone: 'action' },
  'not-kept': { label: 'No minutes made', tone: 'plain' },
  'not-held': { label: 'Minutes not held here', tone: 'plain' },
  draft: { label: 'Draft minutes', tone: 'action' },
  approved: { label: 'Minutes approved', tone: 'decision' },
};

/** Every state of a meeting and its minutes. */
export const minutesStatuses: readonly string[] = Object.keys(states);

/** The state of a meeting and its minutes, in two or three words. */
export function stateOf({ minutes }: Meeting): { readonly label: string; readonly tone: Tone } {
  return states[minutes];
}

/** Whether there are minutes to read. */
export function hasMinutes({ minutes }: Meeting): boolean {
  return minutes === 'draft' || minutes === 'approved';
}

/** "special meeting", "second meeting": what tells a meeting from others of its board on that day; null where nothing need. */
export function distinction({ data, id, date }: Meeting): string | null {
  if (data.title !== undefined) return data.title;
  if (data.kind !== undefined && data.kind !== 'ordinary') return `${data.kind} meeting`;
  const suffix = id.slice(date.length + 1);
  return suffix === ''
    ? null
    : /^\d+$/.test(suffix)
      ? `meeting ${suffix} of the day`
      : `${suffix.replaceAll('-', ' ')} meeting`;
}

/** "12 June 2024 (special meeting)": how lists and links name a meeting of a known board. */
export function meetingDate(meeting: Meeting): string {
  const kind = distinction(meeting);
  return kind === null ? dateInWords(meeting.date) : `${dateInWords(meeting.date)} (${kind})`;
}

/** "Harbour Trust, 12 June 2024": how lists over several boards name a meeting. */
export function meetingName(meeting: Meeting): string {
  return `${meeting.board.shortName}, ${meetingDate(meeting)}`;
}

/** The title of a meeting's page, unique in the book; it says what there is to read. */
export function meetingTitle(meeting: Meeting): string {
  return `${documentOf(meeting)}: ${meetingName(meeting)}`;
}

function documentOf(meeting: Meeting): string {
  if (meeting.minutes === 'to-come') return meeting.items.length > 0 ? 'Agenda' : 'Meeting to come';
  return hasMinutes(meeting) && meeting.minutes !== 'draft' ? 'Minutes' : stateOf(meeting).label;
}

/** "Wednesday 12 June 2024, 18:00 to 20:50", as far as it is known. */
export function whenInWords({ date, data: { start, end, endsNextDay } }: Meeting): string {
  const day = dayInWords(date);
  if (start === undefined) return day;
  if (end === undefined) return `${day}, ${start}`;
  return `${day}, ${start} to ${end}${endsNextDay === true ? ' the next day' : ''}`;
}

/** "The Custom House (in person and online)"; null where neither is known. */
export function whereInWords({ data: { venue, mode } }: Meeting): string | null {
  if (mode === undefined) return venue ?? null;
  return venue === undefined ? capital(modeInWords(mode)) : `${venue} (${modeInWords(mode)})`;
}

/** What the body of a meeting's page is called. */
export function minutesHeading(meeting: Meeting): string {
  if (meeting.minutes === 'draft') return 'Draft minutes';
  return meeting.minutes === 'approved' ? 'Minutes' : 'Agenda';
}

/** One sentence about a meeting for search engines and link previews. */
export function describeMeeting(meeting: Meeting): string {
  const { decisions, actions, items } = meeting;
  const counts = hasMinutes(meeting)
    ? `${counted(items.length, 'item')}, ${counted(decisions.length, 'decision')}, ${counted(actions.length, 'action')}.`
    : `${counted(items.length, 'item')} on the agenda.`;
  return `${stateOf(meeting).label}: ${meeting.board.name}, ${whenInWords(meeting)}. ${counts}`;
}
