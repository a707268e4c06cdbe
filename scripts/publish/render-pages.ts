import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Minutebook } from '../../src/core/book.ts';
import { listPages, type Manifest, type Page } from '../../src/rendering/pages.ts';
import { makeSitemap } from '../../src/rendering/sitemap.ts';
import { compilePages } from './compile-pages.ts';
import { sortPages } from './page-order.ts';

/** Renders every page of a book into a folder, and says how many there are. */
export async function renderPages(book: Minutebook, folder: string): Promise<number> {
  const { entry, assets } = await compilePages();
  cpSync(assets, folder, { recursive: true });
  globalThis.minutebook = book;
  const { app } = (await import(entry)) as { app: { manifest: Manifest } };
  const pages = sortPages(await listPages(app.manifest, book.site.base), book);
  for (const { file, render } of pages) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await render());
  }
  writeSitemap(pages, book, folder);
  return pages.length;
}

/** Lists every page for search engines, save the one for what is not found. */
function writeSitemap(pages: readonly Page[], { site }: Minutebook, folder: string): void {
  const listed = pages.filter(({ file }) => file.endsWith('index.html')).map(({ address }) => address.slice(1));
  for (const [file, text] of makeSitemap(listed, site.origin + site.base)) writeFileSync(path.join(folder, file), text);
}
