import type * as book from '../book.ts';
import type { Content } from '../content.ts';
import type { Registry } from '../registry.ts';

/** A linked record while it is being linked. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** The records linked so far, by the keys and files that name them. */
export interface Draftbook {
  readonly content: Content;
  readonly registry: Registry;
  readonly asAt: string;
  readonly boards: Map<string, Draft<book.Board>>;
  readonly people: Map<string, Draft<book.Person>>;
  readonly topics: Map<string, Draft<book.Topic>>;
  /** By `board/meeting`. */
  readonly meetings: Map<string, Draft<book.Meeting>>;
  /** By `board/meeting` and number. */
  readonly items: Map<string, Draft<book.Item>>;
  /** By the path of the file. */
  readonly papers: Map<string, Draft<book.Paper>>;
  /** By entry. */
  readonly decisions: Map<unknown, Draft<book.Decision>>;
  readonly actions: Map<unknown, Draft<book.Action>>;
}

/** What must be there in a book without errors. */
export function known<T>(value: T | undefined | null, what: string): T {
  if (value == null) throw new TypeError(`${what} is not there, although the content was checked.`);
  return value;
}

/** The key of an item among the items of all meetings. */
export function itemKey(board: string | null, meeting: string | null, number: string): string {
  return `${board ?? ''}/${meeting ?? ''} ${number}`;
}
