import type { Content } from '../reading/content.ts';
import type { Entries, Entry } from '../records/entry.ts';
import { type Reference, referencesIn } from './references.ts';
import { plentifulKinds } from '../schema/kinds.ts';
import { type KeyedKind, makeRegistry, type Registry } from './registry.ts';

/** The kinds of plentiful records that references name. */
const named: ReadonlySet<string> = new Set<KeyedKind>(['meeting', 'agenda-item', 'decision', 'action']);

/**
 * An extract from a content folder without errors: of its meetings and what they made, what is in some files alone. References
 * to others are left out, so that it can be linked like a whole folder. Boards, people and topics are all there.
 */
export function extractOf(content: Content, files: ReadonlySet<string>): Content {
  let extract = withPlentiful(content, (entry) => (files.has(entry.file) ? entry : null));
  for (let before: Content | null = null; before === null || !isSame(before, extract);) {
    const registry = makeRegistry((before = extract));
    extract = withPlentiful(extract, (entry) => withoutLost(entry, registry));
  }
  return extract;
}

/** The content with other records of the plentiful kinds; null leaves one out. */
function withPlentiful(content: Content, keep: (entry: Entry) => Entry | null): Content {
  const kept = plentifulKinds.map(
    (kind) => [kind, content.entries[kind].flatMap((entry: Entry) => keep(entry) ?? [])] as const,
  );
  return { ...content, entries: { ...content.entries, ...(Object.fromEntries(kept) as Partial<Entries>) } };
}

/** Whether two extracts hold the same records with the same fields. */
function isSame({ entries: before }: Content, { entries: now }: Content): boolean {
  return plentifulKinds.every(
    (kind) => before[kind].length === now[kind].length && now[kind].every((entry, at) => entry === before[kind][at]),
  );
}

/** A record without references to what is not there; null where it has nothing to be in or to be about. */
function withoutLost(entry: Entry, registry: Registry): Entry | null {
  if (entry.meeting !== null && registry.meetingOf(entry) === null) return null;
  const isLost = ({ target, value }: Reference) =>
    named.has(target) && registry.find(target as KeyedKind, value, entry.board).entry === null;
  const lost = referencesIn(entry).filter(isLost);
  if (lost.length === 0) return entry;
  if (entry.kind === 'action-update') return null;
  return { ...entry, data: withoutFields(entry.data, lost) };
}

/** A record's fields without some references; of a list only those entries go. */
function withoutFields(data: Entry['data'], references: readonly Reference[]): Entry['data'] {
  const byField = Map.groupBy(references, ({ path: [field] }) => field);
  const left = Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    const gone = byField.get(field);
    if (gone === undefined) return [[field, value] as const];
    const entries = new Set(gone.map(({ path: [, index] }) => index));
    return Array.isArray(value) ? [[field, value.filter((_, index) => !entries.has(index))] as const] : [];
  });
  return Object.fromEntries(left);
}
