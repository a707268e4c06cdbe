import type { Site } from '../../core/book.ts';
import type { Absolute } from '../../core/absolute.ts';
import { listSeparator } from './csv.ts';
import { addressColumn, type Dataset, fileNameOf, type FilePeriod, titleOfFile, type ValueType } from './dataset.ts';

/** A dataset with what it has files of. */
export interface DatasetFiles {
  readonly dataset: Dataset;
  readonly periods: readonly FilePeriod[];
}

/** The types of columns as Table Schema calls them. */
const types: Readonly<Record<ValueType, { readonly type: string; readonly format?: string }>> = {
  string: { type: 'string' },
  date: { type: 'date' },
  time: { type: 'time', format: '%H:%M' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  list: { type: 'string' },
};

/** What lists all CSV files of a site with the types of their columns, for programs (https://specs.frictionlessdata.io/data-package/). */
export function makeDataPackage(all: readonly DatasetFiles[], site: Site, absolute: Absolute): string {
  const resources = all.flatMap(({ dataset, periods }) =>
    periods.map((period) => ({
      name: period === null ? dataset.name : `${dataset.name}-${period}`,
      title: titleOfFile(dataset, period),
      description: dataset.about,
      path: `${dataset.name}/${fileNameOf(period)}.csv`,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: `${dataset.name}/schema.json`,
    })),
  );
  return toJson({
    profile: 'tabular-data-package',
    name: 'minute-book',
    title: site.title,
    description: site.description,
    homepage: absolute('/'),
    contributors: [{ title: site.organisation, role: 'publisher' }],
    ...(site.licence === undefined ? {} : { licenses: [{ title: site.licence.name, path: site.licence.url }] }),
    resources,
  });
}

/** The types of the columns of a dataset, for programs (https://specs.frictionlessdata.io/table-schema/). */
export function makeTableSchema({ columns }: Dataset): string {
  const fields = columns.map(({ name, type, values, about }) => ({
    name,
    ...types[type],
    ...(values === undefined ? {} : { constraints: { enum: values } }),
    description: type === 'list' ? `${about} Between them stands “${listSeparator}”.` : about,
  }));
  const key = columns.some(({ name }) => name === addressColumn.name) ? { primaryKey: addressColumn.name } : {};
  return toJson({ fields, missingValues: [''], ...key });
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
