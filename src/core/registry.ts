import type { Content } from './content.ts';
import type { Entry } from './entries.ts';
import { boardOfKey, type KeyFields, keysOf, readReference } from './keys.ts';
import type { Kind } from './schema/kinds.ts';
import type { Target } from './schema/values.ts';

/** The kinds of record that a reference can name by a key. */
export type KeyedKind = Exclude<Target, 'paper-or-file'>;

/** What a reference leads to: the record, or why there is none. */
export type Found<K extends Kind> =
  { readonly entry: Entry<K> } | { readonly entry: null; readonly reason: 'form' | 'unknown' | 'rejected' };

/** All records that references can name, by their keys. */
export interface Registry {
  readonly byKey: { readonly [K in KeyedKind]: ReadonlyMap<string, Entry<K>> };
  /** Finds what a reference means, read in a board. */
  find<K extends KeyedKind>(target: K, reference: string, board: string | null): Found<K>;
}

const keyedKinds = ['board', 'person', 'topic', 'meeting', 'agenda-item', 'decision', 'action'] as const;

/** Indexes the records of a content folder. */
export function makeRegistry(content: Content): Registry {
  const byKey = Object.fromEntries(
    keyedKinds.map((kind) => [kind, indexKind(content.entries[kind])]),
  ) as unknown as Registry['byKey'];
  return {
    byKey,
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
