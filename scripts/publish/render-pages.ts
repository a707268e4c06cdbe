import type { Content } from '../../src/core/content.ts';
import type { Minutebook } from '../../src/core/book.ts';
import type { Page } from '../../src/rendering/pages.ts';
import { makeSitemap } from '../../src/rendering/sitemap.ts';
import { compilePages } from './compile-pages.ts';
import { describeSources, findUnchanged, type PageRecord } from './page-record.ts';
import { openPages, type PageWork, writePages } from './page-writer.ts';
import type { SecondThread } from './second-thread.ts';
import { addFile, addFolder, type SiteDraft } from './site-draft.ts';

/** A book, the content that it was linked from, and the thread that has linked the same for itself. */
export interface Reading {
  readonly book: Minutebook;
  readonly content: Content;
  readonly second: SecondThread | null;
}

/** What was rendered. */
export interface Rendered {
  readonly pageCount: number;
  readonly pages: PageRecord;
}

/** Renders the pages of a book into a site, except those of the last build that are as they were. */
export async function renderPages(
  { book, content, second }: Reading,
  draft: SiteDraft,
  last: PageRecord | null,
  code: string,
): Promise<Rendered> {
  const { entry, assets } = await compilePages(code);
  const { folder, before } = draft;
  const sources = describeSources(content, book, code);
  const unchanged = before === null ? new Set<string>() : findUnchanged(last, sources, book, before);
  const work: PageWork = { entry, folder, before, unchanged, turns: new Int32Array(new SharedArrayBuffer(4)) };
  const theirs = second?.writePages(work);
  const pages = await openPages(book, work);
  const ours = writePages(pages, work, content.links);
  const written = await Promise.all(theirs === undefined ? [ours] : [ours, theirs]);
  for (const { files } of written) for (const [name, file] of files) draft.files.set(name, file);
  addSitemap(draft, pages, book);
  addFolder(draft, assets);
  const kept = [...(last?.behind ?? [])].filter(([page]) => unchanged.has(page) && draft.files.has(page));
  const behind = new Map([...kept, ...written.flatMap((each) => [...each.behind])]);
  return { pageCount: pages.length, pages: { ...sources, behind } };
}

/** Lists every page for search engines, save the one for what is not found. */
function addSitemap(draft: SiteDraft, pages: readonly Page[], { site }: Minutebook): void {
  const listed = pages.filter(({ file }) => file.endsWith('index.html')).map(({ address }) => address.slice(1));
  for (const [file, text] of makeSitemap(listed, site.origin + site.base)) addFile(draft, file, Buffer.from(text));
}
