import type { FederationManifest, SearchedBody } from '../../federation.ts';
import type { SearchManifest } from '../../table.ts';
import type { Sources } from '../answer.ts';
import { fetchNewest, openFiles } from '../files.ts';
import type { Library, Scope } from '../library.ts';
import { once } from '../once.ts';
import { openRuntime, openWordIndex, type Runtime } from '../word-index.ts';
import { chooseBodies, type Known } from './choose-bodies.ts';
import { combineFiles, combineIndexes, type OpenBook } from './combine.ts';
import { openPlaces } from './word-places.ts';

/** Opens the books below the front whose search lies at an address; of each only what a search asks of it is loaded. */
export function openFederation(base: string): Library {
  const root = base.replace(/search\/$/, '');
  const runtime = openRuntime(`${base}runtime/`);
  const read = new Map<string, Promise<Known>>();
  const books = new Map<string, Promise<OpenBook>>();
  const combined = new Map<string, Promise<Sources>>();
  return async (search, lostBefore) => {
    // A later search opens afresh what is lost: Pagefind does not retry what it failed to load.
    for (const body of lostBefore) {
      books.delete(body);
      combined.clear();
    }
    const known = await once(read, 'bodies.json', () => readKnown(base));
    const chosen = await chooseBodies(search, known);
    const { searched, waiting } = chosen;
    // Where one cannot be opened, the others can be searched all the same.
    const openBody = async (body: SearchedBody) => {
      if (lostBefore.includes(body.id)) return null;
      const place = { address: `${root}${body.id}/search/`, runtime, version: known.version };
      return once(books, body.id, () => openBook(body, place)).catch(() => null);
    };
    const opened = await Promise.all(searched.map(openBody));
    const open = opened.filter((book) => book !== null);
    const lost = searched.filter((_, index) => opened[index] === null);
    if (open.length === 0 && lost.length > 0) throw new Error('None of the indexes could be loaded.');
    const key = open.map(({ body }) => body.id).join(' ');
    if (combined.size > 3) combined.clear();
    const sources = await once(combined, key, () => combine(open, known));
    const offered = { ...(await sources.files.manifest()), bodies: known.bodies, waiting };
    return { sources, offered, reach: { ...chosen, lost }, years: allYears(known) } satisfies Scope;
  };
}

async function readKnown(base: string): Promise<Known> {
  const { version, bodies, words, spelling } = await fetchNewest<FederationManifest>(`${base}bodies.json`);
  const all = { boards: [], topics: [], outcomes: [], years: [], spelling };
  const files = { ...openFiles(base), manifest: () => Promise.resolve(all) };
  return { version, bodies, places: openPlaces(base, words), files };
}

interface Place {
  readonly address: string;
  readonly runtime: Runtime;
  /** That of the books that can be searched together. */
  readonly version: string;
}

/** Fails where a book's index cannot be loaded, or was made by another version since the front was. */
async function openBook(body: SearchedBody, { address, runtime, version }: Place): Promise<OpenBook> {
  const manifest = await fetchNewest<SearchManifest>(`${address}manifest.json`);
  if (manifest.version !== version) throw new Error(`${address} was made by another version.`);
  const files = { ...openFiles(address), manifest: () => Promise.resolve(manifest) };
  return { body, files, index: openWordIndex(address, runtime) };
}

async function combine(books: readonly OpenBook[], { files }: Known): Promise<Sources> {
  const [only] = books;
  const spelling = only !== undefined && books.length === 1 ? only.files : files;
  return { files: await combineFiles(books, spelling), index: combineIndexes(books), found: new Map() };
}

/** From the first to the last. */
function allYears({ bodies }: Known): string[] {
  const years = bodies.flatMap(({ from, to }) => [from, to]).filter((year) => year !== '');
  const first = Math.min(...years.map(Number));
  const last = Math.max(...years.map(Number));
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
