import { referenceTo } from '../approvals.ts';
import type { Entry } from '../records/entry.ts';
import { wasHeld } from '../held.ts';
import { compare } from '../order.ts';
import type { Registry } from '../references/registry.ts';
import type { Page } from './chain.ts';
import type { Minutes } from './faults.ts';

/** What can be sealed: the approved minutes of a meeting, or one of their corrections, counted from 1. */
export interface DueForSeal {
  readonly meeting: Entry<'meeting'>;
  readonly correction: number | null;
  readonly agreedAt: string;
}

/** An unsealed page with the meeting after which it belongs in the book. */
interface Dated extends DueForSeal {
  readonly after: Entry<'meeting'>;
}

/**
 * What a board has approved and not yet sealed, oldest first. A correction becomes a page once the minutes of the meeting that
 * agreed it are approved, and comes after theirs.
 */
export function findUnsealed(
  board: string,
  meetings: readonly Entry<'meeting'>[],
  pages: readonly Page[],
  approvals: Minutes['approvals'],
  registry: Registry,
): DueForSeal[] {
  const sealed = new Set(pages.map(({ meeting, correction }) => nameOf(meeting, correction ?? null)));
  const due = meetings.flatMap((meeting): Dated[] => {
    const item = approvals.get(`${board}/${meeting.name}`);
    if (item === undefined || !hasMinutes(meeting)) return [];
    const minutes = { meeting, correction: null, agreedAt: referenceTo(item, board), after: meeting };
    return [minutes, ...correctionsOf(board, meeting, approvals, registry)];
  });
  return due
    .filter(({ meeting, correction }) => !sealed.has(nameOf(meeting.name, correction)))
    .sort(inOrder)
    .map(({ meeting, correction, agreedAt }) => ({ meeting, correction, agreedAt }));
}

function nameOf(meeting: string, correction: number | null): string {
  return `${meeting} ${String(correction)}`;
}

function hasMinutes(meeting: Entry<'meeting'>): boolean {
  return wasHeld(meeting) && meeting.data.minutes === undefined;
}

/** The corrections that were agreed in minutes that are approved themselves, as far as none before them is missing. */
function correctionsOf(
  board: string,
  meeting: Entry<'meeting'>,
  approvals: Minutes['approvals'],
  registry: Registry,
): Dated[] {
  const due: Dated[] = [];
  for (const [index, { agreedAt }] of (meeting.data.corrections ?? []).entries()) {
    const item = registry.find('agenda-item', agreedAt, board).entry;
    const key = `${item?.board ?? ''}/${item?.meeting ?? ''}`;
    const agreed = registry.byKey.meeting.get(key);
    if (item === null || agreed === undefined || !approvals.has(key)) break;
    const before = due.at(-1)?.after ?? agreed;
    const after = compareMeetings(before, agreed) > 0 ? before : agreed;
    due.push({ meeting, correction: index + 1, agreedAt: referenceTo(item, board), after });
  }
  return due;
}

function inOrder(a: Dated, b: Dated): number {
  return (
    compareMeetings(a.after, b.after) ||
    Number(a.correction !== null) - Number(b.correction !== null) ||
    compareMeetings(a.meeting, b.meeting) ||
    (a.correction ?? 0) - (b.correction ?? 0)
  );
}

function compareMeetings(a: Entry<'meeting'>, b: Entry<'meeting'>): number {
  return compare(a.data.date, b.data.date) || compare(a.name, b.name);
}
