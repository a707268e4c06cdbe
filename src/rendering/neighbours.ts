import type { Action, ActionUpdate, Decision, Item, KeyMessage, Linked, Meeting, Paper } from '../core/book.ts';
import { withChildren } from '../core/texts/render-text.ts';
import type { Kind } from '../core/schema/kinds.ts';

/** Any record of a book. */
export type LinkedRecord = Linked<Kind>;

/** What a page of its own can be about, of the kinds that a book has thousands of. */
export type Subject = Meeting | Decision | Action | Paper;

/** Kinds whose records are in a story together: what changes one may show on the pages of all that follow from it. */
const storied: ReadonlySet<Kind> = new Set(['decision', 'action', 'action-update', 'paper']);

/** Kinds whose files every page depends on, so that nothing needs to be found through them. */
const common: ReadonlySet<Kind> = new Set([
  'board',
  'person',
  'topic',
  'site',
  'holidays',
  'moved',
  'membership',
  'seals',
]);

/** A record's own parts: all that a meeting's minutes hold. */
export function partsOf(subject: Subject): readonly LinkedRecord[] {
  if (subject.kind !== 'meeting') return [subject];
  const { items, decisions, actions, updates, keyMessages, papers } = subject;
  return [subject, ...items.flatMap(withChildren), ...decisions, ...actions, ...updates, ...keyMessages, ...papers];
}

/** The records that some others depend on: those in one story with them, however far away, and the neighbours of all of these. */
export function recordsAround(records: readonly LinkedRecord[]): ReadonlySet<LinkedRecord> {
  const story = new Set(records);
  const around = new Set(records);
  for (const record of story) {
    for (const linked of neighboursOf(record)) {
      around.add(linked);
      if (storied.has(linked.kind)) story.add(linked);
    }
  }
  for (const record of [...around]) for (const told of namedWith(record)) around.add(told);
  return around;
}

/**
 * What goes without saying where a record is named: the meeting of an item, and whether its minutes were approved, and where; of a
 * key message also those that it is counted with.
 */
function namedWith(record: LinkedRecord): LinkedRecord[] {
  const meeting =
    record.kind === 'meeting' ? (record as Meeting) : 'meeting' in record ? (record.meeting as Meeting | null) : null;
  if (meeting === null) return [];
  const counted = record.kind === 'key-message' ? meeting.keyMessages : [];
  const approved = meeting.approvedBy === null ? [] : [meeting.approvedBy, meeting.approvedBy.meeting];
  return [meeting, ...approved, ...counted];
}

/** Every record that a record names or that names it, except those of common kinds. */
function neighboursOf(record: LinkedRecord): LinkedRecord[] {
  const found: LinkedRecord[] = [];
  gatherFrom(record, found);
  return found;
}

function gather(value: unknown, found: LinkedRecord[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const each of value as unknown[]) gather(each, found);
  else if (!isRecord(value)) gatherFrom(value, found);
  else if (!isCommon(value)) found.push(value);
}

/** Gathers the records in what an object holds, except in what a file says. */
function gatherFrom(object: object, found: LinkedRecord[]): void {
  for (const name in object) {
    if (name !== 'data' && name !== 'entry') gather(object[name as keyof typeof object], found);
  }
}

/** Whether something is a record of a book. */
export function isRecord(value: object): value is LinkedRecord {
  return 'entry' in value && 'kind' in value;
}

/** Whether every page depends on a record's file. */
export function isCommon({ kind }: LinkedRecord): boolean {
  return common.has(kind);
}

/** The pages that records have or are on; for a meeting, all of them, since each shows whether it is a draft. */
export function pagesOf(record: LinkedRecord): string[] {
  switch (record.kind) {
    case 'meeting': {
      const { address, decisions, actions, papers } = record as Meeting;
      return [
        address,
        ...[...decisions, ...actions].flatMap(({ page }) => page ?? []),
        ...papers.map((paper) => paper.address),
      ];
    }
    case 'decision':
    case 'action': {
      const { meeting, page, address } = record as Decision | Action;
      return [page ?? [], meeting?.address ?? [], address].flat();
    }
    case 'paper':
      return [record.address];
    case 'key-message': {
      const { meeting, decision } = record as KeyMessage;
      return [meeting.address, decision?.page ?? []].flat();
    }
    case 'agenda-item':
    case 'action-update':
      return [(record as Item | ActionUpdate).meeting?.address ?? []].flat();
    default:
      return [];
  }
}
