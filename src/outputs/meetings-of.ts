import type { Board, Meeting, Minutebook } from '../core/book.ts';

/** The meetings of which those hear who follow a board: its own, and those of others that it took part in; all, where they follow all boards. */
export function meetingsOf({ meetings }: Minutebook, board: Board | null): readonly Meeting[] {
  return board === null ? meetings : meetings.filter((meeting) => isOf(meeting, board));
}

function isOf(meeting: Meeting, board: Board): boolean {
  return meeting.board === board || meeting.jointWith.includes(board);
}
