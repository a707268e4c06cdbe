import type { Entry } from './records/entry.ts';

/** Puts texts in the order of their characters, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Puts paths in the order in which somebody would list them: `9-roof.md` before `10-well.md`, and a meeting before one of the same
 * day with a longer name, be it a file or a folder: `2026-03-09.md`, `2026-03-09/roof.md`, `2026-03-09-special.md`.
 */
export function comparePaths(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [ofA, ofB] = [figuresAround(at, a), figuresAround(at, b)];
  return (
    (ofA === '' || ofB === '' ? 0 : compareFigures(ofA, ofB)) || weightAt(at, a) - weightAt(at, b) || compare(a, b)
  );
}

/** The figures of a path at a place and right before it; none where there is another character at the place. */
function figuresAround(at: number, path: string): string {
  let start = at;
  while (isFigure(path[start - 1])) start -= 1;
  let end = at;
  while (isFigure(path[end])) end += 1;
  return path.slice(start, end);
}

function isFigure(character = ''): boolean {
  return character >= '0' && character <= '9';
}

/** Compares numbers of any length by what they count, and such as count the same by how they are written. */
function compareFigures(a: string, b: string): number {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length - y.length || compare(x, y) || a.length - b.length;
}

/** What the character at a place of a path weighs; nothing where a name ends. */
function weightAt(at: number, path: string): number {
  const isEnd = at === path.length || path[at] === '/' || (path[at] === '.' && at === path.length - '.md'.length);
  return isEnd ? 0 : path.charCodeAt(at);
}

/** A record with the day on which it was made. */
export interface Made {
  readonly date: string;
  readonly entry: Pick<Entry, 'file' | 'section'>;
}

/** Puts records in the order of time; those of one day by their meetings and as their minutes go, so that any order of files gives the same. */
export function inTime(a: Made, b: Made): number {
  return (
    compare(a.date, b.date) ||
    comparePaths(a.entry.file, b.entry.file) ||
    (a.entry.section ?? 0) - (b.entry.section ?? 0)
  );
}
