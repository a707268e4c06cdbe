import type { Action, ActionUpdate, Meeting } from '../../core/book.ts';
import { dateInWords } from '../../core/dates.ts';
import { isClosed } from '../../core/minuted.ts';
import { capital, inWords } from '../words.ts';

/** What a meeting did to the actions of its board. */
export interface MeetingActions {
  readonly closed: readonly ActionUpdate[];
  /** Given another day or another owner, or opened again. */
  readonly changed: readonly ActionUpdate[];
  readonly raised: readonly Action[];
}

/** Sorts what a meeting heard of actions by what it changed; what changed nothing is left to the minutes. */
export function actionsOf({ updates, actions }: Meeting): MeetingActions {
  return {
    closed: updates.filter(isClosing),
    changed: updates.filter((update) => !isClosing(update) && changesOf(update).length > 0),
    raised: actions,
  };
}

/** "Now due 31 March 2025, before that 31 December 2024; passed from Ann Lee to Bo Reid": how a report changed an action. */
export function changesInWords(update: ActionUpdate): string {
  return capital(changesOf(update).join('; '));
}

/** "Done; it was due 31 March 2025": how a report closed an action. */
export function closeInWords({ data: { status }, before: { due } }: ActionUpdate): string {
  const words = inWords(status ?? '');
  return due === null ? words : `${words}; it was due ${dateInWords(due)}`;
}

function isClosing({ data: { status }, before }: ActionUpdate): boolean {
  return status !== undefined && isClosed(status) && !isClosed(before.status);
}

function changesOf({ data: { due, status }, owner, before }: ActionUpdate): string[] {
  const changes: string[] = [];
  if (status !== undefined && !isClosed(status) && isClosed(before.status)) changes.push('opened again');
  if (due !== undefined && due !== before.due) {
    const was = before.due === null ? 'without a date before' : `before that ${dateInWords(before.due)}`;
    changes.push(`now due ${dateInWords(due)}, ${was}`);
  }
  if (owner !== null && owner.name !== before.owner.name) {
    changes.push(`passed from ${before.owner.name} to ${owner.name}`);
  }
  return changes;
}
