import type { Action, Board, Decision, KeyMessage, Minutebook, Paper } from '../core/book.ts';

/** A record that registers list. */
export type Listed = Decision | Action | KeyMessage | Paper;

/** A list of all records of a kind, of one board or of all. */
export interface Register {
  /** What it is called: "Decisions". */
  readonly name: string;
  readonly address: string;
  readonly records: readonly Listed[];
  readonly board: Board | null;
}

const kinds = {
  decisions: 'Decisions',
  actions: 'Actions',
  'key-messages': 'Key messages',
  papers: 'Papers',
} as const;

/** The kinds of records that have a register, as their addresses call them. */
export type RegisterKind = keyof typeof kinds;

/** The register of a kind: that of a board, or of the whole book. */
export function registerOf(book: Minutebook, kind: RegisterKind, board: Board | null = null): Register {
  const of = board ?? book;
  const records = { decisions: of.decisions, actions: of.actions, 'key-messages': of.keyMessages, papers: of.papers }[
    kind
  ];
  return { name: kinds[kind], address: `${board?.address ?? '/'}${kind}/`, records, board };
}
