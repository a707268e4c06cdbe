import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { close } from 'pagefind';
import { indexShard, type Shard, type ShardPage } from './index-shard.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands on the pages of shards, and every word of them. */
export interface IndexedShards {
  readonly shards: readonly (readonly ShardPage[])[];
  readonly vocabulary: Vocabulary;
}

/** Indexes shards, several of them on two threads, each with an indexer of its own. */
export async function indexShards(shards: readonly Shard[]): Promise<IndexedShards> {
  const indexed: ShardPage[][] = [];
  const vocabulary: Vocabulary = new Map();
  const queue = shards.entries();
  await Promise.all([
    indexHere(queue, indexed, vocabulary),
    shards.length > 1 ? indexOnThread(queue, indexed, vocabulary) : null,
  ]);
  return { shards: indexed, vocabulary };
}

type Queue = Iterable<[number, Shard]>;

async function indexHere(queue: Queue, indexed: ShardPage[][], vocabulary: Vocabulary): Promise<void> {
  try {
    for (const [place, shard] of queue) indexed[place] = await indexShard(shard, vocabulary);
  } finally {
    await close();
  }
}

async function indexOnThread(queue: Queue, indexed: ShardPage[][], vocabulary: Vocabulary): Promise<void> {
  const thread = new Worker(path.join(import.meta.dirname, 'shard-thread.ts'));
  const ask = async (question: Shard | null): Promise<unknown> => {
    thread.postMessage(question);
    const [answer] = (await once(thread, 'message')) as [unknown];
    return answer;
  };
  try {
    for (const [place, shard] of queue) indexed[place] = (await ask(shard)) as ShardPage[];
    addWords(vocabulary, (await ask(null)) as Vocabulary);
  } finally {
    await thread.terminate();
  }
}

function addWords(vocabulary: Vocabulary, others: Vocabulary): void {
  for (const [word, { indexed, count }] of others) {
    const known = vocabulary.get(word);
    if (known === undefined) vocabulary.set(word, { indexed, count });
    else known.count += count;
  }
}
