import type { Board, Meeting, Named } from '../../core/book.ts';
import { hasPersonalPages } from '../../core/personal-pages.ts';
import type { Column } from './dataset.ts';

/** A record of a board, or of several that met together. */
interface OfBoards {
  readonly board: Board;
  readonly meeting: Meeting | null;
}

/** Whether a table may name the people of a record: not where one of its boards has no personal pages, because a table gathers what these do not. */
export function gathersPeople({ board, meeting }: OfBoards): boolean {
  return hasPersonalPages(board) && meeting?.jointWith.every(hasPersonalPages) !== false;
}

/** A column that names somebody in a record, which it does not where a table may not name people; an update is a record of those whose action it is. */
export function whoColumn<Row extends OfBoards | { readonly action: OfBoards }>(
  name: string,
  about: string,
  whoOf: (row: Row) => string | undefined,
): Column<Row> {
  return {
    name,
    type: 'string',
    about: `${about} Empty for boards that gather nothing on pages about people.`,
    valueOf: (row) => (gathersPeople('action' in row ? row.action : row) ? whoOf(row) : null),
  };
}

/** Whom a row is about. */
export const personColumns: readonly Column<Named>[] = [
  { name: 'name', type: 'string', about: 'The name of the person.', valueOf: ({ name }) => name },
  {
    name: 'person',
    type: 'string',
    about: 'The address of the page of that person; empty where there is none.',
    valueOf: ({ person }, absolute) => (person?.hasPage === true ? absolute(person.address) : null),
  },
];
