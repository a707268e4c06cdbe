import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../../src/core/book.ts';
import { compare } from '../../src/core/order.ts';
import { CannotPublish } from '../publish/cannot-publish.ts';
import type { BuiltBook } from './built-book.ts';

/** A book with its place below the front. */
export interface PlacedBook {
  /** The path from the front to the book, without the slashes at its ends: what searches call it. */
  readonly id: string;
  /** The folder below the front that the path names, with each letter unescaped and a slash at the end. */
  readonly place: string;
  /** The body whose book it is, as lists call it. */
  readonly label: string;
  readonly book: BuiltBook;
}

const byName = new Intl.Collator('en', { numeric: true });

/** Finds the place of each book, which its own address says, by name; throws a CannotPublish where two places cannot be told apart. */
export function placeBooks({ origin, base }: Pick<Site, 'origin' | 'base'>, books: readonly BuiltBook[]): PlacedBook[] {
  const booksOf = new Map<string, number>();
  for (const { manifest } of books) {
    const { organisation } = manifest.book;
    booksOf.set(organisation, (booksOf.get(organisation) ?? 0) + 1);
  }
  const placed = books.map((book) => {
    checkAddress(book, origin, base);
    const { base: own, organisation, title } = book.manifest.book;
    const place = decodeURIComponent(own.slice(base.length));
    // Where several books are of one organisation, their titles tell them apart.
    const label = booksOf.get(organisation) === 1 ? organisation : title;
    return { id: own.slice(base.length, -1), place, label, book };
  });
  checkNested(placed.toSorted((a, b) => compare(a.place, b.place)));
  return placed.sort((a, b) => byName.compare(a.label, b.label) || compare(a.id, b.id));
}

/** Throws a CannotPublish if a front, which is complete in a folder, itself has something in the place of a book. */
export function checkFree(placed: readonly PlacedBook[], front: string): void {
  for (const { place, book } of placed) {
    const [first = ''] = place.split('/');
    if (!existsSync(path.join(front, first))) continue;
    const { origin, base } = book.manifest.book;
    throw new CannotPublish(
      `${book.folder} is built for ${origin}${base}, and the front has \`${first}\` itself. Give the book another path, in the url of its site.md.`,
    );
  }
}

function checkAddress({ folder, manifest: { book } }: BuiltBook, origin: string, base: string): void {
  const address = book.origin + book.base;
  if (book.origin !== origin) {
    throw new CannotPublish(
      `${folder} is built for ${address}, and the front for ${origin}${base}. A browser lets a page search its own address only: all must have the same.`,
    );
  }
  if (book.base === base) {
    throw new CannotPublish(
      `${folder} is built for ${address}, where the front is to be. Give the book a path of its own below it, in the url of its site.md.`,
    );
  }
  if (!book.base.startsWith(base)) {
    throw new CannotPublish(`${folder} is built for ${address}, which is not below the front, ${origin}${base}.`);
  }
  if (!book.base.slice(base.length, -1).split('/').every(isFolderName)) {
    throw new CannotPublish(`${folder} is built for ${address}, which no folder can be named after.`);
  }
}

/** Books come from many hands, and none may be put anywhere but in its own place. */
function isFolderName(segment: string): boolean {
  return (
    /^[\w.~-]+$/.test(segment.replace(/%[\dA-F]{2}/gi, 'x')) &&
    !/^\.|%(?:2f|5c|00|2e)/i.test(segment) &&
    isDecodable(segment)
  );
}

/** Whether the percent-encoded bytes of an address are letters. */
function isDecodable(segment: string): boolean {
  try {
    return decodeURIComponent(segment) !== '';
  } catch {
    return false;
  }
}

/** In alphabetical order, a place that contains another comes before it, with nothing between them that it does not contain too. */
function checkNested(placed: readonly PlacedBook[]): void {
  for (const [index, { place, book }] of placed.entries()) {
    const before = placed[index - 1];
    if (before === undefined || !place.startsWith(before.place)) continue;
    const [outer, inner] = [before.book.manifest.book.base, book.manifest.book.base];
    throw new CannotPublish(
      place === before.place
        ? `${before.book.folder} and ${book.folder} are both built for ${inner}.`
        : `${book.folder} is built for ${inner}, which is within ${outer}, the place of ${before.book.folder}. Give each a path outside the other.`,
    );
  }
}
