import { searchKinds } from '../record-text.ts';
import { type State, states } from '../table.ts';
import { type Facet, type Status, statuses } from './search-address.ts';
import type { YearRecords } from './year-records.ts';
import { onceForEachObject } from '../../core/once.ts';

/** The values that the records of a year have of one facet. */
export interface FacetColumn {
  readonly names: readonly string[];
  /** The numbers of a record's values among the names. */
  readonly valuesOf: (record: number) => readonly number[];
}

/** The statuses of each state: what is overdue is open as well. */
const statusesOf: Readonly<Record<State, readonly Status[]>> = {
  open: ['open'],
  'open-overdue': ['open', 'overdue'],
  'in-progress': ['in-progress'],
  'in-progress-overdue': ['in-progress', 'overdue'],
  done: ['done'],
  dropped: ['dropped'],
  amended: [],
  superseded: [],
  rescinded: [],
  unsettled: [],
};

const none: readonly number[] = [];
const statusNumbers = states.map((state) => statusesOf[state].map((status) => statuses.indexOf(status)));

/** The columns of a year's records by facet. */
export const columnsOf = onceForEachObject(readColumns);

function readColumns({ table, pageOf, body }: YearRecords): Record<Facet, FacetColumn> {
  const { records, pages, boards, topics, outcomes } = table;
  return {
    body: single(body === '' ? [] : [body], () => 0),
    kind: single(searchKinds, (record) => records.kind[record]),
    board: single(boards, (record) => pages.board[pageOf[record] ?? -1]),
    topic: { names: topics, valuesOf: (record) => records.topics[record] ?? none },
    outcome: single(outcomes, (record) => records.outcome[record]),
    status: { names: statuses, valuesOf: (record) => statusNumbers[records.state[record] ?? -1] ?? none },
  };
}

/** A column of which each record has one value at most. */
function single(names: readonly string[], numberOf: (record: number) => number | undefined): FacetColumn {
  const values = names.map((_, number) => [number]);
  return { names, valuesOf: (record) => values[numberOf(record) ?? -1] ?? none };
}
