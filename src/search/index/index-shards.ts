import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { close } from 'pagefind';
import { type IndexedShard, indexShard, type Shard } from './index-shard.ts';
import type { Stems } from './vocabulary.ts';

/** Remembers from one build to the next the word indexes of pages with certain bytes. */
export interface ShardMemory {
  /** Takes over the word index of a shard, and gives a way to read what is on its pages; null where the index is not as it was. */
  readonly recall: (shard: Shard) => (() => IndexedShard) | null;
  readonly remember: (shard: Shard, indexed: IndexedShard) => void;
}

/**
 * Indexes shards on two threads, each with an indexer of its own, but not those that are remembered: what is on their pages is
 * read while the second thread is at its first shard, which leaves 5.8 s of 7.2 where only one has changed. Where one thread
 * fails, the other ends its shard first, so that nothing is written into a folder that the caller takes away.
 */
export async function indexShards(shards: readonly Shard[], memory: ShardMemory): Promise<IndexedShard[]> {
  const remembered = shards.map((shard) => memory.recall(shard));
  const waiting = [...shards.entries()].filter(([place]) => remembered[place] === null);
  const queue = takenInTurns(waiting);
  const indexed: IndexedShard[] = [];
  const add = (place: number, shard: Shard, found: IndexedShard) => {
    indexed[place] = found;
    memory.remember(shard, found);
  };
  const second = waiting.length > 0 && shards.length > 1 ? indexOnThread(queue, add) : null;
  for (const [place, read] of remembered.entries()) if (read !== null) indexed[place] = read();
  const ends = await Promise.allSettled([second, indexHere(queue, add)]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return indexed;
}

/** A queue for several takers. Where one fails, JavaScript closes the generator, so that none takes any more. */
function* takenInTurns<Item>(items: readonly Item[]): Generator<Item> {
  yield* items;
}

type Queue = Iterable<[number, Shard]>;
type Add = (place: number, shard: Shard, indexed: IndexedShard) => void;

async function indexHere(queue: Queue, add: Add): Promise<void> {
  const stems: Stems = new Map();
  try {
    for (const [place, shard] of queue) add(place, shard, await indexShard(shard, stems));
  } finally {
    await close();
  }
}

async function indexOnThread(queue: Queue, add: Add): Promise<void> {
  const thread = new Worker(path.join(import.meta.dirname, 'shard-thread.ts'));
  const ask = async (question: Shard | null): Promise<unknown> => {
    thread.postMessage(question);
    const [answer] = (await once(thread, 'message')) as [unknown];
    return answer;
  };
  try {
    for (const [place, shard] of queue) add(place, shard, (await ask(shard)) as IndexedShard);
    await ask(null);
  } finally {
    await thread.terminate();
  }
}
