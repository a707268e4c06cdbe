import type { Action } from '../../core/book.ts';
import { dateInWords } from '../../core/dates.ts';
import { isClosed } from '../../core/minuted.ts';
import { counted, inFigures } from '../../core/figures.ts';
import { type Chart, withoutEmpty } from './chart.ts';
import { isSingle, placeIn, type Span, spansBetween } from './spans.ts';

/** What became of actions in a year or a month. */
export interface Balance {
  readonly span: Span;
  raised: number;
  /** Those that were open, or not there, at its start and are closed at its end. */
  done: number;
  dropped: number;
  /** Those that were closed at its start and are open at its end. */
  reopened: number;
  open: number;
}

/** How many actions were raised, closed and left open in each year or month, the oldest first; empty where there is none. */
export function balancesOf(actions: readonly Action[], asAt: string): Balance[] {
  const days = actions.flatMap(({ date, updates }) => [date, updates.at(-1)?.date ?? date]);
  if (days.length === 0) return [];
  const isAnyOpen = actions.some(({ isOpen }) => isOpen);
  const [first, last] = days.reduce(
    ([a, b], day) => [day < a ? day : a, day > b ? day : b],
    [days[0] ?? '', isAnyOpen ? asAt : ''],
  );
  const spans = spansBetween(first, last, asAt);
  const balances = spans.map((span) => ({ span, raised: 0, done: 0, dropped: 0, reopened: 0, open: 0 }));
  const placeOf = placeIn(spans);
  for (const action of actions) enter(action, (date) => balances[placeOf(date)]);
  let open = 0;
  for (const balance of balances) {
    open += balance.raised + balance.reopened - balance.done - balance.dropped;
    balance.open = open;
  }
  return balances;
}

/** Enters one action: its state at the end of each span in which anything was heard of it. */
function enter({ date, status, updates }: Action, balanceOf: (date: string) => Balance | undefined): void {
  const raised = balanceOf(date);
  if (raised !== undefined) raised.raised += 1;
  let balance = raised;
  let atStart: Action['status'] = 'open';
  let now = updates[0]?.before.status ?? status;
  for (const update of updates) {
    const next = balanceOf(update.date);
    if (next !== balance) {
      settle(balance, atStart, now);
      balance = next;
      atStart = now;
    }
    now = update.data.status ?? now;
  }
  settle(balance, atStart, now);
}

function settle(balance: Balance | undefined, before: Action['status'], now: Action['status']): void {
  if (balance === undefined || isClosed(before) === isClosed(now)) return;
  if (now === 'done' || now === 'dropped') balance[now] += 1;
  else balance.reopened += 1;
}

const charts = new WeakMap<readonly Action[], Chart | null>();

/** Open and closed actions over time; null where there is only one year or month of them. Each list is gone through once. */
export function actionBalance(actions: readonly Action[], asAt: string): Chart | null {
  let chart = charts.get(actions);
  if (chart === undefined) charts.set(actions, (chart = makeChart(actions, asAt)));
  return chart;
}

function makeChart(actions: readonly Action[], asAt: string): Chart | null {
  const balances = balancesOf(actions, asAt).reverse();
  const [latest, before] = balances;
  if (latest === undefined || before === undefined) return null;
  const count = latest.open === 0 ? 'none' : inFigures(latest.open);
  const now = `${count} of ${counted(actions.length, 'action')} ${latest.open < 2 ? 'is' : 'are'} open`;
  const then = `against ${inFigures(before.open)} at the end of ${isSingle(before.span) ? before.span.label : before.span.last}`;
  return withoutEmpty({
    caption: 'Actions over time',
    finding: `As at ${dateInWords(asAt)}, ${now}, ${then}.`,
    heads: ['When', 'In hand'],
    scale: 'number',
    series: [
      { label: 'Still open', look: 'solid' },
      { label: 'Done', look: 'striped' },
      { label: 'Dropped', look: 'outlined' },
      { label: 'Raised', look: null },
      { label: 'Opened again', look: null },
    ],
    rows: balances.map(({ span, open, done, dropped, raised, reopened }) => ({
      label: span.label,
      address: null,
      isDrawn: isSingle(span),
      values: [open, done, dropped, raised, reopened],
    })),
  });
}
