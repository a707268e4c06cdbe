import type { Item } from '../../core/book.ts';
import { hasMinutes } from './meeting.ts';

/** Whether minutes were written of the meeting and say nothing at all of this item. */
export function isSilent({ meeting, hasMinute, decisions, actions, updates, children, approves }: Item): boolean {
  const records = decisions.length + actions.length + updates.length + children.length + approves.length;
  return hasMinutes(meeting) && !hasMinute && records === 0;
}
