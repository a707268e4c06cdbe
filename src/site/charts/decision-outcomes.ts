import type { Decision } from '../../core/book.ts';
import { counted, inFigures } from '../../core/figures.ts';
import { type Chart, type Series, withoutEmpty } from './chart.ts';
import { isSingle, placeIn, spansBetween } from './spans.ts';

const series: readonly Series[] = [
  { label: 'Agreed, approved or amended', look: 'solid' },
  { label: 'Noted', look: 'striped' },
  { label: 'Deferred or referred', look: 'outlined' },
  { label: 'Rejected or withdrawn', look: 'thin' },
  { label: 'Outcome not stated', look: 'dotted' },
];

/** The series of each outcome. */
const places: Readonly<Record<NonNullable<Decision['data']['outcome']>, number>> = {
  agreed: 0,
  approved: 0,
  amended: 0,
  noted: 1,
  deferred: 2,
  referred: 2,
  rejected: 3,
  withdrawn: 3,
};
const notStated = 4;

/** How decisions came out in each year; null where there are none of two years or months. The list is newest first. */
export function decisionOutcomes(decisions: readonly Decision[], asAt: string): Chart | null {
  const [newest, oldest] = [decisions[0], decisions.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  const spans = spansBetween(oldest.date, newest.date, asAt);
  if (spans.length < 2) return null;
  const placeOf = placeIn(spans);
  const rows = spans.map((span) => ({
    label: span.label,
    address: null,
    isDrawn: isSingle(span),
    values: series.map(() => 0),
  }));
  const totals = series.map(() => 0);
  for (const { date, data } of decisions) {
    const place = data.outcome === undefined ? notStated : places[data.outcome];
    const values = rows[placeOf(date)]?.values;
    if (values !== undefined) values[place] = (values[place] ?? 0) + 1;
    totals[place] = (totals[place] ?? 0) + 1;
  }
  const parts = series
    .map(({ label }, place) => ({ label, total: totals[place] ?? 0 }))
    .filter(({ total }) => total > 0);
  const said = parts.map(({ label, total }) => `${inFigures(total)} ${label.toLowerCase()}`).join('; ');
  return withoutEmpty({
    caption: 'How decisions came out',
    finding: `${counted(decisions.length, 'decision')}: ${said}.`,
    heads: ['When', 'Decisions'],
    scale: 'number',
    series,
    rows: rows.toReversed(),
  });
}
