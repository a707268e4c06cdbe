import { atMeeting, type ByMeeting, setAtMeeting } from './by-meeting.ts';
import type { Content } from '../reading/content.ts';
import type { Entry } from '../records/entry.ts';
import { boardOfKey, type KeyFields, keysOf, readReference } from '../records/keys.ts';
import { whenAsked } from '../once.ts';
import type { Kind } from '../schema/kinds.ts';
import type { LinkTarget, Target } from '../schema/values.ts';

/** The kinds of record that a reference can name by a key. */
export type KeyedKind = Exclude<Target, LinkTarget>;

/** What a reference leads to: the record, or why there is none. */
export type Found<K extends Kind> =
  { readonly entry: Entry<K> } | { readonly entry: null; readonly reason: 'form' | 'unknown' | 'rejected' };

/** All records that references can name, by their keys. */
export interface Registry {
  readonly byKey: { readonly [K in KeyedKind]: ReadonlyMap<string, Entry<K>> };
  /** The meeting that a record is in; null where none made it, or where it is not valid. */
  readonly meetingOf: (record: Pick<Entry, 'board' | 'meeting'>) => Entry<'meeting'> | null;
  /** Finds what a reference means, read in a board. */
  find<K extends KeyedKind>(target: K, reference: string, board: string | null): Found<K>;
}

const keyedKinds = ['board', 'person', 'topic', 'meeting', 'agenda-item', 'decision', 'action'] as const;

/** Indexes the records of a content folder. */
export function makeRegistry(content: Content): Registry {
  // Nothing names most items by their keys, so that the index of a third of all records is seldom made.
  const byKey = Object.defineProperties(
    {},
    Object.fromEntries(keyedKinds.map((kind) => [kind, { get: whenAsked(() => indexKind(content.entries[kind])) }])),
  ) as Registry['byKey'];
  const meetings: ByMeeting<Entry<'meeting'>> = new Map();
  for (const meeting of content.entries.meeting) setAtMeeting(meetings, meeting, meeting);
  return {
    byKey,
    meetingOf: (record) => atMeeting(meetings, record) ?? null,
    find: <K extends KeyedKind>(target: K, reference: string, board: string | null): Found<K> => {
      const key = readReference(target, reference, board);
      if (key === null) return { entry: null, reason: 'form' };
      const entry = (byKey[target] as ReadonlyMap<string, Entry<K>>).get(key);
      if (entry !== undefined) return { entry };
      const isHidden = content.rejected.has(key) || content.unread.has(boardOfKey(key) ?? '');
      return { entry: null, reason: isHidden ? 'rejected' : 'unknown' };
    },
  };
}

function indexKind<K extends KeyedKind>(entries: readonly Entry<K>[]): Map<string, Entry<K>> {
  const index = new Map<string, Entry<K>>();
  for (const entry of entries) {
    for (const key of keysOf(entry.kind, entry, entry.data as KeyFields)) index.set(key, entry);
  }
  return index;
}
