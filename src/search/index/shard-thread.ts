/** The second thread of index-shards.ts: is sent shards, and answers with their pages; at last it is asked for its words. */
import { close } from 'pagefind';
import { parentPort } from 'node:worker_threads';
import { indexShard, type Shard } from './index-shard.ts';
import type { Vocabulary } from './vocabulary.ts';

const vocabulary: Vocabulary = new Map();

parentPort?.on('message', (shard: Shard | null) => {
  void (async () => {
    if (shard !== null) parentPort?.postMessage(await indexShard(shard, vocabulary));
    else {
      await close();
      parentPort?.postMessage(vocabulary);
    }
  })();
});
