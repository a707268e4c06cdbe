/** The second thread of reading.ts: is sent batches of files, and answers with what they hold. */
import { parentPort } from 'node:worker_threads';
import type { ContentFile } from './files.ts';
import { pack } from './parcel.ts';
import { readPart } from './part.ts';

parentPort?.on('message', ({ index, files }: { index: number; files: readonly ContentFile[] }) => {
  parentPort?.postMessage({ index, parcel: pack(readPart(files)) });
});
