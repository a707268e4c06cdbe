import type { Board, Meeting } from '../core/book.ts';
import { meetingDate } from './meeting/meeting.ts';

/** A page above the present one. */
export interface Crumb {
  readonly label: string;
  readonly address: string;
}

/** The way to what belongs to a board. */
export function boardCrumbs(board: Board): Crumb[] {
  return [
    { label: 'Boards', address: '/boards/' },
    { label: board.shortName, address: board.address },
  ];
}

/** The way to what belongs to a meeting, or else to a board. */
export function meetingCrumbs(board: Board, meeting: Meeting | null): Crumb[] {
  if (meeting === null) return boardCrumbs(board);
  return [...boardCrumbs(board), { label: meetingDate(meeting), address: meeting.address }];
}
