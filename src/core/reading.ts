import { on } from 'node:events';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from './files.ts';
import { type Parcel, unpack } from './parcel.ts';
import { type Part, readPart } from './part.ts';

/**
 * How many files are read in one turn of the event loop. The native Markdown parser's memory is freed between turns only:
 * 10,000 meetings read in one go keep 350 MB of it.
 */
const batchSize = 50;

/** From how many files on a second thread reads as well; it takes a third of a second to start. */
const worthAThread = 2000;

/** How many batches the second thread is given ahead, so that it never waits for this one. */
const ahead = 2;

/** Batches of files that are read from both ends, and what was read of them. */
interface Reading {
  readonly batches: readonly (readonly ContentFile[])[];
  readonly parts: Part[];
  /** The first batch that is not begun, and the one after the last. */
  first: number;
  end: number;
}

/** Lists files in the order of their paths; where they become many, a second thread starts while the rest are listed. */
export function gatherFiles(files: Iterable<ContentFile>): { files: ContentFile[]; thread: Worker | null } {
  const gathered: ContentFile[] = [];
  let thread: Worker | null = null;
  try {
    for (const file of files) if (gathered.push(file) === worthAThread) thread = startThread();
  } catch (error) {
    void thread?.terminate();
    throw error;
  }
  return { files: gathered.sort((a, b) => (a.path < b.path ? -1 : 1)), thread };
}

function startThread(): Worker {
  return new Worker(path.join(import.meta.dirname, 'reading-thread.ts'));
}

/** Reads files in batches, on two threads where there is a second: this one from the start, the other from the end. */
export async function readParts(files: readonly ContentFile[], thread: Worker | null): Promise<Part[]> {
  const batches = batchesOf(files);
  const reading: Reading = { batches, parts: [], first: 0, end: batches.length };
  await Promise.all([thread === null ? null : readFromEnd(reading, thread), readFromStart(reading)]);
  return reading.parts;
}

async function readFromStart(reading: Reading): Promise<void> {
  while (reading.first < reading.end) {
    const index = reading.first++;
    reading.parts[index] = readPart(reading.batches[index] ?? []);
    await setImmediate();
  }
}

async function readFromEnd(reading: Reading, thread: Worker): Promise<void> {
  let unanswered = 0;
  const send = () => {
    if (reading.first >= reading.end) return;
    const index = --reading.end;
    thread.postMessage({ index, files: reading.batches[index] });
    unanswered += 1;
  };
  const answers = on(thread, 'message');
  for (let count = 0; count < ahead; count += 1) send();
  while (unanswered > 0) {
    const { value } = (await answers.next()) as { value: [{ index: number; parcel: Parcel }] };
    const [{ index, parcel }] = value;
    reading.parts[index] = unpack(parcel);
    unanswered -= 1;
    send();
  }
  await thread.terminate();
}

function batchesOf(files: readonly ContentFile[]): ContentFile[][] {
  const batches: ContentFile[][] = [];
  for (let start = 0; start < files.length; start += batchSize) batches.push(files.slice(start, start + batchSize));
  return batches;
}
