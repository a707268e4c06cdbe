import type { Minutebook } from '../../../src/core/book.ts';
import { absoluteOf } from '../../../src/core/absolute.ts';
import type { Dataset, Value } from '../../../src/outputs/data/dataset.ts';
import { datasets } from '../../../src/outputs/data/datasets.ts';

/** The rows of a dataset of a book, by the names of its columns. */
export function read(book: Minutebook, name: string): Record<string, Value>[] {
  const dataset = datasetOf(name);
  const rows = dataset.rowsOf([...dataset.filesOf(book).values()].flat(), absoluteOf(book.site));
  return rows.map((row) =>
    Object.fromEntries(dataset.columns.map((column, index) => [column.name, row[index] ?? null])),
  );
}

/** The dataset of a name. */
export function datasetOf(name: string): Dataset {
  const dataset = datasets.find((each) => each.name === name);
  if (dataset === undefined) throw new TypeError(`There is no dataset ${name}.`);
  return dataset;
}
