import type { Action } from '../../core/book.ts';
import { logOf } from './actions.ts';
import { byYear } from '../register/by-year.ts';
import {
  excerptLength,
  longestList,
  type Period,
  periodInWords,
  periodPath,
  periodsOf,
  type Way,
  withoutCounts,
  type YearCount,
  yearsOf,
} from '../register/periods.ts';

/** A page of one owner's actions. */
export interface OwnedView {
  /** How many are theirs, in the time that it lists, and how many of these are open and overdue. */
  readonly counts: Readonly<Record<'all' | 'open' | 'overdue', number>>;
  readonly lists: readonly OwnedList[];
  /** The year or month of raising that it lists; null on the first page. */
  readonly period: Period | null;
  /** What follows the owner's address; undefined on the first page. */
  readonly path: string | undefined;
  /** The years that have pages, where there are too many actions for one. */
  readonly years: readonly Way<YearCount>[];
}

/** Actions of an owner under one caption. */
export interface OwnedList {
  readonly caption: string;
  /** Those that it shows. */
  readonly actions: readonly Action[];
  /** How many there are, of which it shows the first. */
  readonly total: number;
}

/** The pages of an owner: one, or for many actions a first one and one for each year. */
export function ownedViews(actions: readonly Action[]): OwnedView[] {
  const periods = actions.length <= longestList ? [] : periodsOf(actions);
  const years = yearsOf(periods);
  const others = withoutCounts(years);
  const lists = listsOf(actions, periods.length > 0 ? excerptLength : longestList);
  return [
    { counts: countsOf(actions), years, lists, period: null, path: undefined },
    ...periods.map(({ records, ...period }) => ({
      counts: countsOf(period.month === null ? (byYear(actions).get(period.year) ?? []) : records),
      years: others,
      lists: [listOf(`Raised in ${periodInWords(period)}`, records)],
      period,
      path: periodPath(period).slice(0, -1),
    })),
  ];
}

function countsOf(actions: readonly Action[]): OwnedView['counts'] {
  const open = actions.filter(({ isOpen }) => isOpen);
  return { all: actions.length, open: open.length, overdue: open.filter(({ isOverdue }) => isOverdue).length };
}

/** The actions of an owner as they stand, the first of each list. */
function listsOf(actions: readonly Action[], length: number): OwnedList[] {
  const { open, done, dropped } = logOf(actions);
  return [listOf('To be done', open, length), listOf('Done', done, length), listOf('Dropped', dropped, length)];
}

function listOf(caption: string, all: readonly Action[], length = all.length): OwnedList {
  return { caption, actions: all.slice(0, length), total: all.length };
}
