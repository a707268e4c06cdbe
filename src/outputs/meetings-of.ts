import type { Board, Meeting, Minutebook } from '../core/book.ts';
import { compare } from '../core/order.ts';

/** The meetings of which those hear who follow a board, the newest first: its own, and those of others that it took part in; all, where they follow all boards. */
export function meetingsOf({ meetings }: Minutebook, board: Board | null): readonly Meeting[] {
  if (board === null) return meetings;
  return [...board.meetings, ...board.jointMeetings].sort(
    (a, b) => compare(b.date, a.date) || compare(a.address, b.address),
  );
}
