/** The second thread of a build: links a content folder for itself, and writes its share of the pages. */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { indexContent } from '../../src/core/check-folder.ts';
import { joinParts, type ReadContent } from '../../src/core/content.ts';
import { linkBook } from '../../src/core/link/index.ts';
import { unpack } from '../../src/core/parcel.ts';
import { openPages, type PageWork, writePages } from './page-writer.ts';

/** What the thread is told first. */
export interface SentContent extends Pick<ReadContent, 'files' | 'parcels'> {
  readonly asAt: string;
}

if (parentPort === null) throw new TypeError('This is no script of its own.');
const [{ files, parcels, asAt }] = (await once(parentPort, 'message')) as [SentContent];
const content = joinParts(parcels.map(unpack), parcels, files);
const book = linkBook(indexContent(content), asAt);
const [work] = (await once(parentPort, 'message')) as [PageWork]; // The content is sound.
parentPort.postMessage(await writePages(await openPages(book, work), work, content.links));
