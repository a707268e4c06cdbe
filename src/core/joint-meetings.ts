import type { Board, Meeting, Minutebook } from './book.ts';
import { onceForEachObject } from './once.ts';

/** The meetings of others that each board took part in, the newest first. */
const jointMeetings = onceForEachObject(({ meetings }: Minutebook): ReadonlyMap<Board, readonly Meeting[]> => {
  const each = meetings.flatMap((meeting) => meeting.jointWith.map((board) => ({ board, meeting })));
  const groups = Map.groupBy(each, ({ board }) => board);
  return new Map([...groups].map(([board, all]) => [board, all.map(({ meeting }) => meeting)]));
});

/** The meetings of other boards that a board took part in, the newest first; a book is gone through once for all boards. */
export function jointMeetingsOf(board: Board, book: Minutebook): readonly Meeting[] {
  return jointMeetings(book).get(board) ?? [];
}
