import type { FederationManifest, WordPlaces } from '../../federation.ts';
import { soughtBeginning, soughtWord } from '../../index-word.ts';
import { fetchJson } from '../files.ts';
import { once } from '../once.ts';

/** How often a word is in each book, by the book's number. */
export type Mentions = ReadonlyMap<number, number>;

/** Tells in which books words stand. */
export interface PlacedWords {
  /** In any of its inflected forms. */
  find(word: string): Promise<Mentions>;
  /** Of all words that begin with it. */
  findBeginning(word: string): Promise<Mentions>;
}

/** Opens the files that tell where words stand; one is read for a word. */
export function openPlaces(base: string, files: FederationManifest['words']): PlacedWords {
  const read = new Map<string, Promise<WordPlaces>>();
  /** From the file in which the first of some words would stand, to the last that begins with them. */
  const readAll = (from: string, isAsked: (first: string) => boolean) => {
    const start = Math.max(
      0,
      files.findLastIndex(({ first }) => first <= from),
    );
    const asked = files.filter(({ first }, index) => index === start || (index > start && isAsked(first)));
    return Promise.all(asked.map(({ file }) => once(read, file, () => fetchJson<WordPlaces>(base + file))));
  };
  return {
    async find(word) {
      const sought = soughtWord(word);
      return addUp(await readAll(sought, () => false), (each) => each === sought);
    },
    async findBeginning(word) {
      const sought = soughtBeginning(word);
      const begins = (each: string) => each.startsWith(sought);
      return addUp(await readAll(sought, begins), begins);
    },
  };
}

function addUp(files: readonly WordPlaces[], isSought: (word: string) => boolean): Mentions {
  const mentions = new Map<number, number>();
  for (const { words, books, counts } of files) {
    for (const [at, word] of words.entries()) {
      if (!isSought(word)) continue;
      for (const [index, book] of (books[at] ?? []).entries()) {
        mentions.set(book, (mentions.get(book) ?? 0) + (counts[at]?.[index] ?? 0));
      }
    }
  }
  return mentions;
}
