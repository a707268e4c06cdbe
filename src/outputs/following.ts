import type { Board, Meeting, Minutebook, Site } from '../core/book.ts';
import { compare } from '../core/order.ts';

/**
 * The meetings that followers of a board hear of, the newest first: its own, and those of others that it took part in; every
 * meeting for followers of all boards.
 */
export function meetingsOf({ meetings }: Minutebook, board: Board | null): readonly Meeting[] {
  if (board === null) return meetings;
  return [...board.meetings, ...board.jointMeetings].sort(
    (a, b) => compare(b.date, a.date) || compare(a.address, b.address),
  );
}

/** What a feed or calendar is called in the program of those who follow a board, or all boards. */
export function titleOf({ title }: Site, board: Board | null): string {
  return board === null ? title : `${board.name} – ${title}`;
}

/** The page of what is followed. */
export function pageOf(board: Board | null): string {
  return board?.address ?? '/';
}
