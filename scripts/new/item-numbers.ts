import type { Meeting } from '../../src/core/book.ts';

/** The numbers of a new agenda's items in the board's style: from 1, or going on after the last as in "24/105". */
export function makeNumbers(earlier: readonly Meeting[], date: string, count: number): string[] {
  const { stem, next } = startOf(
    earlier.filter(({ items }) => items.length > 0),
    date,
  );
  return Array.from({ length: count }, (_, index) => `${stem}${String(next + index)}`);
}

interface Start {
  readonly stem: string;
  readonly next: number;
}

function startOf(numbered: readonly Meeting[], date: string): Start {
  const [last, before] = [numbered.at(-1), numbered.at(-2)];
  const highest = highestOf(last);
  const [, stem] = /^(\d+\/)\d+$/.exec(last?.items[0]?.number ?? '') ?? [];
  if (stem !== undefined) {
    const now = stemOn(numbered, stem, date);
    return { stem: now, next: now === stem ? highest + 1 : 1 };
  }
  const isRunning = before !== undefined && firstOf(last) > 1 && firstOf(last) === highestOf(before) + 1;
  return { stem: '', next: isRunning ? highest + 1 : 1 };
}

/** The stem for a day: the last one, unless the board has been seen to begin a year’s new one by this month. */
function stemOn(numbered: readonly Meeting[], last: string, date: string): string {
  const first = numbered.findLastIndex(({ items }) => items[0]?.number.startsWith(last) !== true) + 1;
  const begun = numbered[first]?.date ?? '';
  const year = last.slice(0, -1);
  const countsYears = first > 0 && (year.length === 2 || year.length === 4) && begun.slice(4 - year.length, 4) === year;
  if (!countsYears || date.slice(0, 4) <= begun.slice(0, 4)) return last;
  const years = Number(date.slice(0, 4)) - (date.slice(5, 7) < begun.slice(5, 7) ? 1 : 0);
  return `${String(years).slice(-year.length)}/`;
}

function firstOf(meeting: Meeting | undefined): number {
  return countIn(meeting?.items[0]?.number ?? '');
}

function highestOf(meeting: Meeting | undefined): number {
  return Math.max(0, ...(meeting?.items ?? []).map(({ number }) => countIn(number)));
}

function countIn(number: string): number {
  return Number(/(\d+)[a-z]?$/.exec(number)?.[1] ?? 0);
}
