import { respond } from '../site/respond.ts';
import { book, href } from '../site.ts';

/** Everything may be read by everybody. */
export const write = () => `User-agent: *\nAllow: /\n\nSitemap: ${book.site.origin}${href('/sitemap-index.xml')}\n`;

export const GET = respond(write, 'text/plain');
