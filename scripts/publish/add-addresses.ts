import { fileAddress } from '../../src/core/address.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { makeMoved } from '../../src/rendering/moved.ts';
import { addressOfPage } from '../../src/rendering/pages.ts';
import { makeSitemap } from '../../src/rendering/sitemap.ts';
import type { Plan } from './plan-pages.ts';
import { addText, type SiteDraft } from './site-draft.ts';

/** Files that programs ask for again and again at an address that somebody gave them: data, feeds and calendars. */
const followed = /^\/data\/.*\.(?:csv|json)$|\/(?:feed\.xml|meetings\.ics)$/;

/** Lists every page and file for search engines, except pages for what is not found or gone, and adds redirects from where pages were. */
export function addAddresses(draft: SiteDraft, { pages, moved, site }: Plan, files: Minutebook['files']): void {
  const all = pages.map(({ file }) => addressOfPage(file));
  const addresses = all.filter((address) => address.endsWith('/'));
  const gone = new Set(moved.flatMap(({ from, to }) => (to === null ? [from] : [])));
  const own = addresses.filter((address) => !gone.has(address));
  const listed = [...own, ...all.filter((address) => followed.test(address)), ...Array.from(files, fileAddress)];
  for (const [file, text] of makeSitemap(listed, site)) addText(draft, file, text);
  for (const [file, text] of makeMoved(moved, addresses, site)) addText(draft, file, text);
}
