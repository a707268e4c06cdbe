import { absoluteOf } from './core/absolute.ts';
import type { Minutebook } from './core/book.ts';

declare global {
  /** Where a build leaves the book that it has checked, so that the pages do not read the content a second time. */
  var minutebook: Minutebook | undefined;
  /** How the development server opens the book as the content is now. */
  var openMinutebook: (() => Promise<Minutebook>) | undefined;
}

/** Whether pages are rendered to be published, and not to be looked at while they are written. */
export const isPublished = globalThis.minutebook !== undefined;

/** The minute book that all pages render: the only bridge between the core and Astro. */
export const book: Minutebook = globalThis.minutebook ?? (await openBook());

function openBook(): Promise<Minutebook> {
  if (globalThis.openMinutebook === undefined) throw new TypeError('Nobody has opened a minute book.');
  return globalThis.openMinutebook();
}

/** The path under which a browser finds an address of the book. */
export function href(address: string): string {
  return book.site.base + address.slice(1);
}

/** Makes an address of the book into one that anybody can follow. */
export const absolute = absoluteOf(book.site);
