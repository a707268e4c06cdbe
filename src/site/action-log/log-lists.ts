import { logAddress, ownersAddress } from '../../core/address.ts';
import type { Board, Minutebook } from '../../core/book.ts';
import { hasPersonalPages } from '../../core/personal-pages.ts';
import { type Log, logOf } from './actions.ts';
import { ownersOf } from './owners.ts';
import { type Way, withoutCounts, type YearCount, yearCounts } from '../register/periods.ts';

/** How the actions of a list stand; null for a list of all that were raised in a time. */
export type State = keyof Log | null;

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

/** The ways through an action log: its lists, and the years in which actions were raised. */
export interface LogWays {
  readonly lists: readonly Way<LogList>[];
  readonly years: readonly Way<YearCount>[];
}

/** The ways through the action log of a board, or of all boards. */
export function logWays(book: Minutebook, board: Board | null): LogWays {
  return { lists: logLists(book, board), years: yearCounts((board ?? book).actions) };
}

/** The same ways on pages of one period. */
export function waysOfPeriods({ lists, years }: LogWays): LogWays {
  return { lists: withoutCounts(lists), years: withoutCounts(years) };
}

/** The address of a list of actions of a board, or of all boards. */
export function listAddress(board: Board | null, state: keyof Log): string {
  return `${logAddress(board?.id ?? null)}${state === 'open' ? '' : `${state}/`}`;
}
