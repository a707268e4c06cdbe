import type { Site } from '../core/book.ts';
import { escapeHtml } from '../core/markdown/escape.ts';

/** The most addresses that the sitemap protocol allows in one file are 50,000. */
const most = 45_000;

const protocol = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The sitemap of some addresses of a book, by file: an index, and as many files as the protocol asks for. */
export function makeSitemap(
  addresses: readonly string[],
  { origin, base }: Pick<Site, 'origin' | 'base'>,
): Map<string, string> {
  const site = origin + base.slice(0, -1);
  const sorted = addresses.toSorted();
  const files = new Map<string, string>();
  for (let start = 0; start < sorted.length; start += most) {
    files.set(`sitemap-${String(files.size)}.xml`, list('urlset', 'url', sorted.slice(start, start + most), site));
  }
  return files.set(
    'sitemap-index.xml',
    list(
      'sitemapindex',
      'sitemap',
      Array.from(files.keys(), (file) => `/${file}`),
      site,
    ),
  );
}

function list(name: string, entry: string, addresses: readonly string[], site: string): string {
  const entries = addresses.map((address) => `<${entry}><loc>${escapeHtml(site + address)}</loc></${entry}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} ${protocol}>\n${entries.join('')}</${name}>\n`;
}
