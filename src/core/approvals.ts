import { itemFragment } from './address.ts';
import type { Meeting } from './book.ts';
import type { Content } from './reading/content.ts';
import type { Entry } from './records/entry.ts';
import { readReference } from './records/keys.ts';
import type { Registry } from './references/registry.ts';

/**
 * The item that approved the minutes of each meeting, by `board/meeting`: an agenda only proposes to until its meeting is held,
 * and what is approved twice counts from the first.
 */
export function approvalsOf({ entries }: Content, registry: Registry): Map<string, Entry<'agenda-item'>> {
  const approvals = new Map<string, Entry<'agenda-item'>>();
  for (const item of entries['agenda-item']) {
    const { approves } = item.data;
    if (approves === undefined) continue;
    const meeting = registry.meetingOf(item);
    if (meeting?.data.status !== 'held') continue;
    for (const reference of approves) {
      const key = readReference('meeting', reference, item.board) ?? reference;
      if (!approvals.has(key)) approvals.set(key, item);
    }
  }
  return approvals;
}

/** The reference by which records of a board name an item. */
export function referenceTo({ board, meeting, data }: Entry<'agenda-item'>, from: string): string {
  return `${board === from ? '' : `${board ?? ''}/`}${meeting ?? ''}#${itemFragment(data.number)}`;
}

/** Whether a record comes from minutes that no later meeting has approved, so that it may still change. */
export function isDraft({ meeting }: { readonly meeting: Meeting | null }): boolean {
  return meeting?.minutes === 'draft';
}
