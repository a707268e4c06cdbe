import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Content } from '../../src/core/reading/content.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { filesBehind } from '../../src/rendering/page-sources.ts';
import { listPages, type Manifest, type Page } from '../../src/rendering/pages.ts';
import { type WatchedTexts, watchTexts } from '../../src/rendering/watched-texts.ts';
import type { KnownPage, KnownPages } from './page-record.ts';
import { addText, keepFile, openDraft, type SiteFiles } from './site-draft.ts';

/** How many pages a thread takes at a time: few enough that all threads end together. */
const turn = 24;

/** What the threads that render the pages of a site have in common. */
export interface PageWork {
  /** The module of the compiled pages that tells of all others. */
  readonly entry: string;
  /** The folder for what differs from the last build. */
  readonly folder: string;
  /** What the last build published; null if everything is made afresh. */
  readonly before: SiteFiles | null;
  /** How many turns have been taken, for all threads to see. */
  readonly turns: Int32Array;
}

/** What a thread has made: files, and what is to be remembered of the pages that it rendered. */
export interface WrittenPages {
  readonly files: SiteFiles;
  readonly known: KnownPages;
}

/** A page that a site is going to have. */
export interface PlannedPage {
  readonly file: string;
  /** Null where it stays as the last build left it. */
  readonly page: Page | null;
}

/** A page that is to be rendered. */
export function toRender(page: Page): PlannedPage {
  return { file: page.file, page };
}

/** The pages of a book, ready to be rendered. */
export interface OpenPages {
  readonly pages: readonly Page[];
  /** The files whose texts have been shown since it was last asked. */
  readonly takeTexts: WatchedTexts['take'];
}

/** Lists the pages of a book, in the same order in each thread; or, of these, those of some files. */
export async function openPages(
  whole: Minutebook,
  entry: string,
  wanted: ReadonlySet<string> | null = null,
): Promise<OpenPages> {
  const { book, take } = watchTexts(whole);
  globalThis.minutebook = book;
  const { app } = (await import(pathToFileURL(entry).href)) as { app: { manifest: Manifest } };
  const pages = await listPages(app.manifest, book, wanted);
  if (take().length > 0) throw new TypeError('A text was read for no page that would show it.');
  return { pages, takeTexts: take };
}

/** Renders and writes pages, a turn at a time, until this thread and the others have taken all. */
export async function writePages(
  pages: readonly PlannedPage[],
  takeTexts: OpenPages['takeTexts'],
  { folder, before, turns }: PageWork,
  links: Content['links'],
): Promise<WrittenPages> {
  const draft = openDraft(folder, before);
  const known = new Map<string, KnownPage>();
  for (;;) {
    const start = Atomics.add(turns, 0, 1) * turn;
    if (start >= pages.length) return { files: draft.files, known };
    for (const { file, page } of pages.slice(start, start + turn)) {
      if (page === null) keepFile(draft, file);
      else {
        addText(draft, file, page.render());
        const behind = page.subject === null ? null : [...filesBehind(page.subject, links)];
        known.set(file, { behind, listing: page.listing()?.digest ?? null, texts: takeTexts() });
      }
    }
    await setImmediate(); // So that somebody can stop the build.
  }
}
