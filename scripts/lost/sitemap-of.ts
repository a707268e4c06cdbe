import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UnreadableSitemapError } from './read-sitemap.ts';

/** Where a built site says that its sitemap is going to be; throws an UnreadableSitemapError where there is no such site. */
export function sitemapOf(folder: string): URL {
  const file = path.join(folder, 'robots.txt');
  const [, address = ''] = /^Sitemap: (\S+)$/m.exec(existsSync(file) ? readFileSync(file, 'utf8') : '') ?? [];
  const sitemap = URL.parse(address);
  if (sitemap === null) throw new UnreadableSitemapError(`${folder} is not a built site. Run \`npm run build\` first.`);
  return sitemap;
}
