import type { Board } from '../book.ts';

/** What there is to do: the permanent names of its kinds. */
export type DueKind =
  | 'unreported-meeting'
  | 'early-report'
  | 'missing-meeting'
  | 'minutes-awaited'
  | 'minutes-unapproved'
  | 'notice'
  | 'decision-note'
  | 'publication'
  | 'call-in'
  | 'action';

/** Something that a clerk has to do, or to say that it was done. */
export interface Due {
  readonly board: Board;
  readonly kind: DueKind;
  /** The last day for it; null where no clock sets one. */
  readonly by: string | null;
  readonly isOverdue: boolean;
  /** What is to be done, as a sentence. */
  readonly what: string;
  /** How the day was worked out, or what the record shows; empty where the sentence says it all. */
  readonly working: string;
  /** The file that is to be changed. */
  readonly file: string;
}

/** Finds what is due on one board, as it stands on a day. */
export type DueSource = (board: Board, asAt: string) => Iterable<Due>;
