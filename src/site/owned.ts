import type { Action } from '../core/book.ts';
import { longestList, type Period, periodPath, periodsOf, yearsOf } from './periods.ts';

/** A page of one owner's actions. */
export interface OwnedView {
  /** All that are theirs. */
  readonly actions: readonly Action[];
  /** The year or month of raising that it lists; null on the first page. */
  readonly period: Period<Action> | null;
  /** What stands behind the owner's address; undefined on the first page. */
  readonly path: string | undefined;
  /** The years that have pages, where there are too many actions for one. */
  readonly years: readonly { readonly label: string; readonly count: number }[];
}

/** The pages of an owner: one, or for many actions a first one and one for each year. */
export function ownedViews(actions: readonly Action[]): OwnedView[] {
  const periods = actions.length <= longestList ? [] : periodsOf(actions);
  const years = yearsOf(periods);
  const first = { actions, period: null, path: undefined, years };
  return [first, ...periods.map((period) => ({ actions, period, path: periodPath(period).slice(0, -1), years }))];
}
