/** The second thread of a build: checks a content folder, and if it is sound links it for itself and writes its share of the pages. */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { checkContent, isSound } from '../../src/core/check-folder.ts';
import { joinParts, type ReadContent } from '../../src/core/content.ts';
import { linkBook } from '../../src/core/link/index.ts';
import { unpack } from '../../src/core/parcel.ts';
import { keptRules } from './kept-rules.ts';
import { openPages, type PageWork, toRender, writePages } from './page-writer.ts';

/** What the thread is told first. */
export interface SentContent extends Pick<ReadContent, 'files' | 'parcels'> {
  readonly about: About;
}

/** What is done with the content. */
export interface About {
  readonly asAt: string;
  /** The folder that it was read from. */
  readonly folder: string;
  /** A digest of Minutebook's own code. */
  readonly code: string;
  /** Whether nothing is taken from the build before. */
  readonly cold: boolean;
}

if (parentPort === null) throw new TypeError('This is no script of its own.');
const [{ files, parcels, about }] = (await once(parentPort, 'message')) as [SentContent];
const { folder, code, cold } = about;
const checked = checkContent(joinParts(parcels.map(unpack), parcels, files), keptRules(folder, code, cold));
parentPort.postMessage(checked.issues);
if (isSound(checked)) {
  const asked = once(parentPort, 'message') as Promise<[PageWork]>;
  const book = linkBook(checked, about.asAt);
  const [work] = await asked;
  const { pages, takeTexts } = await openPages(book, work.entry);
  parentPort.postMessage(await writePages(pages.map(toRender), takeTexts, work, checked.content.links));
}
