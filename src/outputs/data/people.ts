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
