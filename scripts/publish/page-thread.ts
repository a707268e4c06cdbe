/** The second thread of a build: links a content folder for itself, and writes its share of the pages. */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { indexContent } from '../../src/core/check-folder.ts';
import { linkBook } from '../../src/core/link/index.ts';
import { type PackedContent, unpackContent } from '../../src/core/packed-content.ts';
import { openPages, type PageWork, writePages } from './page-writer.ts';

if (parentPort === null) throw new TypeError('This is no script of its own.');
const [{ packed, asAt }] = (await once(parentPort, 'message')) as [{ packed: PackedContent; asAt: string }];
const book = linkBook(indexContent(unpackContent(packed)), asAt);
const [work] = (await once(parentPort, 'message')) as [PageWork]; // The content is sound.
parentPort.postMessage(await writePages(await openPages(book, work), work));
