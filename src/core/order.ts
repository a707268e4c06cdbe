import type { Entry } from './records/entry.ts';

/** Puts texts in the order of their characters, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A record with the day on which it was made. */
export interface Made {
  readonly date: string;
  readonly entry: Pick<Entry, 'file' | 'section'>;
}

/** Puts records in the order of time; those of one day as they are written, so that any order of files gives the same. */
export function inTime(a: Made, b: Made): number {
  return (
    compare(a.date, b.date) || compare(a.entry.file, b.entry.file) || (a.entry.section ?? 0) - (b.entry.section ?? 0)
  );
}
