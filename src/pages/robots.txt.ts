import { respond } from '../site/respond.ts';
import { absolute } from '../site.ts';

/** Everything may be read by everybody. */
export const write = () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`;

export const GET = respond(write, 'text/plain');
