import type { Meeting, Minutebook } from '../../src/core/book.ts';
import type { IndexedContent } from '../../src/core/references/indexed-content.ts';
import type { Entry } from '../../src/core/records/entry.ts';
import { extractOf } from '../../src/core/references/extract.ts';
import { linkExtract } from '../../src/core/link/index.ts';
import { referencesIn } from '../../src/core/references/references.ts';
import type { KeyedKind } from '../../src/core/references/registry.ts';
import { plentifulKinds } from '../../src/core/schema/kinds.ts';
import { partsOf, recordsAround, type Subject } from '../../src/rendering/neighbours.ts';
import { filesBehind, filesOf, isLocal, recordsIn, subjectsOf, until } from '../../src/rendering/page-sources.ts';

/** A whole book, and what it was linked from. */
export interface LinkedWhole {
  readonly book: Minutebook;
  readonly index: IndexedContent;
}

/**
 * Links, after edits of some files, only as much of a book as the page of one record shows: a twentieth of a second instead of
 * one for 10,000 meetings. Null if that is not enough, because the page is a different or a new one, or because what has
 * changed may show on any page, or names what is not there.
 */
export function linkPage(
  address: string,
  changed: ReadonlySet<string>,
  now: IndexedContent,
  before: LinkedWhole,
): Minutebook | null {
  const subject = subjectsOf(before.book).get(address);
  if (subject === undefined || ![...changed].every(isLocal)) return null;
  const edited = entriesIn(changed, now);
  const files = new Set([...changed, ...filesAround(subject, changed, edited, before)]);
  const content = extractOf(now.content, files);
  const linked = new Set(entriesIn(changed, { content }));
  if (!edited.every((entry) => linked.has(entry))) return null;
  const book = linkExtract(content, now, before.book.asAt);
  return subjectsOf(book).has(address) ? book : null;
}

/**
 * The files of all that the page may show: what was behind it, and what is around each record in the edited files now or was
 * before. What is around the others is as it was.
 */
function filesAround(
  subject: Subject,
  changed: ReadonlySet<string>,
  edited: readonly Entry[],
  { book, index }: LinkedWhole,
): Set<string> {
  const { links } = index.content;
  const named = edited.flatMap((entry) => filesNamedBy(entry, index));
  const near = recordsIn(new Set([...changed, ...named]), book);
  const meetings = near.filter((record) => record.kind === 'meeting') as Meeting[];
  const editedMeetings = new Map(edited.filter(isMeeting).map((entry) => [entry.file, entry]));
  const later = meetings.flatMap(({ entry: { file }, next }) => {
    const { data } = editedMeetings.get(file) ?? {};
    return data === undefined ? [] : until({ next, data });
  });
  const around = filesOf([...recordsAround([...near, ...meetings.flatMap(partsOf)]), ...later], links);
  return new Set([...filesBehind(subject, links), ...around]);
}

function isMeeting(entry: Entry): entry is Entry<'meeting'> {
  return entry.kind === 'meeting';
}

/** The files of the records that a record names, as far as they were there. */
function filesNamedBy(entry: Entry, { registry }: IndexedContent): string[] {
  return referencesIn(entry).flatMap(({ target, value }) => {
    const isKeyed = target in registry.byKey;
    return isKeyed ? (registry.find(target as KeyedKind, value, entry.board).entry?.file ?? []) : [];
  });
}

function entriesIn(files: ReadonlySet<string>, { content }: Pick<IndexedContent, 'content'>): Entry[] {
  return plentifulKinds.flatMap((kind) => content.entries[kind].filter(({ file }) => files.has(file)));
}
