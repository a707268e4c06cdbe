import type { Minutebook } from '../../src/core/book.ts';
import type { Page } from '../../src/rendering/pages.ts';
import { makeSitemap } from '../../src/rendering/sitemap.ts';
import { compilePages } from './compile-pages.ts';
import { openPages, type PageWork, writePages } from './page-writer.ts';
import type { SecondThread } from './second-thread.ts';
import { addFile, addFolder, type PublishedFile, type SiteDraft } from './site-draft.ts';

/** Renders every page of a book into a site, and says how many there are. */
export async function renderPages(
  book: Minutebook,
  draft: SiteDraft,
  second: SecondThread | null,
  code: string,
): Promise<number> {
  const { entry, assets } = await compilePages(code);
  const { folder, before } = draft;
  const work: PageWork = { entry, folder, before, turns: new Int32Array(new SharedArrayBuffer(4)) };
  const theirs = second?.writePages(work);
  const pages = await openPages(book, work);
  const written = await Promise.all([writePages(pages, work), theirs ?? new Map<string, PublishedFile>()]);
  for (const files of written) for (const [name, file] of files) draft.files.set(name, file);
  addSitemap(draft, pages, book);
  addFolder(draft, assets);
  return pages.length;
}

/** Lists every page for search engines, save the one for what is not found. */
function addSitemap(draft: SiteDraft, pages: readonly Page[], { site }: Minutebook): void {
  const listed = pages.filter(({ file }) => file.endsWith('index.html')).map(({ address }) => address.slice(1));
  for (const [file, text] of makeSitemap(listed, site.origin + site.base)) addFile(draft, file, Buffer.from(text));
}
