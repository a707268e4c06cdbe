import type { Action, Board, Minutebook } from '../../core/book.ts';
import { type Log, logOf } from './actions.ts';
import { type LogWays, logWays, waysOfPeriods, type State } from './log-lists.ts';
import {
  excerptOf,
  longestList,
  type Period,
  periodPath,
  periodsOf,
  type Way,
  withoutCounts,
  type YearCount,
  yearsOf,
} from '../register/periods.ts';

/** A page of the action log of a board or of all boards. */
export interface ActionView {
  readonly board: Board | null;
  readonly state: State;
  /** Null where it is of all times. */
  readonly period: Period | null;
  readonly actions: readonly Action[];
  /** How many there are, of which it lists the first. */
  readonly total: number;
  /** The years that have pages of their own, because there are too many actions for one. */
  readonly years: readonly Way<YearCount>[];
  readonly ways: LogWays;
}

/** Every page of the action log of a board, or of all boards, but those by owner. Open actions have no pages by year: those would vanish as actions are done. */
export function actionViews(book: Minutebook, board: Board | null = null): ActionView[] {
  const { actions } = board ?? book;
  const log = logOf(actions);
  const ways = logWays(book, board);
  const frame = { board, ways, ofPeriods: waysOfPeriods(ways) };
  const raised = periodsOf(actions).map(({ records, ...period }) => ofPeriod(frame, null, period, records));
  return [
    ...(['open', 'overdue', 'done', 'dropped'] as const).flatMap((state) => ofState(frame, state, log[state])),
    ...raised,
  ];
}

/** What all pages of a log have alike. */
interface Frame extends Pick<ActionView, 'board' | 'ways'> {
  /** The ways on pages of one period. */
  readonly ofPeriods: LogWays;
}

/** One page, and for a long list of closed actions pages by the day on which they were closed. */
function ofState(frame: Frame, state: keyof Log, actions: readonly Action[]): ActionView[] {
  const { board, ways } = frame;
  const first = { board, ways, state, period: null, total: actions.length };
  if (actions.length <= longestList) return [{ ...first, actions, years: [] }];
  if (state === 'open' || state === 'overdue') return [{ ...first, actions: actions.slice(0, longestList), years: [] }];
  const periods = periodsOf(actions.map((action) => ({ date: action.closed, action })));
  const years = yearsOf(periods);
  const pages = periods.map(({ records, ...period }) => {
    const listed = records.map(({ action }) => action);
    return ofPeriod(frame, state, period, listed);
  });
  const others = withoutCounts(years);
  return [{ ...first, actions: excerptOf(actions), years }, ...pages.map((page) => ({ ...page, years: others }))];
}

function ofPeriod({ board, ofPeriods }: Frame, state: State, period: Period, actions: readonly Action[]): ActionView {
  return { board, ways: ofPeriods, state, period, actions, total: period.count, years: [] };
}

/** What follows the log's address for a page: `done/2024/`; nothing for the open actions. */
export function viewPath({ state, period }: Pick<ActionView, 'state' | 'period'>): string {
  if (state === 'open' && period === null) return '';
  return `${state === null ? '' : `${state}/`}${period === null ? '' : periodPath(period)}`;
}
