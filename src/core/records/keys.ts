import { itemFragment, type MinutedKind, minutedFragment } from '../address.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Target } from '../schema/values.ts';

/** Where a record stands, as far as its key depends on it. */
export interface Standing {
  readonly board: string | null;
  readonly meeting: string | null;
  readonly item: string | null;
  readonly name: string;
}

/** The fields of a record, as far as its key depends on them. */
export interface KeyFields {
  readonly ref?: string | undefined;
  readonly number?: number | string | undefined;
}

/** The word for a kind in the address of a decision, action or update. */
export const minutedKinds = {
  decision: 'decision',
  action: 'action',
  'action-update': 'update',
} as const satisfies Partial<Record<Kind, MinutedKind>>;

/** The folder of records of a kind that no meeting made. */
const outsideFolders = { decision: 'decisions', action: 'actions' } as const;

/** Every name by which references can name a record; a record that nothing can name has none. */
export function keysOf(kind: Kind, standing: Standing, fields: KeyFields): string[] {
  const board = standing.board ?? '';
  const meeting = `${board}/${standing.meeting ?? ''}`;
  switch (kind) {
    case 'person':
    case 'topic':
    case 'holidays':
      return [standing.name];
    case 'board':
      return [board];
    case 'meeting':
      return [meeting];
    case 'agenda-item':
      return [`${meeting}#${itemFragment(String(fields.number ?? ''))}`];
    case 'decision':
    case 'action':
      return keysOfMinuted(kind, standing, fields);
    default:
      return [];
  }
}

function keysOfMinuted(kind: 'decision' | 'action', standing: Standing, { ref, number }: KeyFields): string[] {
  const board = standing.board ?? '';
  const place =
    standing.meeting === null
      ? `${board}/${outsideFolders[kind]}/${standing.name}`
      : `${board}/${standing.meeting}#${minutedFragment(kind, { ref, item: standing.item, number: Number(number ?? 1) })}`;
  return ref === undefined ? [place] : [`${board} ${ref}`, place];
}

/** The key that a reference means, read from where it stands; null where it has none of the forms of its target. */
export function readReference(target: Target, reference: string, board: string | null): string | null {
  const own = board ?? '';
  switch (target) {
    case 'person':
    case 'topic':
    case 'board':
      return reference;
    case 'meeting':
      return addBoard(/^(?:([a-z][a-z0-9-]*)\/)?(\d{4}-\d{2}-\d{2}[a-z0-9-]*)$/, reference, own);
    case 'agenda-item':
      return addBoard(/^(?:([a-z][a-z0-9-]*)\/)?(\d{4}-\d{2}-\d{2}[a-z0-9-]*#item-[a-z0-9.-]+)$/, reference, own);
    default:
      return readMinutedReference(reference, own);
  }
}

function readMinutedReference(reference: string, own: string): string | null {
  const place = /^(?:([a-z][a-z0-9-]*)\/)?(\d{4}-\d{2}-\d{2}[a-z0-9-]*#[a-z0-9.-]+|(?:decisions|actions)\/[a-z0-9-]+)$/;
  const byPlace = addBoard(place, reference, own);
  if (byPlace !== null) return byPlace;
  const [, board, ref] = /^(?:([a-z][a-z0-9-]*) )?([A-Z0-9].*)$/.exec(reference) ?? [];
  return ref === undefined ? null : `${board ?? own} ${ref}`;
}

function addBoard(pattern: RegExp, reference: string, own: string): string | null {
  const [, board, rest] = pattern.exec(reference) ?? [];
  return rest === undefined ? null : `${board ?? own}/${rest}`;
}

/** The board that a key belongs to; null where its kind stands outside the boards. */
export function boardOfKey(key: string): string | null {
  return /^([a-z][a-z0-9-]*)[/ ]/.exec(key)?.[1] ?? null;
}
