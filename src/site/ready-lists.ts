import { logAddress } from '../core/address.ts';
import type { Board, Minutebook } from '../core/book.ts';
import { logLists } from './action-log/log-lists.ts';
import { outcomeAddress, outcomeCounts } from './register/outcomes.ts';
import { yearCounts } from './register/periods.ts';
import { type Register, registerOf, registersOf } from './register/registers.ts';
import { counted } from '../core/figures.ts';
import { inWords } from './words.ts';

/** A way to a list: what it is called, where it is, and how many records it has. */
export interface Way {
  readonly label: string;
  readonly address: string;
  readonly count: number;
}

/** Ready-made lists of one kind. */
export interface Group {
  readonly heading: string;
  readonly ways: readonly Way[];
  /** Whether their labels are the publisher’s words, which are in the language of the site, and not ours. */
  readonly isPublishers: boolean;
}

/** The lists of all boards, in which everything can be found without a search. */
export function readyLists(book: Minutebook): Group[] {
  const { decisions } = book;
  const { address } = registerOf(book, 'decisions');
  const years = yearCounts(decisions).map((year) => ({ ...year, address: `${address}${year.label}/` }));
  const ofOutcomes = outcomeCounts(decisions).map(({ outcome, count }) => ({
    label: inWords(outcome),
    address: outcomeAddress(null, outcome),
    count,
  }));
  const topics = book.topics.map((topic) => ({
    label: topic.title,
    address: topic.address,
    count: topic.decisions.length,
  }));
  const others = registersOf(book).filter(({ kind }) => kind !== 'decisions');
  return [
    { heading: 'Decisions by year', ways: years, isPublishers: false },
    { heading: 'Decisions by outcome', ways: ofOutcomes, isPublishers: false },
    { heading: 'Decisions by topic', ways: topics.filter(({ count }) => count > 0), isPublishers: true },
    { heading: 'Actions', ways: logLists(book, null), isPublishers: false },
    { heading: 'Other records', ways: others.map(wayTo), isPublishers: false },
  ].filter(({ ways }) => ways.length > 0);
}

function wayTo({ name, address, records }: Register): Way {
  return { label: name, address, count: records.length };
}

/** The lists of one board, each as "12 meetings"; those that hold nothing are left out. */
export function listsOfBoard(book: Minutebook, board: Board): { readonly label: string; readonly address: string }[] {
  const register = (kind: 'decisions' | 'key-messages' | 'papers') => registerOf(book, kind, board).address;
  const lists: [readonly unknown[], string, string][] = [
    [board.decisions, 'decision', register('decisions')],
    [board.meetings, 'meeting', `${board.address}#meetings`],
    [board.actions, 'action', logAddress(board.id)],
    [board.keyMessages, 'key message', register('key-messages')],
    [board.papers, 'paper', register('papers')],
  ];
  return lists
    .filter(([records]) => records.length > 0)
    .map(([records, word, address]) => ({ label: counted(records.length, word), address }));
}
