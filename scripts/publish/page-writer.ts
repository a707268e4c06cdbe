import { setImmediate } from 'node:timers/promises';
import type { Content } from '../../src/core/content.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { filesBehind } from '../../src/rendering/page-sources.ts';
import { listPages, type Manifest, type Page } from '../../src/rendering/pages.ts';
import type { KnownPages } from './page-record.ts';
import { addText, keepFile, openDraft, type SiteDraft, type SiteFiles } from './site-draft.ts';

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
  /** The files of pages that are as they were. */
  readonly unchanged: ReadonlySet<string>;
  /** How many turns have been taken, for all threads to see. */
  readonly turns: Int32Array;
}

/** What a thread has made: files, and what is to be remembered of those that it rendered. */
export interface WrittenPages extends KnownPages {
  readonly files: SiteFiles;
}

/** Lists the pages of a book, in the same order in each thread. */
export async function openPages(book: Minutebook, entry: string): Promise<readonly Page[]> {
  globalThis.minutebook = book;
  const { app } = (await import(entry)) as { app: { manifest: Manifest } };
  return listPages(app.manifest, book);
}

/** Renders and writes pages, a turn at a time, until this thread and the others have taken all. */
export async function writePages(
  pages: readonly Page[],
  { folder, before, unchanged, turns }: PageWork,
  links: Content['links'],
): Promise<WrittenPages> {
  const draft = openDraft(folder, before);
  const behind = new Map<string, readonly string[]>();
  const listings = new Map<string, string>();
  for (;;) {
    const start = Atomics.add(turns, 0, 1) * turn;
    if (start >= pages.length) return { files: draft.files, behind, listings };
    for (const page of pages.slice(start, start + turn)) {
      if (unchanged.has(page.file) && keepFile(draft, page.file)) continue;
      await writePage(draft, page);
      if (page.subject !== null) behind.set(page.file, [...filesBehind(page.subject, links)]);
      const listing = page.listing();
      if (listing !== null) listings.set(page.file, listing.digest);
    }
    await setImmediate(); // A person who stops the build is heard.
  }
}

async function writePage(draft: SiteDraft, { file, render }: Page): Promise<void> {
  const made = render();
  addText(draft, file, typeof made === 'string' ? made : await made);
}
