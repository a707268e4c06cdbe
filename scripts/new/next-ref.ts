/** A reference that was given, and the day of the record that has it. */
export interface DatedRef {
  readonly ref: string;
  readonly date: string;
}

/** The reference after the last: "A 26/6" after "A 26/5", and "A 27/1" in the next year. None if the last does not count by the year. */
export function nextRef(refs: readonly DatedRef[], date: string): string | undefined {
  const last = refs.reduce<DatedRef | null>(
    (best, each) => (best === null || each.date >= best.date ? each : best),
    null,
  );
  const [, prefix = '', year = ''] = /^(\D*)(\d{4}|\d{2})\/\d+$/.exec(last?.ref ?? '') ?? [];
  if (last === null || year === '' || year !== yearOf(last.date, year.length)) return undefined;
  const stem = `${prefix}${yearOf(date, year.length)}/`;
  const counts = refs.filter(({ ref }) => ref.startsWith(stem)).map(({ ref }) => Number(ref.slice(stem.length)));
  return counts.every(Number.isInteger) ? `${stem}${String(Math.max(0, ...counts) + 1)}` : undefined;
}

function yearOf(date: string, figures: number): string {
  return date.slice(4 - figures, 4);
}
