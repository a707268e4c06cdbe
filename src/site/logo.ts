import { readLink } from '../core/links.ts';
import { book, href } from '../site.ts';

/** The publisher's logo, where there is one. */
export const logo = readLogo();

function readLogo(): { readonly source: string; readonly alt: string } | null {
  if (book.site.logo === undefined) return null;
  const { title, url, path } = readLink(book.site.logo, 'site.md');
  const target = path === null ? null : book.targetOf(path);
  return { source: target?.address == null ? url : href(target.address), alt: title ?? '' };
}
