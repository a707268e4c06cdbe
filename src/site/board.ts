import { compare } from '../core/order.ts';
import { memberRoles } from '../core/schema/membership.ts';
import type { Board, Meeting, Membership, Term } from '../core/book.ts';
import { byYear } from './register/by-year.ts';
import { wasHeld } from '../core/held.ts';

/** The meetings of a board that are still to come, the next first. */
export function nextOf({ meetings }: Board): Meeting[] {
  return meetings.filter(({ minutes }) => minutes === 'to-come');
}

/** The last meeting that a board held. */
export function latestOf({ meetings }: Board): Meeting | undefined {
  return meetings.findLast(wasHeld);
}

/** The meetings of a board by year, the newest year first and each year in its own order. */
export function meetingsByYear({ meetings }: Board): [string, readonly Meeting[]][] {
  return [...byYear(meetings)].reverse();
}

/** How many meetings a board's own page lists at least; one that has more has a page of them all. */
const fewMeetings = 12;

/** Whether a board has a page of all its meetings. */
export function hasMeetingsPage({ meetings }: Board): boolean {
  return meetings.length > fewMeetings;
}

/** The years of meetings that a board's own page lists: the newest, each as a whole. */
export function latestYears(board: Board): [string, readonly Meeting[]][] {
  let count = 0;
  return meetingsByYear(board).filter(([, meetings]) => {
    const isLatest = count < fewMeetings;
    count += meetings.length;
    return isLatest;
  });
}

/** The last day of a membership: its own, or that of its board; null where it goes on, or where neither is stated. */
export function endOf({ board, data }: Membership): string | null {
  return data.end ?? (board.isClosed ? (board.data.closed ?? null) : null);
}

/** Memberships of a term by role, and within it by name; of former ones the last to end first. */
export function sortedMemberships(memberships: readonly Membership[], term: Term): Membership[] {
  const chosen = memberships.filter((membership) => membership.term === term);
  if (term === 'former') return chosen.sort((a, b) => compare(endOf(b) ?? '', endOf(a) ?? ''));
  return chosen.sort(
    (a, b) =>
      memberRoles.indexOf(a.data.role) - memberRoles.indexOf(b.data.role) || compare(a.person.name, b.person.name),
  );
}
