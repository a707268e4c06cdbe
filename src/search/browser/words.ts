import type { Tone } from '../../site/meeting/meeting.ts';
import { inWords, standingInWords } from '../../site/words.ts';
import type { SearchKind } from '../record-text.ts';
import type { State } from '../table.ts';
import type { Facet, Search } from './search-address.ts';

/** What results call each kind of record. */
export const kindNames: Readonly<Record<SearchKind, string>> = {
  decision: 'Decision',
  action: 'Action',
  item: 'Agenda item',
  'key-message': 'Key message',
  paper: 'Paper',
  meeting: 'Meeting',
};

export const facetNames: Readonly<Record<Facet, string>> = {
  body: 'Body',
  kind: 'Kind of record',
  board: 'Board',
  topic: 'Topic',
  outcome: 'Outcome',
  status: 'Status of actions',
};

/** How a record stands, with the tone of its tag. */
export const stateNames: Readonly<Record<State, { readonly words: string; readonly tone: Tone }>> = {
  open: { words: inWords('open'), tone: 'action' },
  'open-overdue': { words: `${inWords('open')}, overdue`, tone: 'alert' },
  'in-progress': { words: inWords('in-progress'), tone: 'action' },
  'in-progress-overdue': { words: `${inWords('in-progress')}, overdue`, tone: 'alert' },
  done: { words: inWords('done'), tone: 'decision' },
  dropped: { words: inWords('dropped'), tone: 'plain' },
  amended: { words: standingInWords('amended'), tone: 'action' },
  superseded: { words: standingInWords('superseded'), tone: 'alert' },
  rescinded: { words: standingInWords('rescinded'), tone: 'alert' },
  unsettled: { words: standingInWords('unsettled'), tone: 'alert' },
};

/** "2009 to 2013", "from 2009", "to 2013"; null where no years are set. */
export function spanInWords({ from, to }: Search): string | null {
  if (from !== '' && from === to) return from;
  if (from !== '' && to !== '') return `${from} to ${to}`;
  if (from !== '') return `from ${from}`;
  return to === '' ? null : `up to ${to}`;
}
