import type { Meeting } from '../../core/book.ts';
import { monthName } from '../../core/dates.ts';
import { wasHeld } from '../../core/held.ts';
import { counted, inFigures } from '../../core/figures.ts';
import { listed, timesInWords } from '../words.ts';
import { isSingle, placeIn, yearsBetween } from './spans.ts';

/** What became of a meeting, in the order in which a chart names it. */
export const meetingFates = ['held', 'off', 'to-come', 'unreported'] as const;

export type MeetingFate = (typeof meetingFates)[number];

/** What a fate is called. */
export const fateInWords: Readonly<Record<MeetingFate, string>> = {
  held: 'held',
  off: 'cancelled or postponed',
  'to-come': 'to come',
  unreported: 'not yet reported',
};

/** The outline of a mark in the middle of a strip that is 20 high: a point, or a cross for a meeting that was not held. */
export function markAt(fate: MeetingFate, x: number): string {
  return fate === 'off' ? `M${String(x - 3)} 5l6 10m0-10l-6 10` : `M${String(x)} 10h0`;
}

/** The meetings of a year, by what became of them and by month. */
export interface MeetingYear {
  readonly label: string;
  readonly counts: Readonly<Record<MeetingFate, number>>;
  /** The fates of each month from January; null where it is of several years. */
  readonly months: readonly (readonly MeetingFate[])[] | null;
}

/** A board's years of meetings. */
export interface MeetingYears {
  /** What they show, in a sentence. */
  readonly finding: string;
  /** Those that occur. */
  readonly fates: readonly MeetingFate[];
  /** The newest first. */
  readonly years: readonly MeetingYear[];
}

/** Fewer meetings than this are seen at once in their list. */
const fewestMeetings = 3;

/** When a board met or meant to meet, year by year; null where its meetings are few. They come oldest first. */
export function meetingYears(meetings: readonly Meeting[]): MeetingYears | null {
  const [oldest, newest] = [meetings[0], meetings.at(-1)];
  if (oldest === undefined || newest === undefined || meetings.length < fewestMeetings) return null;
  const spans = yearsBetween(oldest.date, newest.date);
  const placeOf = placeIn(spans);
  const years = spans.map((span) => ({
    label: span.label,
    counts: { held: 0, off: 0, 'to-come': 0, unreported: 0 },
    months: isSingle(span) ? Array.from({ length: 12 }, (): MeetingFate[] => []) : null,
  }));
  for (const meeting of meetings) {
    const year = years[placeOf(meeting.date)];
    const fate = fateOf(meeting);
    if (year === undefined) continue;
    year.counts[fate] += 1;
    year.months?.[Number(meeting.date.slice(5, 7)) - 1]?.push(fate);
  }
  const totals = meetingFates.map((fate) => ({
    fate,
    total: years.reduce((sum, { counts }) => sum + counts[fate], 0),
  }));
  const occurring = totals.filter(({ total }) => total > 0);
  const inquorate = meetings.filter(({ data }) => data.status === 'inquorate').length;
  const said = occurring.map(
    ({ fate, total }) =>
      `${inFigures(total)} ${fateInWords[fate]}${fate === 'held' ? withoutQuorum(inquorate, total) : ''}`,
  );
  return {
    finding: `${counted(meetings.length, 'meeting')} on record: ${said.join(', ')}.`,
    fates: occurring.map(({ fate }) => fate),
    years: years.reverse(),
  };
}

/** "(one of them without a quorum)": how many of those held were too few to decide anything. */
function withoutQuorum(count: number, held: number): string {
  if (count === 0) return '';
  const some = count === 1 ? 'one' : inFigures(count);
  return count === held ? ' (without a quorum)' : ` (${some} of them without a quorum)`;
}

/** "Held in March and in June (twice); to come in December": what the picture of a year shows. */
export function yearInWords(months: readonly (readonly MeetingFate[])[]): string {
  const parts = meetingFates.flatMap((fate) => {
    const inMonths = months.flatMap((fates, month) => {
      const times = fates.filter((each) => each === fate).length;
      return times === 0 ? [] : [`${monthName(month + 1)}${times === 1 ? '' : ` (${timesInWords(times)})`}`];
    });
    return inMonths.length === 0 ? [] : [`${fateInWords[fate]} in ${listed(inMonths)}`];
  });
  return parts.length === 0 ? 'no meeting' : parts.join('; ');
}

function fateOf(meeting: Meeting): MeetingFate {
  if (wasHeld(meeting)) return 'held';
  const { minutes } = meeting;
  return minutes === 'to-come' || minutes === 'unreported' ? minutes : 'off';
}
