import type { Action } from '../../core/book.ts';
import { compare } from '../../core/order.ts';
import { onceForEachObject } from '../../core/once.ts';

/** The actions of a list as they stand, each in one of three lists; those that are overdue are among the open ones. */
export interface Log {
  /** The longest overdue first, and those without a date last. */
  readonly open: readonly Action[];
  readonly overdue: readonly Action[];
  /** The last that was closed first, as are those that were dropped. */
  readonly done: readonly Action[];
  readonly dropped: readonly Action[];
}

/** The log of a list of actions; each list is gone through once. */
export const logOf = onceForEachObject(makeLog);

function makeLog(actions: readonly Action[]): Log {
  const open: Action[] = [];
  const done: Action[] = [];
  const dropped: Action[] = [];
  for (const action of actions) {
    if (action.isOpen) open.push(action);
    else (action.status === 'done' ? done : dropped).push(action);
  }
  open.sort(byDue);
  return {
    open,
    overdue: open.filter(({ isOverdue }) => isOverdue),
    done: done.sort(byClosed),
    dropped: dropped.sort(byClosed),
  };
}

function byDue(a: Action, b: Action): number {
  return compare(a.due ?? '9999', b.due ?? '9999');
}

function byClosed(a: Action, b: Action): number {
  return compare(b.closed ?? '', a.closed ?? '');
}
