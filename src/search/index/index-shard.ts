import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordText } from '../record-text.ts';
import { readPage } from './read-page.ts';
import { indexWords, type Stems, type Vocabulary } from './vocabulary.ts';
import { type IndexedPage, writeWordIndex } from './word-index.ts';

/** The pages of one word index, and where it is written. */
export interface Shard {
  /** The folders that pages are in; a page of the first hides one of the second. */
  readonly sites: readonly string[];
  readonly folder: string;
  readonly addresses: readonly string[];
}

/** A record without its words. */
export type RecordOutline = Omit<RecordText, 'words' | 'blocks'> & { readonly words: number };

/** What the table of a page needs to know of it. */
export interface ShardPage {
  /** What the word index calls it. */
  readonly id: string;
  readonly records: readonly RecordOutline[];
}

/** What is in a shard. */
export interface IndexedShard {
  /** In the order of the addresses. */
  readonly pages: readonly ShardPage[];
  readonly vocabulary: Vocabulary;
}

/** Reads the pages of a shard and writes their word index; gives back what is on each of them. */
export async function indexShard({ sites, folder, addresses }: Shard, stems: Stems): Promise<IndexedShard> {
  const outlines: RecordOutline[][] = [];
  const vocabulary: Vocabulary = new Map();
  const ids = await writeWordIndex(folder, readAll());
  return { pages: outlines.map((records, index) => ({ id: ids[index] ?? '', records })), vocabulary };

  function* readAll(): Generator<IndexedPage> {
    for (const address of addresses) {
      const texts = readPage(readFileSync(fileOf(sites, address), 'utf8'));
      outlines.push(texts.map(({ blocks: _, words, ...text }) => ({ ...text, words: words.length })));
      yield { address, words: texts.flatMap(({ words }) => indexWords(words, vocabulary, stems)) };
    }
  }
}

function fileOf(sites: readonly string[], address: string): string {
  const files = sites.map((site) => path.join(site, address, 'index.html'));
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new TypeError(`There is no page ${address} to index.`);
  return found;
}
