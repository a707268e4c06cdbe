import { actionAddress, decisionAddress, minutedFragment, slugOf } from './address.ts';
import type { Entry } from './entries.ts';

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
  update: Entry<'action-update'>,
  action: Entry<'action'>,
): { page: string; fragment: string } {
  return { page: storyAddress(action), fragment: `update-${reportName(update, action)}` };
}

/** Two boards can each have a file of one name about one action. */
function reportName({ board, name }: Entry<'action-update'>, action: Entry<'action'>): string {
  return board === action.board ? name : `${board ?? ''}.${name}`;
}
