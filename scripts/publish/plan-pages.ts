import type { Minutebook } from '../../src/core/book.ts';
import type { Content } from '../../src/core/content.ts';
import type { Page } from '../../src/rendering/pages.ts';
import { type CompiledPages, compilePages } from './compile-pages.ts';
import type { LastBuild } from './last-build.ts';
import { findUnchanged, type Sources } from './page-record.ts';
import { openPages } from './page-writer.ts';

/** The pages that a site is going to have, before any is rendered. */
export interface Plan {
  readonly book: Minutebook;
  readonly links: Content['links'];
  readonly compiled: CompiledPages;
  readonly pages: readonly Page[];
  readonly sources: Sources;
  /** The files of the pages that are as the last build left them. */
  readonly unchanged: ReadonlySet<string>;
}

/** Lists the pages of a book, and finds out which need not be rendered again; `last` is null where all need to be. */
export async function planPages(
  book: Minutebook,
  { links }: Content,
  { sources, last, code }: { readonly sources: Sources; readonly last: LastBuild | null; readonly code: string },
): Promise<Plan> {
  const compiled = await compilePages(code);
  const pages = await openPages(book, compiled.entry);
  const unchanged = last === null ? new Set<string>() : findUnchanged(last, sources, { book, pages, links });
  return { book, links, compiled, pages, sources, unchanged };
}
