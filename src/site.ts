import type { Minutebook } from './core/book.ts';
import type { ReadingMemory } from './core/reading-memory.ts';
import { openBook } from './open-book.ts';

declare global {
  /** Where a build leaves the book that it has checked, so that the pages do not read the content a second time. */
  var minutebook: Minutebook | undefined;
  /** Where the development server leaves what was read of the content before an edit. */
  var lastReading: (() => ReadingMemory) | undefined;
}

/** Whether pages are rendered to be published, and not to be looked at while they are written. */
export const isPublished = globalThis.minutebook !== undefined;

/** The minute book that all pages render: the only bridge between the core and Astro. */
export const book: Minutebook =
  globalThis.minutebook ??
  (await openBook(
    process.env.MINUTEBOOK_CONTENT ?? 'content',
    process.env.MINUTEBOOK_AS_AT,
    globalThis.lastReading?.() ?? null,
  ));

/** The path under which a browser finds an address of the book. */
export function href(address: string): string {
  return book.site.base + address.slice(1);
}
