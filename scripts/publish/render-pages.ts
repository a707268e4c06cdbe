import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Minutebook } from '../../src/core/book.ts';
import type { Page } from '../../src/rendering/pages.ts';
import { makeSitemap } from '../../src/rendering/sitemap.ts';
import { compilePages } from './compile-pages.ts';
import { openPages, type PageWork, writePages } from './page-writer.ts';
import type { SecondThread } from './second-thread.ts';

/** Renders every page of a book into a folder, and says how many there are. */
export async function renderPages(book: Minutebook, folder: string, second: SecondThread | null): Promise<number> {
  const { entry, assets } = await compilePages();
  cpSync(assets, folder, { recursive: true });
  const work: PageWork = { entry, folder, turns: new Int32Array(new SharedArrayBuffer(4)) };
  const others = second?.writePages(work);
  const pages = await openPages(book, work);
  await Promise.all([others, writePages(pages, work)]);
  writeSitemap(pages, book, folder);
  return pages.length;
}

/** Lists every page for search engines, save the one for what is not found. */
function writeSitemap(pages: readonly Page[], { site }: Minutebook, folder: string): void {
  const listed = pages.filter(({ file }) => file.endsWith('index.html')).map(({ address }) => address.slice(1));
  for (const [file, text] of makeSitemap(listed, site.origin + site.base)) writeFileSync(path.join(folder, file), text);
}
