import type { Minutebook } from '../../src/core/book.ts';
import type { Content } from '../../src/core/content.ts';
import { type CompiledPages, compilePages } from './compile-pages.ts';
import type { LastBuild } from './last-build.ts';
import type { Sources } from './page-record.ts';
import { type OpenPages, openPages, type PlannedPage, toRender } from './page-writer.ts';
import { findUnchanged, pagesOfChangedTexts } from './unchanged-pages.ts';

/** The pages that a site is going to have, before any is rendered. */
export interface Plan {
  readonly book: Minutebook;
  readonly links: Content['links'];
  readonly compiled: CompiledPages;
  readonly pages: readonly PlannedPage[];
  readonly takeTexts: OpenPages['takeTexts'];
  readonly sources: Sources;
}

/** Lists the pages of a book, and finds out which need not be rendered again; `last` is null where all need to be. */
export async function planPages(
  book: Minutebook,
  { links }: Content,
  { sources, last, code }: { readonly sources: Sources; readonly last: LastBuild | null; readonly code: string },
): Promise<Plan> {
  const compiled = await compilePages(code);
  const stale = last === null ? null : pagesOfChangedTexts(last, sources);
  const { pages, takeTexts } = await openPages(book, compiled.entry, stale);
  const plan = { book, links, compiled, takeTexts, sources };
  if (last === null) return { ...plan, pages: pages.map(toRender) };
  if (stale !== null) {
    const again = new Map(pages.map((page) => [page.file, page]));
    return { ...plan, pages: Array.from(last.pages.known.keys(), (file) => ({ file, page: again.get(file) ?? null })) };
  }
  const unchanged = findUnchanged(last, sources, { book, pages, links });
  return {
    ...plan,
    pages: pages.map((page) => (unchanged.has(page.file) ? { file: page.file, page: null } : toRender(page))),
  };
}
