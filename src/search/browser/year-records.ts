import type { RecordTable } from '../table.ts';

/** The records of a year, with what a search looks up in them. */
export interface YearRecords {
  readonly year: string;
  /** The body whose records they are, where several are searched; or else empty. */
  readonly body: string;
  readonly table: RecordTable;
  /** The page of each record. */
  readonly pageOf: Uint32Array;
  /** The number of each record's first word on its page. */
  readonly startOf: Uint32Array;
  /** The first record of each page, and after the last the number of records. */
  readonly firstOf: Uint32Array;
}

/** A record of a search's answer. */
export interface Match {
  readonly records: YearRecords;
  readonly record: number;
  readonly score: number;
}

/** Prepares the table of a year for searching. */
export function openYear(year: string, table: RecordTable, body = ''): YearRecords {
  const { pages, records } = table;
  const count = records.kind.length;
  const pageOf = new Uint32Array(count);
  const startOf = new Uint32Array(count);
  const firstOf = new Uint32Array(pages.records.length + 1);
  let record = 0;
  for (const [page, size] of pages.records.entries()) {
    let word = 0;
    for (const end = Math.min(count, record + size); record < end; record += 1) {
      pageOf[record] = page;
      startOf[record] = word;
      word += records.words[record] ?? 0;
    }
    firstOf[page + 1] = record;
  }
  return { year, body, table, pageOf, startOf, firstOf };
}
