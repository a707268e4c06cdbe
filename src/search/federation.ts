import type { Label } from './table.ts';

/** A body whose book is searched with others. */
export interface SearchedBody extends Label {
  /** The first and the last year of its records; empty where none has a date. */
  readonly from: string;
  readonly to: string;
  /** The dates of its first and its last meeting; empty where it has none. */
  readonly first: string;
  readonly last: string;
}

/** What there is to search in several books: the first file that a search of them reads. */
export interface FederationManifest {
  /** As the manifests of all books have it. */
  readonly version: string;
  /** By name; what is searched of each lies below its id. */
  readonly bodies: readonly SearchedBody[];
  /** The first word of each file of {@link WordPlaces}, and its address, in alphabetical order. */
  readonly words: readonly { readonly first: string; readonly file: string }[];
  /** The first letters that have a list of words, at `spelling/LETTER.json`. */
  readonly spelling: readonly string[];
}

/** Which books have the words of the index: columns, in alphabetical order. */
export interface WordPlaces {
  readonly words: readonly string[];
  /** Of each word: the numbers of the books that have it, and how often. */
  readonly books: readonly (readonly number[])[];
  readonly counts: readonly (readonly number[])[];
}
