import type { SearchKind } from '../record-text.ts';
import type { State } from '../table.ts';
import type { Facet, Search, Status } from './search-address.ts';

/** What results call each kind of record. */
export const kindNames: Readonly<Record<SearchKind, string>> = {
  decision: 'Decision',
  action: 'Action',
  item: 'Agenda item',
  'key-message': 'Key message',
  paper: 'Paper',
  meeting: 'Meeting',
};

export const statusNames: Readonly<Record<Status, string>> = {
  overdue: 'Overdue',
  open: 'Open',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
};

export const facetNames: Readonly<Record<Facet, string>> = {
  kind: 'Kind of record',
  board: 'Board',
  topic: 'Topic',
  outcome: 'Outcome',
  status: 'Status of actions',
};

/** How a record stands, with the tone of its tag. */
export const stateNames: Readonly<
  Record<State, { readonly words: string; readonly tone: 'alert' | 'action' | 'decision' }>
> = {
  open: { words: 'Open', tone: 'action' },
  'open-overdue': { words: 'Open, overdue', tone: 'alert' },
  'in-progress': { words: 'In progress', tone: 'action' },
  'in-progress-overdue': { words: 'In progress, overdue', tone: 'alert' },
  done: { words: 'Done', tone: 'decision' },
  dropped: { words: 'Dropped', tone: 'decision' },
  amended: { words: 'Stands as amended', tone: 'action' },
  superseded: { words: 'Superseded', tone: 'alert' },
  rescinded: { words: 'Rescinded', tone: 'alert' },
  unsettled: { words: 'Unclear whether it stands', tone: 'alert' },
};

/** "2009 to 2013", "from 2009", "to 2013"; null where no years are set. */
export function spanInWords({ from, to }: Search): string | null {
  if (from !== '' && from === to) return from;
  if (from !== '' && to !== '') return `${from} to ${to}`;
  if (from !== '') return `from ${from}`;
  return to === '' ? null : `up to ${to}`;
}

/** "1 record", "1,204 records". */
export function countRecords(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'record' : 'records'}`;
}
