import { readLink } from '../core/links.ts';
import { book, href } from '../site.ts';

/** A picture that stands for the publisher or a board. */
export interface Logo {
  readonly source: string;
  readonly alt: string;
}

/** The logo that a record names; null where it names none. */
export function logoOf(link: string | undefined, file: string): Logo | null {
  if (link === undefined) return null;
  const { title, url, path } = readLink(link, file);
  const target = path === null ? null : book.targetOf(path);
  return { source: target?.address == null ? url : href(target.address), alt: title ?? '' };
}
