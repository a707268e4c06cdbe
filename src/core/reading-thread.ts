/** The second thread of reading.ts: is sent batches of files, and answers with what they hold. */
import { parentPort } from 'node:worker_threads';
import type { ContentFile } from './files.ts';
import { readPart } from './part.ts';

interface Request {
  readonly index: number;
  readonly files: readonly ContentFile[];
  readonly keepsTexts: boolean;
}

parentPort?.on('message', ({ index, files, keepsTexts }: Request) => {
  parentPort?.postMessage({ index, part: readPart(files, keepsTexts) });
});
