import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/** A sitemap cannot be read; the message says which, and why. */
export class UnreadableSitemapError extends Error {
  override name = 'UnreadableSitemapError';
}

/** How long a server may take to answer, in milliseconds. */
const patience = 30_000;

/**
 * The paths that a sitemap lists, and those that it names, at an address or in files side by side; throws an
 * UnreadableSitemapError. The format is that of sitemaps.org.
 */
export async function readSitemap(place: string): Promise<string[]> {
  const { root, locations } = parse(await readText(place), place);
  if (root === 'urlset') return locations.map(({ pathname }) => decodeURI(pathname));
  const paths: string[] = [];
  for (const location of locations) {
    const file = path.join(path.dirname(place), path.basename(location.pathname));
    paths.push(...(await readSitemap(isAddress(place) ? location.href : file)));
  }
  return paths;
}

function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place);
}

async function readText(place: string): Promise<string> {
  try {
    if (!isAddress(place)) return readFileSync(place, 'utf8');
    const response = await fetch(place, { signal: AbortSignal.timeout(patience) });
    if (response.ok) return await response.text();
    throw new Error(`the server answers ${String(response.status)}`);
  } catch (error) {
    throw new UnreadableSitemapError(`${place} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Why something failed: of a request the cause, since the error says only that it did. */
function reasonOf(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  return cause instanceof Error ? cause.message : String(cause);
}

function parse(text: string, place: string): { root: string; locations: URL[] } {
  const names: string[] = [];
  const locations: URL[] = [];
  let location: string | null = null;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        names.push(name);
        if (name === 'loc') location = '';
      },
      ontext: (words) => {
        if (location !== null) location += words;
      },
      onclosetag: (name) => {
        const url = name === 'loc' ? URL.parse(location?.trim() ?? '') : null;
        if (name === 'loc') location = null;
        if (url !== null) locations.push(url);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const root = names.find((name) => !name.startsWith('?')) ?? '';
  if (root !== 'urlset' && root !== 'sitemapindex') throw new UnreadableSitemapError(`${place} is no sitemap.`);
  return { root, locations };
}
