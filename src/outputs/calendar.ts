import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Board, Meeting, Minutebook, Site } from '../core/book.ts';
import { dateOfDay, dayNumber } from '../core/dates.ts';
import { distinction, stateOf } from '../site/meeting/meeting.ts';
import { capital, modeInWords } from '../site/words.ts';
import type { Absolute } from '../core/absolute.ts';
import { meetingsOf, pageOf, titleOf } from './following.ts';

/** How many days back a calendar goes: a year, so that what was called off is not simply missing. */
const daysBack = 366;

/** Whether there is a meeting for the calendar of a board, or of all boards: a calendar has to have an event. */
export function hasCalendar({ meetings }: Minutebook, board: Board | null): boolean {
  return board === null ? meetings.length > 0 : board.meetings.length + board.jointMeetings.length > 0;
}

/**
 * The meetings of a board, or of all boards, as an iCalendar file (RFC 5545): those of the past year and all future ones, or
 * else the last. Times are those of UTC, which every program knows, because the rules of a time zone may change after the file
 * was made.
 */
export function makeCalendar(book: Minutebook, board: Board | null, absolute: Absolute): string {
  const { site, asAt } = book;
  const first = dateOfDay(dayNumber(asAt) - daysBack);
  const all = meetingsOf(book, board);
  const recent = all.filter(({ date }) => date >= first);
  const meetings = recent.length === 0 ? all.slice(0, 1) : recent;
  const calendar = ical({
    name: escapeText(titleOf(site, board)),
    prodId: { company: 'Minutebook', product: 'Minutebook' },
    source: absolute(calendarAddress(board)),
    url: absolute(pageOf(board)),
    ttl: 24 * 60 * 60,
    events: meetings.map((meeting) => eventOf(meeting, site, asAt, absolute)),
  });
  return `${calendar.toString()}\r\n`;
}

/** Where the calendar of a board, or of all boards, is. */
export function calendarAddress(board: Board | null): string {
  return `${pageOf(board)}meetings.ics`;
}

/** Where calendar programs subscribe to it by themselves, for which they have to know that it is a calendar and where. */
export function subscriptionAddress(board: Board | null, absolute: Absolute): string {
  return absolute(calendarAddress(board)).replace(/^https?:/, 'webcal:');
}

function eventOf(meeting: Meeting, site: Site, asAt: string, absolute: Absolute): ICalEventData {
  const { data, address } = meeting;
  const isOff = data.status === 'cancelled' || data.status === 'postponed';
  const mode = data.mode === undefined ? [] : [`${capital(modeInWords(data.mode))}.`];
  return {
    id: absolute(address),
    stamp: new Date(`${asAt}T00:00:00Z`),
    ...timesOf(meeting, site),
    summary: isOff ? `${stateOf(meeting).label}: ${nameOf(meeting)}` : nameOf(meeting),
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: data.venue ?? null,
    description: [...(data.reason === undefined ? [] : [data.reason]), ...mode, absolute(address)].join('\n'),
    url: absolute(address),
  };
}

/** A text as RFC 5545 has it (3.3.11); ical-generator does so with all texts of events, and leaves the name of a calendar as it is. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}

function nameOf(meeting: Meeting): string {
  const kind = distinction(meeting);
  return kind === null ? meeting.board.name : `${meeting.board.name} (${kind})`;
}

/** When a meeting starts and ends; for one without a time, its day, which does not mark anybody as busy. */
function timesOf(
  { date, data }: Meeting,
  site: Site,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'transparency'> {
  const { start, end, endsNextDay = false, timeZone = site.timeZone } = data;
  if (start === undefined)
    return { start: new Date(`${date}T00:00:00Z`), allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  if (end === undefined) return { start: instantOf(date, start, timeZone) };
  const lastDay = endsNextDay ? dateOfDay(dayNumber(date) + 1) : date;
  return { start: instantOf(date, start, timeZone), end: instantOf(lastDay, end, timeZone) };
}

/** The instant of a time on a day; a time that does not exist because clocks go forward is that much later. */
function instantOf(date: string, time: string, timeZone: string): Date {
  return new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds);
}
