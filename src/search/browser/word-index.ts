import { indexLanguage, soughtBeginning, soughtWord } from '../index-word.ts';
import { once } from './once.ts';
import type { Term } from './query.ts';

/** What a search uses of Pagefind, https://pagefind.app/docs/api/. */
interface Pagefind {
  createInstance(options: { basePath: string; language: string }): Instance;
}

interface Instance {
  mergeIndex(address: string): Promise<void>;
  search(words: string): Promise<{ results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/** The places at which a term stands: by page, the numbers of the words at which it begins, in order. */
export type Hits = ReadonlyMap<string, readonly number[]>;

/** Finds words in the pages of a site. */
export interface WordIndex {
  /** Makes the pages of some shards known to the searches that follow. */
  use(shards: readonly string[]): Promise<void>;
  /** Where a term stands, in any of its inflected forms. */
  find(term: Term): Promise<Hits>;
  /** Where words stand that begin with a word. */
  findBeginning(word: string): Promise<Hits>;
}

/** Opens the word index below an address; it loads nothing before it is used. */
export function openWordIndex(base: string): WordIndex {
  let instance: Promise<Instance> | null = null;
  const used = new Map<string, Promise<void>>();
  const found = new Map<string, Promise<Hits>>();
  const forget = (error: unknown): never => {
    instance = null;
    throw error;
  };
  const search = async (words: string): Promise<Hits> => {
    const { results } = await (await (instance ?? Promise.reject(new Error('No shard is in use.')))).search(words);
    return new Map(results.map((result) => [result.id, result.words.toSorted((a, b) => a - b)]));
  };
  const ask = (word: string) => once(found, `${[...used.keys()].join()} ${word}`, () => search(word));
  return {
    async use(shards) {
      for (const shard of shards) {
        void once(used, shard, async () => {
          if (instance !== null) await (await instance).mergeIndex(base + shard);
          else await (instance = openInstance(base + shard).catch(forget));
        });
      }
      await Promise.all(used.values());
    },
    find: async (term) => findPhrase(await Promise.all(term.map((word) => ask(soughtWord(word))))),
    findBeginning: (word) => ask(soughtBeginning(word)),
  };
}

async function openInstance(shard: string): Promise<Instance> {
  const module: unknown = await import(/* @vite-ignore */ `${shard}pagefind.js`);
  return (module as Pagefind).createInstance({ basePath: shard, language: indexLanguage });
}

/** Where words stand one after another. */
function findPhrase([first = new Map(), ...rest]: readonly Hits[]): Hits {
  if (rest.length === 0) return first;
  const phrases = new Map<string, readonly number[]>();
  for (const [page, places] of first) {
    const followers = rest.map((hits) => new Set(hits.get(page)));
    const starts = places.filter((place) => followers.every((words, index) => words.has(place + index + 1)));
    if (starts.length > 0) phrases.set(page, starts);
  }
  return phrases;
}
