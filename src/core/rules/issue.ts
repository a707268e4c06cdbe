import type { RuleName } from './rules.ts';

/** Where in a file a problem is: a character, or a link or field whose line is looked up only if it has to be shown. */
export type Place =
  | { readonly offset: number }
  /** The number of a link in the text, counted from 0. */
  | { readonly link: number }
  | { readonly section: number | null; readonly path: readonly (string | number)[] };

/** A problem, as the code that finds it says it. */
export interface Finding {
  readonly rule: RuleName;
  /** The file, relative to the content folder. */
  readonly file: string;
  readonly place: Place;
  /** Where the first of two stands, if both are in this file: the message ends with its line. */
  readonly first?: Place;
  /** What is there and what was expected, in one sentence or two. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A problem as every report shows it. Lines and columns count from 1. */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

/** The very start of a file. */
export const fileStart: Place = { offset: 0 };
