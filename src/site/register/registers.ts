import type { Board, Decision, KeyMessage, Meeting, Minutebook, Paper } from '../../core/book.ts';
import { changedIn } from './changed.ts';
import { declaredIn } from './interests.ts';
import {
  excerptOf,
  longestList,
  type Period,
  periodPath,
  periodsOf,
  type Way,
  withoutCounts,
  type YearCount,
  yearsOf,
} from './periods.ts';

/** A record that registers list. */
export type Listed = Decision | KeyMessage | Paper | Meeting;

/** A list of all records of a kind, of one board or of all. */
export interface Register {
  /** What it is called: "Decisions". */
  readonly name: string;
  /** What it holds, in a sentence; null where it is a board's. */
  readonly lead: string | null;
  readonly address: string;
  readonly records: readonly Listed[];
  readonly board: Board | null;
}

const kinds = {
  decisions: { name: 'Decisions', lead: 'What boards have decided, the newest first, and whether it still stands.' },
  'changed-decisions': {
    name: 'Changed decisions',
    lead: 'Decisions that a later one amended, superseded or rescinded, and those that were called in, the newest first.',
  },
  'key-messages': {
    name: 'Key messages',
    lead: 'What boards want the public to take from their meetings, in a few lines each.',
  },
  papers: { name: 'Papers', lead: 'The reports and other documents that boards had before them.' },
  interests: {
    name: 'Interests declared',
    lead: 'The interests that people declared at meetings, the newest first.',
  },
} as const;

const recordsOf: Readonly<Record<RegisterKind, (of: Minutebook | Board) => readonly Listed[]>> = {
  decisions: ({ decisions }) => decisions,
  'changed-decisions': ({ decisions }) => changedIn(decisions),
  'key-messages': ({ keyMessages }) => keyMessages,
  papers: ({ papers }) => papers,
  interests: ({ meetings }) => declaredIn(meetings),
};

/** The kinds of records that have a register, as their addresses call them. */
export type RegisterKind = keyof typeof kinds;

/** The register of a kind: that of a board, or of the whole book. */
export function registerOf(book: Minutebook, kind: RegisterKind, board: Board | null = null): Register {
  const records = recordsOf[kind](board ?? book);
  const { name, lead } = kinds[kind];
  return { name, lead: board === null ? lead : null, address: `${board?.address ?? '/'}${kind}/`, records, board };
}

/** Registers that are there only where they hold something: most boards have nothing for them, and some are not to have it. */
const rare: ReadonlySet<RegisterKind> = new Set(['changed-decisions', 'interests']);

/** The registers of a board, or of the whole book. */
export function registersOf(book: Minutebook, board: Board | null = null): (Register & { kind: RegisterKind })[] {
  return (Object.keys(kinds) as RegisterKind[])
    .map((kind) => ({ ...registerOf(book, kind, board), kind }))
    .filter(({ kind, records }) => !rare.has(kind) || records.length > 0);
}

/** A page of a register: its first, or one of its periods. */
export interface RegisterView extends Omit<Register, 'records'> {
  readonly kind: RegisterKind;
  /** Null on the register's first page. */
  readonly period: Period | null;
  /** What follows the register's address; undefined on its first page. */
  readonly path: string | undefined;
  /** Those that it lists. */
  readonly records: readonly Listed[];
  /** How many the register or its period has, of which it lists the newest. */
  readonly total: number;
  readonly years: readonly Way<YearCount>[];
}

/** Every page of the registers of a board or of the whole book. */
export function registerViews(book: Minutebook, board: Board | null = null): RegisterView[] {
  return registersOf(book, board).flatMap(({ records, ...register }) => {
    const isOnePage = rare.has(register.kind) && records.length <= longestList;
    const periods = isOnePage ? [] : periodsOf(records);
    // Of interests it is known at how many meetings some were declared, and not how many.
    const years = register.kind === 'interests' ? withoutCounts(yearsOf(periods)) : yearsOf(periods);
    const every = { ...register, years };
    const first = { ...every, period: null, path: undefined, records: excerptOf(records), total: records.length };
    const otherYears = withoutCounts(years);
    const others = periods.map(({ records: listed, ...period }) => ({
      ...every,
      years: otherYears,
      period,
      path: periodPath(period).slice(0, -1),
      records: listed,
      total: period.count,
    }));
    return [first, ...others];
  });
}
