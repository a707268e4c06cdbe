import type { Minutebook, Site } from '../../src/core/book.ts';
import type { IndexedContent } from '../../src/core/references/indexed-content.ts';
import type { Content } from '../../src/core/reading/content.ts';
import { linkBook } from '../../src/core/link/index.ts';
import { whenAsked } from '../../src/core/once.ts';
import { type CompiledPages, compilePages } from './compile-pages.ts';
import type { LastBuild } from './last-build.ts';
import { linkAround } from './link-around.ts';
import type { Sources } from './page-record.ts';
import { type OpenPages, openPages, type PlannedPage, toRender } from './page-writer.ts';
import { findUnchanged, pagesOfChangedTexts } from './unchanged-pages.ts';

/** The pages that a site is going to have, before any is rendered. */
export interface Plan {
  /** Links the whole book, if that has not been done. */
  readonly book: () => Minutebook;
  readonly site: Site;
  readonly moved: Minutebook['moved'];
  readonly links: Content['links'];
  readonly compiled: CompiledPages;
  readonly pages: readonly PlannedPage[];
  readonly takeTexts: OpenPages['takeTexts'];
  readonly sources: Sources;
}

/** What pages are planned by. */
export interface Basis {
  readonly sources: Sources;
  /** What the last build left; null where all pages are to be rendered. */
  readonly last: LastBuild | null;
  readonly code: string;
  readonly day: string;
}

/** Lists the pages of a book, and finds out which need not be rendered again. */
export async function planPages(index: IndexedContent, { sources, last, code, day }: Basis): Promise<Plan> {
  const compiled = await compilePages(code);
  const whole = whenAsked(() => linkBook(index, day));
  const stale = last === null ? null : pagesOfChangedTexts(last, sources);
  const book = (last === null || stale === null ? null : linkAround(stale, last.pages, index, day)) ?? whole();
  const { pages, takeTexts } = await openPages(book, compiled.entry, stale);
  const { links } = index.content;
  const plan = { book: whole, site: book.site, moved: book.moved, links, compiled, takeTexts, sources };
  if (last === null) return { ...plan, pages: pages.map(toRender) };
  if (stale !== null) {
    const again = new Map(pages.map((page) => [page.file, page]));
    if (again.size < stale.size) throw new TypeError('A page that shows a changed text is not made any more.');
    return { ...plan, pages: Array.from(last.pages.known.keys(), (file) => ({ file, page: again.get(file) ?? null })) };
  }
  const unchanged = findUnchanged(last, sources, { book, pages, links });
  return {
    ...plan,
    pages: pages.map((page) => (unchanged.has(page.file) ? { file: page.file, page: null } : toRender(page))),
  };
}
