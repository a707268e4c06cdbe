import { on } from 'node:events';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { batchesOf, digestOfBatch } from './batches.ts';
import type { ContentFile } from './files.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { pack, type Parcel, unpack } from './parcel.ts';
import { type Part, readPart } from './part.ts';

/** What a batch of files holds. */
export interface Batch {
  readonly part: Part;
  /** The same as bytes, where texts are kept. */
  readonly parcel: Parcel | null;
}

/** From how many files on a second thread reads as well; it takes half a second to start. */
const worthAThread = 2000;

/** How many batches the second thread is given ahead, so that it never waits for this one. */
const ahead = 2;

/** Batches of files that are read from both ends, and what was read of them. */
interface Reading {
  readonly waiting: readonly Waiting[];
  readonly keepsTexts: boolean;
  readonly read: Batch[];
  /** The first batch that is not begun, and the one after the last. */
  first: number;
  end: number;
}

interface Waiting {
  readonly index: number;
  readonly files: readonly ContentFile[];
  readonly digest: string;
}

/** Reads files in batches; with a memory, their texts are kept, and what it holds of the same bytes is not read again. */
export async function readBatches(files: readonly ContentFile[], memory: ReadingMemory | null): Promise<Batch[]> {
  const read: Batch[] = [];
  const waiting: Waiting[] = [];
  for (const [index, batch] of batchesOf(files).entries()) {
    const digest = memory === null ? '' : digestOfBatch(batch);
    const parcel = memory?.recall(digest) ?? null;
    if (parcel === null) waiting.push({ index, files: batch, digest });
    else read[index] = { part: unpack(parcel), parcel };
  }
  await readWaiting({ waiting, keepsTexts: memory !== null, read, first: 0, end: waiting.length });
  for (const { index, digest } of waiting) {
    const parcel = read[index]?.parcel ?? null;
    if (parcel !== null) memory?.remember(digest, parcel);
  }
  return read;
}

/** Reads many batches on two threads: this one from the start, the other from the end. */
async function readWaiting(reading: Reading): Promise<void> {
  const count = reading.waiting.reduce((sum, { files }) => sum + files.length, 0);
  await Promise.all([readFromStart(reading), count >= worthAThread ? readFromEnd(reading) : null]);
}

async function readFromStart(reading: Reading): Promise<void> {
  const { waiting, keepsTexts, read } = reading;
  while (reading.first < reading.end) {
    const { index = 0, files = [] } = waiting[reading.first++] ?? {};
    const part = readPart(files, keepsTexts);
    read[index] = { part, parcel: keepsTexts ? pack(part) : null };
    await setImmediate();
  }
}

async function readFromEnd(reading: Reading): Promise<void> {
  const { waiting, keepsTexts, read } = reading;
  const thread = new Worker(path.join(import.meta.dirname, 'reading-thread.ts'));
  let unanswered = 0;
  const send = () => {
    if (reading.first >= reading.end) return;
    thread.postMessage({ ...waiting[--reading.end], keepsTexts });
    unanswered += 1;
  };
  const answers = on(thread, 'message');
  for (let count = 0; count < ahead; count += 1) send();
  while (unanswered > 0) {
    const { value } = (await answers.next()) as { value: [{ index: number; parcel: Parcel }] };
    const [{ index, parcel }] = value;
    read[index] = { part: unpack(parcel), parcel: keepsTexts ? parcel : null };
    unanswered -= 1;
    send();
  }
  await thread.terminate();
}
