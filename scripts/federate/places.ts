import type { Site } from '../../src/core/book.ts';
import { compare } from '../../src/core/order.ts';
import { CannotPublish } from '../publish/cannot-publish.ts';
import type { BuiltBook } from './built-book.ts';

/** A book with its place below the front. */
export interface PlacedBook {
  /** The path from the front to the book, without the strokes at its ends: what searches call it. */
  readonly id: string;
  /** The body whose book it is, as lists call it. */
  readonly label: string;
  readonly book: BuiltBook;
}

const byName = new Intl.Collator('en', { numeric: true });

/** What the front has itself. */
const ownFolders = ['_astro', 'about', 'accessibility', 'schemas', 'search'];

/** Finds the place of each book, which its own address says, by name; throws a CannotPublish where two places cannot be told apart. */
export function placeBooks({ origin, base }: Pick<Site, 'origin' | 'base'>, books: readonly BuiltBook[]): PlacedBook[] {
  const booksOf = new Map<string, number>();
  for (const { manifest } of books) {
    const { organisation } = manifest.book;
    booksOf.set(organisation, (booksOf.get(organisation) ?? 0) + 1);
  }
  const placed = books.map((book) => {
    checkAddress(book, origin, base);
    const { base: path, organisation, title } = book.manifest.book;
    // Where several books are of one organisation, their titles tell them apart.
    return { id: path.slice(base.length, -1), label: booksOf.get(organisation) === 1 ? organisation : title, book };
  });
  checkNested(placed.toSorted((a, b) => compare(a.book.manifest.book.base, b.book.manifest.book.base)));
  return placed.sort((a, b) => byName.compare(a.label, b.label) || compare(a.id, b.id));
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
  const [first = '', ...rest] = book.base.slice(base.length, -1).split('/');
  if (![first, ...rest].every(isFolderName)) {
    throw new CannotPublish(`${folder} is built for ${address}, which no folder can be named after.`);
  }
  if (ownFolders.includes(first)) {
    throw new CannotPublish(`${folder} is built for ${address}, and the front has a folder ${first} itself.`);
  }
}

/** Books come from many hands, and none may be put anywhere but in its own place. */
function isFolderName(segment: string): boolean {
  return /^[\w.~-]+$/.test(segment.replace(/%[\dA-F]{2}/gi, 'x')) && !/^\.|%(?:2f|5c|00|2e)/i.test(segment);
}

/** Of bases in the order of the alphabet, one that another lies in comes before it, with none between that does not lie in it too. */
function checkNested(placed: readonly PlacedBook[]): void {
  for (const [index, { book }] of placed.entries()) {
    const before = placed[index - 1]?.book;
    if (before === undefined) continue;
    const [outer, inner] = [before.manifest.book.base, book.manifest.book.base];
    if (outer === inner) throw new CannotPublish(`${before.folder} and ${book.folder} are both built for ${inner}.`);
    if (inner.startsWith(outer)) {
      throw new CannotPublish(
        `${book.folder} is built for ${inner}, which lies within ${outer}, the place of ${before.folder}. Give each a path outside of the other.`,
      );
    }
  }
}
