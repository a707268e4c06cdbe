/** How a series is drawn: shapes that can be told apart without their colour. */
export type Look = 'solid' | 'striped' | 'outlined' | 'thin' | 'dotted';

/** What is counted in one column of a chart. */
export interface Series {
  readonly label: string;
  /** Null where it is a number beside the bar and no part of it. */
  readonly look: Look | null;
}

/** One bar, and the numbers that it is made of. */
export interface Row {
  readonly label: string;
  /** The page of what the row is about. */
  readonly address: string | null;
  /** Whether it has a bar; the sum of several years has none, because it would dwarf those of one. */
  readonly isDrawn: boolean;
  /** One for each series. */
  readonly values: readonly number[];
}

/** A table whose rows are bars. */
export interface Chart {
  readonly caption: string;
  /** What it shows, in a sentence. */
  readonly finding: string;
  /** The heads of the column of labels and of that of bars. */
  readonly heads: readonly [string, string];
  /** Whether bars are as long as their numbers, or each is a whole of which parts are shares. */
  readonly scale: 'number' | 'share';
  readonly series: readonly Series[];
  readonly rows: readonly Row[];
}

/** A chart without the series that count nothing in any row. */
export function withoutEmpty(chart: Chart): Chart {
  const isCounted = chart.series.map((_, place) => chart.rows.some(({ values }) => (values[place] ?? 0) > 0));
  const keep = <T>(list: readonly T[]) => list.filter((_, place) => isCounted[place]);
  return {
    ...chart,
    series: keep(chart.series),
    rows: chart.rows.map((row) => ({ ...row, values: keep(row.values) })),
  };
}

/** What a row's bar is of: all its numbers but those that are beside it. */
export function totalOf({ values }: Row, series: readonly Series[]): number {
  return values.reduce((sum, value, place) => (series[place]?.look == null ? sum : sum + value), 0);
}
