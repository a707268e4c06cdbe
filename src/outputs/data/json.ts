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
  const names = columns.map(({ name }) => name);
  const records = rows.map((row) =>
    JSON.stringify(Object.fromEntries(row.flatMap((value, index) => (value === null ? [] : [[names[index], value]])))),
  );
  const head = JSON.stringify(file).slice(0, -1);
  return `${head},"records":[\n${records.join(',\n')}\n]}\n`;
}
