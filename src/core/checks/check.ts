import { makeCalendars } from '../clocks/calendar.ts';
import type { Content } from '../reading/content.ts';
import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import type { IndexedContent } from '../references/indexed-content.ts';
import type { Registry } from '../references/registry.ts';

/** A rule about more than one record: it looks at the whole book and says what breaks it. */
export type Check = (book: IndexedContent) => Iterable<Finding>;

/** Makes a finding about a field of a record, or about the record itself where the path is empty. */
export function findingAt(
  entry: Pick<Entry, 'file' | 'section'>,
  path: readonly (string | number)[],
  rule: Finding['rule'],
  message: string,
  hint: string,
): Finding {
  return { rule, file: entry.file, place: { section: entry.section, path }, message, hint };
}

/** The board that a record belongs to; null where it is not valid. */
export function boardOf({ board }: Entry, registry: Registry): Entry<'board'> | null {
  return registry.byKey.board.get(board ?? '') ?? null;
}

/** The calendar of each board; null where the list of holidays is not valid, so that nothing is measured without it. */
export function calendarsOf({ entries, rejected }: Content): ReturnType<typeof makeCalendars> | null {
  return rejected.has('holidays') ? null : makeCalendars(entries.holidays);
}

/** The day on which a decision, action or update was made; null if it is not known. */
export function dateOf(entry: Entry<'decision' | 'action' | 'action-update'>, registry: Registry): string | null {
  return (entry.meeting === null ? entry.data.date : registry.meetingOf(entry)?.data.date) ?? null;
}
