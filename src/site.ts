import type { Minutebook } from './core/book.ts';
import { openBook } from './open-book.ts';

/** Where a build leaves the book that it has checked, so that the pages do not read the content a second time. */
declare global {
  var minutebook: Minutebook | undefined;
}

/** Whether pages are rendered to be published, and not to be looked at while they are written. */
export const isPublished = globalThis.minutebook !== undefined;

/** The minute book that all pages render: the only bridge between the core and Astro. */
export const book: Minutebook =
  globalThis.minutebook ?? (await openBook(process.env.MINUTEBOOK_CONTENT ?? 'content', process.env.MINUTEBOOK_AS_AT));

/** The path under which a browser finds an address of the book. */
export function href(address: string): string {
  return book.site.base + address.slice(1);
}
