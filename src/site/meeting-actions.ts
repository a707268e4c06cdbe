import type { Action, ActionUpdate, Meeting } from '../core/book.ts';
import { dateInWords } from '../core/dates.ts';
import { isClosed } from '../core/minuted.ts';
import { capital, inWords } from './words.ts';

/** What a meeting did to the actions of its board. */
export interface MeetingActions {
  readonly closed: readonly ActionUpdate[];
  /** Given another day or another owner, or opened again. */
  readonly moved: readonly ActionUpdate[];
  readonly raised: readonly Action[];
}

/** Sorts what a meeting heard of actions by what it changed; what changed nothing is left to the minutes. */
export function actionsOf({ updates, actions }: Meeting): MeetingActions {
  return {
    closed: updates.filter(isClosing),
    moved: updates.filter((update) => !isClosing(update) && movesOf(update).length > 0),
    raised: actions,
  };
}

/** "Now due 31 March 2025, before that 31 December 2024; passed from Ann Lee to Bo Reid": how a report moved an action. */
export function moveInWords(update: ActionUpdate): string {
  return capital(movesOf(update).join('; '));
}

/** "Done; it was due 31 March 2025": how a report closed an action. */
export function closeInWords({ data: { status }, before: { due } }: ActionUpdate): string {
  const words = inWords(status ?? '');
  return due === null ? words : `${words}; it was due ${dateInWords(due)}`;
}

function isClosing({ data: { status }, before }: ActionUpdate): boolean {
  return status !== undefined && isClosed(status) && !isClosed(before.status);
}

function movesOf({ data: { due, status }, owner, before }: ActionUpdate): string[] {
  const moves: string[] = [];
  if (status !== undefined && !isClosed(status) && isClosed(before.status)) moves.push('opened again');
  if (due !== undefined && due !== before.due) {
    const was = before.due === null ? 'without a date before' : `before that ${dateInWords(before.due)}`;
    moves.push(`now due ${dateInWords(due)}, ${was}`);
  }
  if (owner !== null && owner.name !== before.owner.name) {
    moves.push(`passed from ${before.owner.name} to ${owner.name}`);
  }
  return moves;
}
