import type { Minutebook } from '../core/book.ts';
import {
  type Dataset,
  type DataRecord,
  fileNameOf,
  type FilePeriod,
  type Value,
  type ValueType,
} from '../outputs/data/dataset.ts';
import { datasets } from '../outputs/data/datasets.ts';
import { absolute, book } from '../site.ts';

/** Where the data of a site are described. */
export const dataAddress = '/data/';

/** What lists all files of data, for programs. */
export const packageAddress = `${dataAddress}datapackage.json`;

/** The page that describes a dataset, by its name. */
export const datasetAddress = (name: string) => `${dataAddress}${name}/`;

/** A file of a dataset. */
export const fileAddressOf = (name: string, period: FilePeriod, format: 'csv' | 'json') =>
  `${datasetAddress(name)}${fileNameOf(period)}.${format}`;

const typesInWords: Readonly<Record<ValueType, string>> = {
  string: 'Text',
  date: 'Date',
  time: 'Time',
  integer: 'Whole number',
  boolean: 'true or false',
  list: 'List of texts',
};

/** What a column holds. */
export function typeInWords(type: ValueType): string {
  return typesInWords[type];
}

/** The records that a file of data holds. */
export interface DataView {
  readonly dataset: string;
  readonly period: FilePeriod;
  readonly records: readonly DataRecord[];
}

/** The files of a dataset, the newest year first. */
export function dataViews(dataset: Dataset, of: Minutebook): DataView[] {
  return Array.from(dataset.filesOf(of), ([period, records]) => ({ dataset: dataset.name, period, records }));
}

/** Whether a site has a file of data, without which there is nothing to list for programs. */
export function hasData(of: Minutebook): boolean {
  return datasets.some((dataset) => dataset.filesOf(of).size > 0);
}

/** The paths of the files of data of one format: all of all datasets. */
export function dataPaths() {
  return datasets.flatMap((dataset) =>
    dataViews(dataset, book).map((view) => ({
      params: { dataset: view.dataset, period: fileNameOf(view.period) },
      props: { view },
    })),
  );
}

/** The dataset of a file, with the rows that it holds. */
export function rowsOf({ dataset: name, records }: DataView): { dataset: Dataset; rows: Value[][] } {
  const dataset = datasets.find((each) => each.name === name);
  if (dataset === undefined) throw new TypeError(`There is no dataset ${name}.`);
  return { dataset, rows: dataset.rowsOf(records, absolute) };
}
