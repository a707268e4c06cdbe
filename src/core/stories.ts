import { actionAddress, decisionAddress, meetingAddress, minutedFragment, slugOf } from './address.ts';
import type { Content } from './reading/content.ts';
import type { Entry } from './records/entry.ts';

/** Whether decisions and actions of meetings have pages besides their place in the minutes; those that no meeting made have no other place. */
export function hasStoryPages({ entries }: Content): boolean {
  return entries.site[0]?.data.storyPages !== false;
}

/** The page that tells the story of a decision or action, where it has one. */
export function storyAddress(entry: Entry<'decision'> | Entry<'action'>): string {
  const addressOf = entry.kind === 'decision' ? decisionAddress : actionAddress;
  return addressOf(entry.board ?? '', storyName(entry));
}

function storyName({ kind, data: { ref, number }, meeting, item, name }: Entry<'decision'> | Entry<'action'>): string {
  if (ref !== undefined) return slugOf(ref);
  return meeting === null ? name : `${meeting}-${minutedFragment(kind, { item, number })}`;
}

/** The page on which an update that no meeting heard stands, and its place there. */
export function reportPlace(
  content: Content,
  update: Entry<'action-update'>,
  action: Entry<'action'>,
): { page: string; fragment: string } {
  const name = reportName(update, action);
  if (action.meeting === null || hasStoryPages(content)) {
    return { page: storyAddress(action), fragment: `update-${name}` };
  }
  // Among minutes, where the updates that the meeting heard have places too.
  return { page: meetingAddress(action.board ?? '', action.meeting), fragment: `report-${name}` };
}

/** Two boards can each have a file of one name about one action. */
function reportName({ board, name }: Entry<'action-update'>, action: Entry<'action'>): string {
  return board === action.board ? name : `${board ?? ''}.${name}`;
}
