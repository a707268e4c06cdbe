import type { APIRoute } from 'astro';
import { book, href } from '../site.ts';

/** Everything may be read by everybody. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${book.site.origin}${href('/sitemap-index.xml')}\n`);
