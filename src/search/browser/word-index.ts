import { indexLanguage, soughtBeginning, soughtWord } from '../index-word.ts';
import { once } from './once.ts';
import type { Term } from './query.ts';

/** What a search uses of Pagefind, https://pagefind.app/docs/api/. */
interface Pagefind {
  createInstance(options: { basePath: string; language: string }): Instance;
}

interface Instance {
  filters(): Promise<unknown>;
  mergeIndex(address: string): Promise<void>;
  search(words: string): Promise<{ results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/** The places at which a term stands: by page, the numbers of the words at which it begins, in order. */
export type Hits = ReadonlyMap<string, readonly number[]>;

/** Pagefind's program, which several word indexes share. */
export interface Runtime {
  /** Where it lies, beside an index that has no words. */
  readonly folder: string;
  readonly start: () => Promise<void>;
}

/** Finds words in the pages of a site. */
export interface WordIndex {
  /** Makes the pages of some shards known to the searches that follow. */
  use(shards: readonly string[]): Promise<void>;
  /** Where a term stands, in any of its inflected forms. */
  find(term: Term): Promise<Hits>;
  /** Where words stand that begin with a word. */
  findBeginning(word: string): Promise<Hits>;
}

/** Opens the word index below an address; it loads nothing before it is used, and Pagefind itself from beside the first shard unless it runs already. */
export function openWordIndex(base: string, runtime: Runtime | null = null): WordIndex {
  let instance: Promise<Instance> | null = null;
  const used = new Map<string, Promise<void>>();
  const found = new Map<string, Promise<Hits>>();
  const forget = (error: unknown): never => {
    instance = null;
    throw error;
  };
  const search = async (words: string): Promise<Hits> => {
    if (instance === null) return new Map();
    const { results } = await (await instance).search(words);
    return new Map(results.map((result) => [result.id, result.words.toSorted((a, b) => a - b)]));
  };
  const ask = (word: string) => once(found, `${[...used.keys()].join()} ${word}`, () => search(word));
  return {
    async use(shards) {
      await runtime?.start();
      for (const shard of shards) {
        void once(used, shard, async () => {
          const isFirst = instance === null;
          const opened = await (instance ??= openInstance(runtime?.folder ?? base + shard).catch(forget));
          if (!isFirst || runtime !== null) await opened.mergeIndex(base + shard);
        });
      }
      await Promise.all(used.values());
    },
    find: async (term) => findPhrase(await Promise.all(term.map((word) => ask(soughtWord(word))))),
    findBeginning: (word) => ask(soughtBeginning(word)),
  };
}

/** Gives Pagefind's program to start from a folder. It starts once, and whole before it is used: where two start side by side, the later takes away the memory of the other. */
export function openRuntime(folder: string): Runtime {
  const started = new Map<string, Promise<void>>();
  const start = async () => {
    await (await openInstance(folder)).filters();
  };
  return { folder, start: () => once(started, folder, start) };
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
