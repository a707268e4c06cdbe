import { on } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadContent } from '../../src/core/reading/content.ts';
import type { Issue } from '../../src/core/rules/issue.ts';
import type { DatedOrder } from './order.ts';
import type { SentContent } from './page-thread.ts';
import type { PageWork, WrittenPages } from './page-writer.ts';

/** A second thread, which checks the content while the first one links it, and then links it too to render pages. */
export interface SecondThread {
  /** Every problem of the content. */
  readonly issues: Promise<readonly Issue[]>;
  /** Has it write its share of the pages, and says which those were. */
  readonly writePages: (work: PageWork) => Promise<WrittenPages>;
  readonly stop: () => Promise<unknown>;
}

/** With at least this many files, a second thread is worth the third of a second that it takes to get ready. */
const worthAThread = 1000;

/** Starts a second thread on content that was read; null if there is too little to need one. */
export function startSecondThread({ files, parcels }: ReadContent, order: DatedOrder): SecondThread | null {
  if (files.length < worthAThread) return null;
  const thread = new Worker(path.join(import.meta.dirname, 'page-thread.ts'));
  const messages = on(thread, 'message');
  const nextMessage = async () => ((await messages.next()) as { value: [unknown] }).value[0];
  thread.postMessage({ files, parcels, order } satisfies SentContent);
  return {
    issues: nextMessage() as Promise<readonly Issue[]>,
    writePages: (work) => {
      thread.postMessage(work);
      return nextMessage() as Promise<WrittenPages>;
    },
    stop: () => thread.terminate(),
  };
}
