import { stringify } from 'csv-stringify/sync';
import type { Dataset, Value } from './dataset.ts';

/** What separates the texts of a list in one cell. */
export const listSeparator = '; ';

/**
 * The rows of a dataset as CSV (RFC 4180), which starts with a byte order mark, because spreadsheets take it for another encoding
 * without one. A cell that a spreadsheet would take for a formula starts with an apostrophe.
 */
export function makeCsv({ columns }: Dataset, rows: readonly (readonly Value[])[]): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellOf))], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}

function cellOf(value: Value): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? value.join(listSeparator) : value;
}
