import type { Meeting } from './book.ts';
import type { Content } from './reading/content.ts';
import type { Entry } from './records/entry.ts';
import { referencesIn } from './references/references.ts';

/** Whether what a board records of people is gathered on pages under their names. */
export function hasPersonalPages({ data }: { readonly data: Entry<'board'>['data'] }): boolean {
  return data.personalPages !== false;
}

/** Whether lists and tables may gather the people whom a meeting names: not where one of the boards that met has no personal pages. */
export function gathersPeople({ board, jointWith }: Pick<Meeting, 'board' | 'jointWith'>): boolean {
  return hasPersonalPages(board) && jointWith.every(hasPersonalPages);
}

/**
 * The ids of the people who have no page: those whose every role is on a board without personal pages,
 * and those without a role whom only such boards name.
 */
export function peopleWithoutPage({ entries }: Content): ReadonlySet<string> {
  const quiet = new Set(entries.board.filter((board) => !hasPersonalPages(board)).map(({ board }) => board));
  if (quiet.size === 0) return new Set();
  const { board, membership, ...others } = entries;
  const byRole = peopleNamedIn([...board, ...membership], quiet);
  const byRecord = peopleNamedIn(Object.values(others).flat(), quiet);
  const hasRole = (id: string) => byRole.quiet.has(id) || byRole.other.has(id);
  return new Set([
    ...[...byRole.quiet].filter((id) => !byRole.other.has(id)),
    ...[...byRecord.quiet].filter((id) => !byRecord.other.has(id) && !hasRole(id)),
  ]);
}

/** The people whom the records of boards without personal pages name, and those whom other boards' do. */
function peopleNamedIn(entries: readonly Entry[], quietBoards: ReadonlySet<string | null>) {
  const named = { quiet: new Set<string>(), other: new Set<string>() };
  for (const entry of entries) {
    const people = quietBoards.has(entry.board) ? named.quiet : named.other;
    for (const { target, value } of referencesIn(entry)) if (target === 'person') people.add(value);
  }
  return named;
}
