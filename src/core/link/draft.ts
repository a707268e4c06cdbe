import type * as book from '../book.ts';
import { atMeeting, type ByMeeting, type Standing } from '../references/by-meeting.ts';
import type { IndexedContent } from '../references/indexed-content.ts';
import type { Content } from '../reading/content.ts';
import type { Registry } from '../references/registry.ts';

/** A linked record while it is being linked. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** The records linked so far, by the keys and files that name them. */
export interface Draftbook {
  readonly content: Content;
  readonly registry: Registry;
  readonly withoutPage: IndexedContent['withoutPage'];
  readonly messageNumber: IndexedContent['messageNumber'];
  readonly asAt: string;
  readonly boards: Map<string, Draft<book.Board>>;
  readonly people: Map<string, Draft<book.Person>>;
  readonly topics: Map<string, Draft<book.Topic>>;
  /** Oldest first. */
  readonly meetings: Draft<book.Meeting>[];
  /** In the order of reading. */
  readonly items: Draft<book.Item>[];
  readonly byMeeting: ByMeeting<MeetingDraft>;
  /** By the path of the file. */
  readonly papers: Map<string, Draft<book.Paper>>;
  /** By entry. */
  readonly decisions: Map<unknown, Draft<book.Decision>>;
  readonly actions: Map<unknown, Draft<book.Action>>;
}

/** A meeting with its items, those within others too, by number. */
export interface MeetingDraft {
  readonly meeting: Draft<book.Meeting>;
  readonly items: Map<string, Draft<book.Item>>;
}

/** The meeting that a record is in; null where none made it. */
export function meetingOf({ byMeeting }: Draftbook, standing: Standing): Draft<book.Meeting> | null {
  return atMeeting(byMeeting, standing)?.meeting ?? null;
}

/** The item of a number in the meeting that a record is in; null where there is none. */
export function itemOf({ byMeeting }: Draftbook, standing: Standing, number: string | null): Draft<book.Item> | null {
  return atMeeting(byMeeting, standing)?.items.get(number ?? '') ?? null;
}

/** What must be there in a book without errors. */
export function known<T>(value: T | undefined | null, what: string): T {
  if (value == null) throw new TypeError(`${what} is not there, although the content was checked.`);
  return value;
}
