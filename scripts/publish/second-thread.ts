import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadContent } from '../../src/core/content.ts';
import type { SentContent } from './page-thread.ts';
import type { PageWork, WrittenPages } from './page-writer.ts';

/** A second thread that renders pages; it links the content for itself while the first one checks it. */
export interface SecondThread {
  /** Has it write its share of the pages, and says which those were. */
  readonly writePages: (work: PageWork) => Promise<WrittenPages>;
  readonly stop: () => Promise<unknown>;
}

/** From how many files on a second thread is worth the half second that it takes to get ready. */
const worthAThread = 1000;

/** Starts a second thread on content that was read; null where that is too little to need one. */
export function startSecondThread({ files, parcels }: ReadContent, asAt: string): SecondThread | null {
  if (files.length < worthAThread) return null;
  const thread = new Worker(path.join(import.meta.dirname, 'page-thread.ts'));
  const written = once(thread, 'message') as Promise<[WrittenPages]>;
  written.catch(() => undefined); // Content with errors cannot be linked, and then nobody waits for it.
  thread.postMessage({ files, parcels, asAt } satisfies SentContent);
  return {
    writePages: async (work) => {
      thread.postMessage(work);
      const [pages] = await written;
      return pages;
    },
    stop: () => thread.terminate(),
  };
}
