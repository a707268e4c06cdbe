import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** A sitemap cannot be read; the message says which, and why. */
export class UnreadableSitemapError extends Error {
  override name = 'UnreadableSitemapError';
}

/** How long a server may take to answer, in milliseconds. */
const patience = 30_000;

/**
 * The paths that a sitemap lists, and those that it names, at an address or in files side by side; throws an
 * UnreadableSitemapError. Each is read once. The format is that of sitemaps.org.
 */
export async function readSitemap(place: string, seen = new Set<string>()): Promise<string[]> {
  if (seen.has(place)) return [];
  seen.add(place);
  const { kind, locations } = parse(await readText(place), place);
  if (kind === 'urlset') return locations.map(readablePath);
  const lists: string[][] = [];
  for (const location of locations) {
    const file = path.join(path.dirname(place), path.basename(location.pathname));
    lists.push(await readSitemap(isAddress(place) ? location.href : file, seen));
  }
  return lists.flat();
}

/** The path of an address as people read it, or unchanged if its percent-encoding is not UTF-8. */
export function readablePath({ pathname }: URL): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place);
}

async function readText(place: string): Promise<string> {
  try {
    const bytes = isAddress(place) ? await fetchBytes(place) : readFileSync(place);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b; // As gzip begins.
    return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new UnreadableSitemapError(`${place} cannot be read: ${reasonOf(error)}.`);
  }
}

async function fetchBytes(address: string): Promise<Buffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (response.ok) return Buffer.from(await response.arrayBuffer());
  throw new Error(`the server answers ${String(response.status)}`);
}

/** Why something failed; for a request, the cause, since the error itself says only that it failed. */
function reasonOf(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  return cause instanceof Error ? cause.message : String(cause);
}

/** What kind of sitemap it is, and what it lists; a prefix of its namespace is that of its root. */
function parse(text: string, place: string): { kind: string; locations: URL[] } {
  let root = '';
  const locations: URL[] = [];
  let location: string | null = null;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        root ||= name;
        if (name === root.replace(/[^:]*$/, 'loc')) location = '';
      },
      ontext: (words) => {
        if (location !== null) location += words;
      },
      onclosetag: () => {
        const url = URL.parse(location?.trim() ?? '');
        location = null;
        if (url !== null) locations.push(url);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const kind = root.replace(/^.*:/, '');
  if (kind !== 'urlset' && kind !== 'sitemapindex') throw new UnreadableSitemapError(`${place} is not a sitemap.`);
  return { kind, locations };
}
