import type { Board, Decision, Meeting, Named } from '../../core/book.ts';
import { gathersPeople } from '../../core/personal-pages.ts';
import { ownerPage } from '../../site/action-log/owners.ts';
import type { Column } from './dataset.ts';

/** A record of a board, or of several that met together. */
interface OfBoards {
  readonly board: Board;
  readonly meeting: Meeting | null;
}

/** Whether a table may name the people of a record. */
export function mayNamePeople({ board, meeting }: OfBoards): boolean {
  return gathersPeople({ board, jointWith: meeting?.jointWith ?? [] });
}

/** A record that names somebody; an update counts as a record of the boards whose action it is. */
type Naming = OfBoards | { readonly action: OfBoards };

/** A column that names somebody in a record, unless a table may not name people. */
export function whoColumn<Row extends Naming>(
  name: string,
  about: string,
  whoOf: (row: Row) => string | undefined,
): Column<Row> {
  return {
    name,
    type: 'string',
    about: `${about} Empty for boards that gather nothing on pages about people.`,
    valueOf: (row) => (mayName(row) ? whoOf(row) : null),
  };
}

/** A column with the address of the page about somebody whom a record names, which is empty where their name is. */
function pageColumn<Row extends Naming>(name: string, about: string, pageOf: (row: Row) => string | null): Column<Row> {
  return {
    name: `${name}Page`,
    type: 'string',
    about: `${about} Empty where there is none.`,
    valueOf: (row, absolute) => {
      const page = mayName(row) ? pageOf(row) : null;
      return page && absolute(page);
    },
  };
}

function mayName(row: Naming): boolean {
  return mayNamePeople('action' in row ? row.action : row);
}

/** Who moved or seconded a decision. */
export function memberColumns(
  name: string,
  about: string,
  memberOf: (row: Decision) => Named | null,
): Column<Decision>[] {
  return [
    whoColumn(name, about, (row) => memberOf(row)?.name),
    pageColumn(name, 'The address of the page of that person.', (row) => personPage(memberOf(row))),
  ];
}

/** Who owned an action. */
export function ownerColumns<Row extends Naming>(
  about: string,
  ownerOf: (row: Row) => Named | null,
  boardOf: (row: Row) => Board,
): Column<Row>[] {
  return [
    whoColumn('owner', about, (row) => ownerOf(row)?.name),
    pageColumn('owner', 'The address of the page that lists the actions of that owner.', (row) => {
      const owner = ownerOf(row);
      return owner && ownerPage(owner, boardOf(row));
    }),
  ];
}

function personPage(named: Named | null): string | null {
  return named?.person?.hasPage === true ? named.person.address : null;
}

/** Whom a row is about. */
export const personColumns: readonly Column<Named>[] = [
  { name: 'name', type: 'string', about: 'The name of the person.', valueOf: ({ name }) => name },
  {
    name: 'person',
    type: 'string',
    about: 'The address of the page of that person; empty where there is none.',
    valueOf: (named, absolute) => {
      const page = personPage(named);
      return page && absolute(page);
    },
  },
];
