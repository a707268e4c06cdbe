/** How a record stands on the day of the book; a decision that stands, or was not carried, has no word for it. */
export const states = [
  'open',
  'open-overdue',
  'in-progress',
  'in-progress-overdue',
  'done',
  'dropped',
  'amended',
  'superseded',
  'rescinded',
  'unsettled',
] as const;
export type State = (typeof states)[number];

/** What search can narrow a record by, besides its kind and what its page says. */
export interface Facets {
  readonly outcome: string | null;
  readonly state: State | null;
  /** The ids of its topics. */
  readonly topics: readonly string[];
}

/** The records of a year, as the browser gets them: columns, the newest page first, and each page's records in its order. */
export interface RecordTable {
  /** The words that columns below give by their number, counted from 0; -1 means none. */
  readonly boards: readonly string[];
  readonly outcomes: readonly string[];
  readonly topics: readonly string[];
  readonly pages: {
    readonly address: readonly string[];
    /** What the word index calls a page. */
    readonly id: readonly string[];
    readonly board: readonly number[];
    /** ISO dates; empty where a paper has none. */
    readonly date: readonly string[];
    /** 1 where the page shows minutes that nobody has approved yet. */
    readonly draft: readonly number[];
    /** How many records it has. */
    readonly records: readonly number[];
  };
  readonly records: {
    /** The number of the kind among {@link searchKinds}. */
    readonly kind: readonly number[];
    readonly depth: readonly number[];
    readonly words: readonly number[];
    readonly headingWords: readonly number[];
    readonly outcome: readonly number[];
    /** The number of the state among {@link states}. */
    readonly state: readonly number[];
    readonly topics: readonly (readonly number[])[];
  };
}

/** A value that search can narrow by. */
export interface Label {
  readonly id: string;
  readonly label: string;
}

/** A year that is searched. */
export interface SearchedYear {
  /** Empty for papers without a date. */
  readonly year: string;
  /** The address of its table. */
  readonly table: string;
  /** The addresses of the word indexes that hold its pages: one, which others may share, or several of its own. */
  readonly words: readonly string[];
  /** The body whose year it is, where several are searched. */
  readonly body?: string;
}

/** What there is to search, in one book or several. */
export interface Searchable {
  readonly boards: readonly Label[];
  readonly topics: readonly Label[];
  readonly outcomes: readonly Label[];
  /** Newest first. */
  readonly years: readonly SearchedYear[];
  /** The first letters that have a list of words, at `spelling/LETTER.json`. */
  readonly spelling: readonly string[];
}

/** What a list of minute books says of one. */
export interface BookSummary {
  readonly title: string;
  readonly organisation: string;
  /** Where it is published: the origin, like `https://example.org`, and the path, which starts and ends with a slash. */
  readonly origin: string;
  readonly base: string;
  readonly asAt: string;
  /** The dates of the first and the last meeting by then; null where there was none. */
  readonly first: string | null;
  readonly last: string | null;
  readonly meetings: number;
  readonly decisions: number;
  readonly actions: number;
  /** How many are searched. */
  readonly pages: number;
  /** Whether it has a page of its data and feeds, as books of earlier versions have not. */
  readonly hasData: boolean;
}

/** How often the words of the index occur in a book: columns, in alphabetical order. */
export interface WordCounts {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** What there is to search in one book: the first file that a search of it reads. */
export interface SearchManifest extends Searchable {
  /** {@link searchVersion} and the version of Pagefind: books that differ in either cannot be searched together. */
  readonly version: string;
  readonly book: BookSummary;
}

/** The kinds of page that have a name and list what belongs to it, in the order in which search shows them. */
export const namedKinds = ['list', 'next', 'board', 'topic', 'person', 'owner', 'members'] as const;

/** A page that is found by its name. */
export interface NamedPage {
  readonly kind: (typeof namedKinds)[number];
  readonly name: string;
  /** What else it is called; empty where it is nothing. */
  readonly also: string;
  readonly address: string;
  /** Words that say what it answers: it is found only where one of them is asked for. */
  readonly asked?: readonly string[];
  /** The name of the body whose page it is, where several are searched. */
  readonly body?: string;
}

/** A page that is searched. */
export interface SearchedPage {
  readonly address: string;
  readonly board: string;
  readonly date: string | null;
  readonly isDraft: boolean;
  /** Of each record by its anchor. */
  readonly facets: ReadonlyMap<string, Facets>;
}

/** Raised with each change in what the files of a search hold (the tables, the names, the words of the index), or in what the search reads of a page. */
export const searchVersion = 7;

/** The number of a kind or state in the columns of a table; -1 means none. */
export function numberIn<T extends string>(list: readonly T[], value: T | null): number {
  return value === null ? -1 : list.indexOf(value);
}
