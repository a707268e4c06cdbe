import { on } from 'node:events';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { batchesOf, digestOfBatch } from './batches.ts';
import type { ContentFile } from '../files/read-files.ts';
import { comparePaths } from '../order.ts';
import type { Batch, ReadingMemory } from './reading-memory.ts';
import { pack, type Parcel, unpack } from './parcel.ts';
import { readPart } from './part.ts';

/** With at least this many files, a second thread reads as well; it takes a third of a second to start. */
const worthAThread = 2000;

/** How many batches the second thread is given ahead, so that it never waits for this one. */
const ahead = 2;

/** Batches of files that are read from both ends, and what was read of them. */
interface Reading {
  readonly waiting: readonly Waiting[];
  readonly memory: ReadingMemory | null;
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

/** Lists files in the order of their paths; where many will have to be read, a second thread starts while the rest are listed. */
export function gatherFiles(
  files: Iterable<ContentFile>,
  memory: ReadingMemory | null,
): { files: ContentFile[]; thread: Worker | null } {
  const gathered: ContentFile[] = [];
  const isAllNew = memory?.isEmpty ?? true;
  let thread: Worker | null = null;
  try {
    for (const file of files) if (gathered.push(file) === worthAThread && isAllNew) thread = startThread();
  } catch (error) {
    void thread?.terminate();
    throw error;
  }
  return { files: gathered.sort((a, b) => comparePaths(a.path, b.path)), thread };
}

function startThread(): Worker {
  return new Worker(path.join(import.meta.dirname, 'reading-thread.ts'));
}

/**
 * Reads files in batches, on two threads where there is a second or they are many: this one from the start, the other from the
 * end. What a memory holds of the same bytes is not read again.
 */
export async function readBatches(
  files: readonly ContentFile[],
  memory: ReadingMemory | null,
  thread: Worker | null,
): Promise<Batch[]> {
  const read: Batch[] = [];
  const waiting: Waiting[] = [];
  for (const [index, batch] of batchesOf(files).entries()) {
    const digest = memory === null ? '' : digestOfBatch(batch);
    const known = memory?.recall(digest) ?? null;
    if (known === null) waiting.push({ index, files: batch, digest });
    else read[index] = known;
  }
  const reading: Reading = { waiting, memory, read, first: 0, end: waiting.length };
  const second = thread ?? (countFiles(waiting) >= worthAThread ? startThread() : null);
  await Promise.all([second === null ? null : readFromEnd(reading, second), readFromStart(reading)]);
  for (const { index, digest } of waiting) {
    const batch = read[index];
    if (batch !== undefined) memory?.remember(digest, batch);
  }
  return read;
}

function countFiles(batches: readonly Waiting[]): number {
  return batches.reduce((sum, { files }) => sum + files.length, 0);
}

async function readFromStart(reading: Reading): Promise<void> {
  const { waiting, memory, read } = reading;
  while (reading.first < reading.end) {
    const { index = 0, files = [] } = waiting[reading.first++] ?? {};
    const part = readPart(files, memory?.withTexts ?? false);
    read[index] = { part: { ...part, texts: null }, parcel: memory === null ? null : pack(part) };
    await setImmediate();
  }
}

async function readFromEnd(reading: Reading, thread: Worker): Promise<void> {
  const { waiting, memory, read } = reading;
  const keepsTexts = memory?.withTexts ?? false;
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
    read[index] = { part: unpack(parcel), parcel: memory === null ? null : parcel };
    unanswered -= 1;
    send();
  }
  await thread.terminate();
}
