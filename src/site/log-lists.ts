import { ownersAddress } from '../core/address.ts';
import type { Board, Minutebook } from '../core/book.ts';
import { hasPersonalPages } from '../core/personal-pages.ts';
import { listAddress, type State } from './action-views.ts';
import { logOf } from './actions.ts';
import { ownersOf } from './owners.ts';

/** A list of an action log, as the ways to it name it. */
export interface LogList {
  readonly name: State | 'owners';
  readonly label: string;
  readonly address: string;
  readonly count: number;
}

const labels = { open: 'Open', overdue: 'Overdue', done: 'Done', dropped: 'Dropped' } as const;

/** The lists of the action log of a board, or of all boards: how actions stand, and whose they are. */
export function logLists(book: Minutebook, board: Board | null): LogList[] {
  const { actions } = board ?? book;
  const log = logOf(actions);
  const lists: LogList[] = (['open', 'overdue', 'done', 'dropped'] as const).map((name) => ({
    name,
    label: labels[name],
    address: listAddress(board, name),
    count: log[name].length,
  }));
  if (board !== null && !hasPersonalPages(board)) return lists;
  const address = ownersAddress(board?.id ?? null);
  return [...lists, { name: 'owners', label: 'By owner', address, count: ownersOf(actions).length }];
}
