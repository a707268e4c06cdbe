import { type DataOf, type Kind, kinds } from '../schema/kinds.ts';
import type { Source } from '../frontmatter/source.ts';
import type { Fields } from './record.ts';

/** One record, valid by itself, and where it stands. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly file: string;
  /** The number of its section in the file, counted from 1; null where the whole file is the record. */
  readonly section: number | null;
  readonly board: string | null;
  readonly meeting: string | null;
  /** The number of the item that it is under. */
  readonly item: string | null;
  /** The record's own id: the file's name, or the position in its file. */
  readonly name: string;
  readonly data: DataOf<K>;
  /** Its text in plain words; of long texts (meetings, items, papers) only whether there is any. */
  readonly text: string;
}

/** A record with fields that are wrong: what is known of it, with the others. */
export type WrongEntry = Omit<Entry, 'data'> & { readonly data: Fields };

/** All records by kind, in the order of files and of their text. */
export type Entries = { readonly [K in Kind]: Entry<K>[] };

/** The start of a book without records. */
export function noEntries(): Entries {
  return Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])) as unknown as Entries;
}

/** The records of some files, and what is known of them besides. */
export interface FoundRecords {
  readonly entries: Entries;
  readonly wrong: WrongEntry[];
  /** The links in the text of each file that lead to other files of the folder, as they were typed. */
  readonly links: Map<string, readonly string[]>;
  /** A digest of the short texts of each file that has any. */
  readonly short: Map<string, string>;
  /** The keys of records that are there but are not valid: what names them is not reported a second time. */
  readonly rejected: Set<string>;
  /** Boards with a file that could not be read, whose records may be more than those known. */
  readonly unread: Set<string>;
  /** The text of each file, ready to be put on pages; null where nobody will ask for it. */
  readonly texts: Map<string, string> | null;
}

/** A file, as far as its records depend on it. */
export type SourcePlace = Pick<Source, 'path' | 'bodyStart'>;
