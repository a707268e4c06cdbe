/** The second thread of a build: checks a content folder, and if it is sound links it for itself and writes its share of the pages. */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { checkContent, isSound } from '../../src/core/check-folder.ts';
import { joinParts, type ReadContent } from '../../src/core/reading/content.ts';
import { linkBook } from '../../src/core/link/index.ts';
import { unpack } from '../../src/core/reading/parcel.ts';
import { keptRules } from './kept-rules.ts';
import { openPages, type PageWork, toRender, writePages } from './page-writer.ts';
import type { DatedOrder } from './order.ts';

/** What is sent to the thread first. */
export interface SentContent extends Pick<ReadContent, 'files' | 'parcels'> {
  readonly order: DatedOrder;
}

if (parentPort === null) throw new TypeError('This is no script of its own.');
const [{ files, parcels, order }] = (await once(parentPort, 'message')) as [SentContent];
const { content, code, cold, asAt } = order;
const checked = checkContent(joinParts(parcels.map(unpack), parcels, files), keptRules(content, code, cold));
parentPort.postMessage(checked.issues);
if (isSound(checked)) {
  const asked = once(parentPort, 'message') as Promise<[PageWork]>;
  const book = linkBook(checked, asAt);
  const [work] = await asked;
  const { pages, takeTexts } = await openPages(book, work.entry);
  parentPort.postMessage(await writePages(pages.map(toRender), takeTexts, work, checked.content.links));
}
