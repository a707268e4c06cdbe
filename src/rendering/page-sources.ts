import type { Content } from '../core/reading/content.ts';
import type { Item, Meeting, Minutebook } from '../core/book.ts';
import { readUrl } from '../core/links.ts';
import { onceForEachObject } from '../core/once.ts';
import { locate } from '../core/files/layout.ts';
import { plentifulKinds } from '../core/schema/kinds.ts';
import { type LinkedRecord, pagesOf, partsOf, recordsAround, type Subject } from './neighbours.ts';

/** Kinds of file that only pages near their records depend on; all other files are behind every page. */
const local: ReadonlySet<string> = new Set([...plentifulKinds, 'key-messages']);

/** Whether a file is behind the pages near its records only. */
export function isLocal(file: string): boolean {
  return local.has(locate(file)?.kind ?? '');
}

/** What a page shows one of, so that the files behind it are known; null for lists, which may show anything. */
export function subjectOf(props: Readonly<Record<string, unknown>>): Subject | null {
  const { meeting, decision, action, paper } = props as Partial<Record<string, Subject>>;
  return meeting ?? decision ?? action ?? paper ?? null;
}

/** The records of a book that have pages of their own, by the addresses of these; each book is gone through once. */
export const subjectsOf = onceForEachObject(
  ({ meetings, papers, decisions, actions }: Minutebook): ReadonlyMap<string, Subject> => {
    const paged = [
      ...[...meetings, ...papers].map((record) => [record.address, record] as const),
      ...[...decisions, ...actions].flatMap((record) => (record.page === null ? [] : [[record.page, record] as const])),
    ];
    return new Map<string, Subject>(paged);
  },
);

/** The files behind the page of a record: if none of them changes, and none of its neighbours, the page stays as it is. */
export function filesBehind(subject: Subject, links: Content['links']): ReadonlySet<string> {
  const around = [...recordsAround(partsOf(subject)), ...(subject.kind === 'meeting' ? until(subject) : [])];
  return filesOf(around, links);
}

/** The files of records, and those that their texts link to. */
export function filesOf(records: Iterable<LinkedRecord>, links: Content['links']): ReadonlySet<string> {
  const files = new Set(Array.from(records, ({ entry }) => entry.file));
  for (const file of [...files]) for (const linked of linkedFrom(file, links)) files.add(linked);
  return files;
}

/** The files that the text of a file links to. */
export function* linkedFrom(file: string, links: Content['links']): Generator<string> {
  for (const url of links.get(file) ?? []) {
    const { path } = readUrl(url, file);
    if (path !== null) yield path;
  }
}

/**
 * The files, of some, whose places may be different because other files have changed: the key messages of a meeting are counted
 * in the order of its files.
 */
export function countedWith(changed: Iterable<string>, files: Iterable<string>): string[] {
  const meetings = new Set(Array.from(changed, meetingOf));
  return [...files].filter((file) => file.includes('/key-messages/') && meetings.has(meetingOf(file)));
}

/** The path of the meeting that a file belongs to. */
function meetingOf(file: string): string {
  const { board = '', meeting = '' } = locate(file) ?? {};
  return `${board}/${meeting}`;
}

/** The meetings up to the one that a meeting names as its next. */
export function until({ next, data }: Pick<Meeting, 'next' | 'data'>): Meeting[] {
  const found: Meeting[] = [];
  for (let each = next; each !== null; each = each.next) {
    found.push(each);
    if (each.date >= (data.nextMeeting ?? '')) break;
  }
  return found;
}

/** The addresses of all pages that may show what is in some files now. */
export function pagesNear(files: ReadonlySet<string>, book: Minutebook): ReadonlySet<string> {
  const changed = recordsIn(files, book);
  const pages = new Set([...recordsAround([...changed, ...changed.flatMap(settledBy)])].flatMap(pagesOf));
  const days = new Set(changed.flatMap((record) => (record.kind === 'meeting' ? [(record as Meeting).date] : [])));
  for (const meeting of book.meetings) if (days.has(meeting.data.nextMeeting ?? '')) pages.add(meeting.address);
  return pages;
}

/** All that was a draft until an item approved it, wherever it is shown; before that, the item’s file was behind no page of it. */
function settledBy(record: LinkedRecord): LinkedRecord[] {
  return record.kind === 'agenda-item' ? (record as Item).approves.flatMap(partsOf) : [];
}

/** Everything in some files, of the kinds that a book has thousands of. */
export function recordsIn(
  files: ReadonlySet<string>,
  { meetings, decisions, actions, papers }: Minutebook,
): LinkedRecord[] {
  const all = [
    ...meetings.flatMap(partsOf),
    ...decisions,
    ...actions,
    ...actions.flatMap(({ updates }) => updates),
    ...papers,
  ];
  return all.filter(({ entry }) => files.has(entry.file));
}
