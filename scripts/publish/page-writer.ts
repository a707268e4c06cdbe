import { setImmediate } from 'node:timers/promises';
import type { Minutebook } from '../../src/core/book.ts';
import { listPages, type Manifest, type Page } from '../../src/rendering/pages.ts';
import { addFile, openDraft, type SiteDraft, type SiteFiles } from './site-draft.ts';

/** How many pages a thread takes at a time: few enough that all threads end together. */
const turn = 24;

/** What the threads that render the pages of a site have in common. */
export interface PageWork {
  /** The module of the compiled pages that tells of all others. */
  readonly entry: string;
  /** The folder for what differs from the last build. */
  readonly folder: string;
  /** What the last build published; null where all is made anew. */
  readonly before: SiteFiles | null;
  /** How many turns have been taken, for all threads to see. */
  readonly turns: Int32Array;
}

/** Lists the pages of a book, in the same order in each thread. */
export async function openPages(book: Minutebook, { entry }: PageWork): Promise<readonly Page[]> {
  globalThis.minutebook = book;
  const { app } = (await import(entry)) as { app: { manifest: Manifest } };
  return listPages(app.manifest, book.site.base);
}

/** Renders and writes pages, a turn at a time, until this thread and the others have taken all; gives what this one has made. */
export async function writePages(pages: readonly Page[], { folder, before, turns }: PageWork): Promise<SiteFiles> {
  const draft = openDraft(folder, before);
  for (;;) {
    const start = Atomics.add(turns, 0, 1) * turn;
    if (start >= pages.length) return draft.files;
    for (const page of pages.slice(start, start + turn)) await writePage(draft, page);
    await setImmediate(); // A person who stops the build is heard.
  }
}

async function writePage(draft: SiteDraft, { file, render }: Page): Promise<void> {
  const made = render();
  addFile(draft, file, Buffer.from(typeof made === 'string' ? made : await made));
}
