import { onceForEachObject } from '../../core/once.ts';

interface Dated {
  readonly date: string | null;
}

/** The year under which records without a date are listed. */
export const undated = 'undated';

const years = onceForEachObject((records: readonly Dated[]): ReadonlyMap<string, readonly Dated[]> =>
  Map.groupBy(records, ({ date }) => date?.slice(0, 4) ?? undated),
);

/** The records of a list by their year, in the order of the list; each list is gone through once. */
export function byYear<T extends Dated>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return years(records) as ReadonlyMap<string, readonly T[]>;
}

/** The records of one year by their month, `01` to `12`. */
export function byMonth<T extends Dated>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(records, ({ date }) => date?.slice(5, 7) ?? undated);
}
