import type { Action } from '../core/book.ts';

/** The open actions of a list, the longest overdue first and those without a date last. */
export function openActions(actions: readonly Action[]): Action[] {
  return actions.filter(({ isOpen }) => isOpen).sort(byDue);
}

function byDue(a: Action, b: Action): number {
  return (a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : 0;
}
