import type { Board, Minutebook } from '../book.ts';
import { compare } from '../order.ts';
import { overdueActions } from './actions.ts';
import { decisionsToPublish, openCallIns } from './decisions.ts';
import type { Due, DueSource } from './due.ts';
import { earlyReports, missingMeetings, noticesToPublish, unreportedMeetings } from './meetings.ts';
import { awaitedMinutes, decisionNotes, unapprovedMinutes } from './minutes.ts';

export type { Due } from './due.ts';

const sources: readonly DueSource[] = [
  unreportedMeetings,
  earlyReports,
  missingMeetings,
  awaitedMinutes,
  unapprovedMinutes,
  noticesToPublish,
  decisionNotes,
  decisionsToPublish,
  openCallIns,
  overdueActions,
];

/** What is due on a board on the day of the book: the longest overdue first, and what has no day last. */
export function dueOf(board: Board, { asAt }: Minutebook): Due[] {
  const due = sources.flatMap((find) => [...find(board, asAt)]);
  return due.sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue) || compare(a.by ?? '~', b.by ?? '~'));
}
