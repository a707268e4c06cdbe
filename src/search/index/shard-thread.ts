/** The second thread of index-shards.ts: is sent shards, and answers with what is in them; at last it is told to end. */
import { close } from 'pagefind';
import { parentPort } from 'node:worker_threads';
import { indexShard, type Shard } from './index-shard.ts';
import type { Stems } from './vocabulary.ts';

const stems: Stems = new Map();

parentPort?.on('message', (shard: Shard | null) => {
  void (async () => {
    parentPort?.postMessage(shard === null ? await close() : await indexShard(shard, stems));
  })();
});
