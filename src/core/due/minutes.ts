import type { Board, Item, Meeting } from '../book.ts';
import { deadlineAfter } from '../clocks/deadlines.ts';
import { clocksOn } from '../clocks/running.ts';
import { dateInWords } from '../dates.ts';
import { counted } from '../figures.ts';
import { wasHeld } from '../held.ts';
import { compare } from '../order.ts';
import type { Due } from './due.ts';

/** Minutes that are not yet written: late where the clock has run out, or where those of a later meeting are there. */
export function* awaitedMinutes(board: Board, asAt: string): Generator<Due> {
  let later: Meeting | null = null;
  for (const meeting of board.meetings.toReversed()) {
    if (isWritten(meeting)) later = meeting;
    if (meeting.minutes !== 'awaited' || meeting.data.digestOf !== undefined) continue;
    const { date, entry } = meeting;
    const time = clocksOn(board.data, date).minutes;
    const deadline = time === undefined ? null : deadlineAfter(date, 'the meeting', time, board.calendar);
    const gap = later === null ? '' : `They are missing: the minutes of ${dateInWords(later.date)} are there.`;
    yield {
      board,
      kind: 'minutes-awaited',
      by: deadline?.lastDay ?? null,
      isOverdue: later !== null || (deadline !== null && deadline.lastDay < asAt),
      what: `Write the minutes of ${dateInWords(date)}.`,
      working: [deadline?.working ?? 'No clock says by when.', gap].join(' ').trimEnd(),
      file: entry.file,
    };
  }
}

/**
 * Minutes that no later meeting has approved, where one was held that could have: an ordinary or annual one whose
 * minutes are written, since those that are awaited may yet say so. Digests say nothing either way.
 */
export function* unapprovedMinutes(board: Board): Generator<Due> {
  // A successor can be older than the board whose work it took over.
  const able = [...board.meetings, ...(board.successor?.meetings ?? [])].filter(couldApprove).sort(byId);
  for (const { id, date, minutes, data, entry } of board.meetings) {
    if (minutes !== 'draft' || data.digestOf !== undefined) continue;
    const later = able.filter((each) => each.id > id);
    const [next] = later;
    if (next === undefined) continue;
    yield {
      board,
      kind: 'minutes-unapproved',
      by: next.date,
      isOverdue: true,
      what: `Have the minutes of ${dateInWords(date)} approved, or record where they were.`,
      working: explainSince(next, later),
      file: entry.file,
    };
  }
}

function byId(a: Meeting, b: Meeting): number {
  return compare(a.id, b.id);
}

/** How many meetings there were since; `next` is the first of them. */
function explainSince(next: Meeting, later: readonly Meeting[]): string {
  const passedOver = later.find(({ items }) => items.some(approvesAny));
  const since = `${counted(later.length, 'meeting')} could have since, the first on ${dateInWords(next.date)}.`;
  if (passedOver === undefined) return since;
  return `${since} That of ${dateInWords(passedOver.date)} approved other minutes and passed these over.`;
}

function couldApprove({ data, minutes }: Meeting): boolean {
  const isUsual = data.kind === undefined || data.kind === 'ordinary' || data.kind === 'annual';
  return (
    isUsual && data.status === 'held' && data.digestOf === undefined && (minutes === 'draft' || minutes === 'approved')
  );
}

function isWritten({ data, minutes }: Meeting): boolean {
  return data.digestOf === undefined && (minutes === 'draft' || minutes === 'approved');
}

function approvesAny({ approves, children }: Item): boolean {
  return approves.length > 0 || children.some(approvesAny);
}

/** Notes of attendance, declarations and decisions that are not yet published. */
export function* decisionNotes(board: Board, asAt: string): Generator<Due> {
  for (const { date, data, entry } of board.meetings) {
    const time = clocksOn(board.data, date).decisionNote;
    if (time === undefined || !wasHeld(entry) || data.decisionNotePublished !== undefined) continue;
    const { lastDay, working } = deadlineAfter(date, 'the meeting', time, board.calendar);
    yield {
      board,
      kind: 'decision-note',
      by: lastDay,
      isOverdue: lastDay < asAt,
      what: `Publish the note of the meeting of ${dateInWords(date)}, and add \`decisionNotePublished\`.`,
      working,
      file: entry.file,
    };
  }
}
