import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { close } from 'pagefind';
import { type IndexedShard, indexShard, type Shard } from './index-shard.ts';
import type { Stems } from './vocabulary.ts';

/** Remembers from one build to the next the word indexes of pages with certain bytes. */
export interface ShardMemory {
  /** What stands on the pages of a shard, if its word index is where it should be; null where it is not. */
  readonly recall: (shard: Shard) => IndexedShard | null;
  readonly remember: (shard: Shard, indexed: IndexedShard) => void;
}

/** Indexes shards, several of them on two threads, each with an indexer of its own; but not those that are remembered. */
export async function indexShards(shards: readonly Shard[], memory: ShardMemory): Promise<IndexedShard[]> {
  const indexed: IndexedShard[] = [];
  const waiting: [number, Shard][] = [];
  for (const [place, shard] of shards.entries()) {
    const known = memory.recall(shard);
    if (known === null) waiting.push([place, shard]);
    else indexed[place] = known;
  }
  const queue = waiting.values();
  const add = (place: number, shard: Shard, found: IndexedShard) => {
    indexed[place] = found;
    memory.remember(shard, found);
  };
  await Promise.all([
    waiting.length > 0 ? indexHere(queue, add) : null,
    waiting.length > 1 ? indexOnThread(queue, add) : null,
  ]);
  return indexed;
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
