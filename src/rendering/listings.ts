import { hash } from 'node:crypto';
import type { Person } from '../core/book.ts';
import { isCommon, isRecord, type LinkedRecord } from './neighbours.ts';

/**
 * What a page lists. It shows the same as before if the digest is the same and every record of the lists is as it was: then no
 * record can have been added, and since there are as many as before, none can have gone.
 */
export interface Listing {
  /** A digest of all that the page is given besides records: counts, words, and how many records each list has. */
  readonly digest: string;
  readonly lists: readonly (readonly LinkedRecord[])[];
  /** What the page shows as a whole, and the text of it: a board, a person or a topic. */
  readonly subjects: readonly LinkedRecord[];
}

/** Kinds of record that have first pages, with something of all that they list. */
const whole: ReadonlySet<string> = new Set(['board', 'person', 'topic']);

/**
 * What a page lists, if that is a year or month of a longer list, or all of a board, person or topic; null for others. The page
 * of a period shows only what it is given; a first page also shows what its board, person or topic has.
 */
export function listingOf(props: Readonly<Record<string, unknown>>): Listing | null {
  const { view } = props as { view?: Readonly<Record<string, unknown>> };
  const subjects = view?.period == null ? Object.values({ ...view, ...props }).filter((each) => isWhole(each)) : [];
  if (view?.period == null && subjects.length === 0) return null;
  const words: string[] = [];
  const lists: (readonly LinkedRecord[])[] = [];
  describe(props, words, lists);
  for (const subject of subjects) describe(listsOf(subject), words, lists);
  return { digest: hash('sha1', words.join('\n'), 'base64url'), lists, subjects };
}

function isWhole(value: unknown): value is LinkedRecord {
  return typeof value === 'object' && value !== null && isRecord(value) && whole.has(value.kind);
}

/** Puts a value into words, records by their number, and gathers these. */
function describe(value: unknown, words: string[], lists: (readonly LinkedRecord[])[]): void {
  if (typeof value !== 'object' || value === null) {
    words.push(JSON.stringify([value]));
  } else if (isRecord(value)) {
    words.push(value.kind, value.address);
    if (!isCommon(value)) lists.push([value]);
  } else if (isList(value)) {
    words.push(String(value.length));
    lists.push(value);
  } else {
    for (const [name, each] of Object.entries(value)) {
      words.push(name);
      describe(each, words, lists);
    }
    words.push('.');
  }
}

function isList(value: object): value is readonly LinkedRecord[] {
  if (!Array.isArray(value)) return false;
  const [first] = value as readonly unknown[];
  return typeof first === 'object' && first !== null && isRecord(first) && !isCommon(first);
}

/** All that the first pages of a board, person or topic show something of. */
function listsOf(subject: LinkedRecord): readonly (readonly LinkedRecord[])[] {
  const own = Object.values(subject).filter((value): value is readonly LinkedRecord[] => isList(value as object));
  if (subject.kind !== 'person') return own;
  const boards = new Set((subject as Person).memberships.map(({ board }) => board));
  return [...own, ...[...boards].flatMap((board) => listsOf(board))]; // How they attended.
}
