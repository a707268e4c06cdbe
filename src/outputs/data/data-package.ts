import type { Minutebook } from '../../core/book.ts';
import type { Absolute } from '../../core/absolute.ts';
import { listSeparator } from './csv.ts';
import { boards } from './boards.ts';
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
export function makeDataPackage(
  all: readonly DatasetFiles[],
  { site, asAt }: Pick<Minutebook, 'site' | 'asAt'>,
  absolute: Absolute,
): string {
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
    description: `${site.description} Each file starts with a byte order mark (U+FEFF), which is not part of the name of its first column.`,
    created: `${asAt}T00:00:00Z`,
    homepage: absolute('/'),
    contributors: [{ title: site.organisation, role: 'publisher' }],
    ...(site.licence === undefined ? {} : { licenses: [{ title: site.licence.name, path: site.licence.url }] }),
    resources,
  });
}

/** The types of the columns of a dataset, for programs (https://specs.frictionlessdata.io/table-schema/). */
export function makeTableSchema({ name, columns }: Dataset): string {
  const fields = columns.map((column) => ({
    name: column.name,
    ...types[column.type],
    constraints: constraintsOf(column),
    description: column.type === 'list' ? `${column.about} They are separated by “${listSeparator}”.` : column.about,
  }));
  const has = (field: string) => columns.some(({ name }) => name === field);
  const key = has(addressColumn.name) ? { primaryKey: addressColumn.name } : {};
  return toJson({ fields, missingValues: [''], ...key, ...foreignKeysOf(name, has) });
}

/** What every value of a column is besides its type; an empty set is left out. */
function constraintsOf({ type, values, isRequired }: Dataset['columns'][number]): object | undefined {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(values !== undefined && { enum: values }),
    ...(type === 'integer' && { minimum: 0 }),
  };
  return Object.keys(constraints).length === 0 ? undefined : constraints;
}

/** Whose records they are; other keys lead to files of several years, which Table Schema cannot say. */
function foreignKeysOf(dataset: string, has: (field: string) => boolean): object {
  if (dataset === boards.name || !has('boardId')) return {};
  return { foreignKeys: [{ fields: 'boardId', reference: { resource: boards.name, fields: 'boardId' } }] };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
