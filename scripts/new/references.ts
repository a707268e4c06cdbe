import type { Action, Board, Meeting } from '../../src/core/book.ts';

/** What an update of a board names an action by: its reference, or its place. */
export function referenceTo({ data, board, meeting, entry, fragment }: Action, home: Board): string {
  if (data.ref !== undefined) return board === home ? data.ref : `${board.id} ${data.ref}`;
  const place = meeting === null ? `actions/${entry.name}` : `${meeting.id}#${fragment}`;
  return board === home ? place : `${board.id}/${place}`;
}

/** What an item of a board names a meeting by. */
export function referenceToMeeting({ id, board }: Meeting, home: Board): string {
  return board === home ? id : `${board.id}/${id}`;
}
