import type { Minutebook } from '../../core/book.ts';
import type { Dataset, Value } from './dataset.ts';

/** What a file of data says of itself besides its records. */
export interface DataFile {
  readonly title: string;
  readonly publisher: string;
  readonly licence: Minutebook['site']['licence'] | null;
  /** The page that says what the columns are. */
  readonly about: string;
  /** The day on which it was made. */
  readonly asAt: string;
}

/** The rows of a dataset as JSON, a record a line, each with what it says and no more. */
export function makeJson({ columns }: Dataset, rows: readonly (readonly Value[])[], file: DataFile): string {
  const labels = columns.map(({ name }) => `${JSON.stringify(name)}:`);
  const recordOf = (row: readonly Value[]) =>
    `{${row.flatMap((value, index) => (value === null ? [] : (labels[index] ?? '') + JSON.stringify(value))).join(',')}}`;
  return `${JSON.stringify(file).slice(0, -1)},"records":[\n${rows.map(recordOf).join(',\n')}\n]}\n`;
}
