/** The second thread of read-batches.ts: is sent batches of files, and answers with what they hold. */
import { parentPort } from 'node:worker_threads';
import type { ContentFile } from '../files/read-files.ts';
import { pack } from './parcel.ts';
import { readPart } from './part.ts';

/** What the thread is asked. */
interface Question {
  readonly index: number;
  readonly files: readonly ContentFile[];
  readonly keepsTexts: boolean;
}

parentPort?.on('message', ({ index, files, keepsTexts }: Question) => {
  parentPort?.postMessage({ index, parcel: pack(readPart(files, keepsTexts)) });
});
