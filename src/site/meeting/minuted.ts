import type { Action, ActionUpdate, Decision, Item, Meeting } from '../../core/book.ts';
import type { Block, Minuted } from '../../core/texts/render-text.ts';
import { uncapital } from '../words.ts';

/** The records of an item that are not in its text, such as those with files of their own. */
export function recordsBeside(item: Item, blocks: readonly Block[]): Minuted[] {
  return without(blocks, [...item.decisions, ...item.actions, ...item.updates, ...item.children]);
}

/** The records of a meeting that belong to no item and are not among its text. */
export function recordsOutsideItems(meeting: Meeting): Minuted[] {
  const records = [...meeting.decisions, ...meeting.actions, ...meeting.updates];
  return records.filter(({ item }) => item === null);
}

function without(blocks: readonly Block[], records: readonly Minuted[]): Minuted[] {
  const shown = new Set(blocks.flatMap((block) => ('record' in block ? [block.record] : [])));
  return records.filter((record) => !shown.has(record));
}

/** What a heading calls a record: "Decision WHT 24/3", "Action 2", "Report on action A 24/2". */
export function labelOf(record: Decision | Action | ActionUpdate): string {
  if (record.kind === 'action-update') {
    const { ref } = record.action.data;
    return ref === undefined ? 'Report on an action' : `Report on action ${ref}`;
  }
  const word = record.kind === 'decision' ? 'Decision' : 'Action';
  const { ref, number } = record.data;
  return ref !== undefined ? `${word} ${ref}` : number !== undefined ? `${word} ${String(number)}` : word;
}

/** What a link to a record's place calls it: one without a reference by its item or title too, as others are called alike. */
export function calledByLink(record: Decision | Action | ActionUpdate): string {
  const label = uncapital(labelOf(record));
  const isReport = record.kind === 'action-update';
  const { ref, title } = isReport ? { ...record.action.data, title: record.action.name } : record.data;
  if (ref !== undefined) return label;
  if (record.item !== null) return `${label} of item ${record.item.number}`;
  return title === undefined ? label : `${label}: ${title}`;
}

/** How a list calls a record: its reference or number, and where it was made. */
export function placeOf({ item, meeting }: Decision | Action | ActionUpdate): string {
  if (item !== null) return `item ${item.number}`;
  return meeting === null ? 'between meetings' : 'outside the agenda';
}
