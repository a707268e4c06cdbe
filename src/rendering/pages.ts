import type { Minutebook } from '../core/book.ts';
import type { Component, PageResult } from './compiler-runtime.ts';
import { type Listing, listingOf } from './listings.ts';
import type { Subject } from './neighbours.ts';
import { subjectOf } from './page-sources.ts';

/** A page, or another file, that the compiled pages make of the book. */
export interface Page {
  /** Its address below the base of the site, like `/boards/finance/`. */
  readonly address: string;
  /** The file that it is written to, from the root of the site. */
  readonly file: string;
  readonly render: () => string;
  /** What it shows one of; null where it is a list, or no page. */
  readonly subject: Subject | null;
  /** What it lists; null if that is not known, so that it may have changed whenever anything has. */
  readonly listing: () => Listing | null;
  /** Whether it only says that what stood at its address is gone. */
  readonly isGone: boolean;
}

/** What Astro tells of the pages that it compiled, as far as we ask. */
export interface Manifest {
  readonly routes: readonly { readonly routeData: Route; readonly styles: readonly { readonly src?: string }[] }[];
  readonly pageMap: ReadonlyMap<string, () => Promise<{ readonly page: () => Promise<PageModule> | PageModule }>>;
  readonly entryModules: Readonly<Record<string, string>>;
}

interface Route {
  /** The file of the page. */
  readonly component: string;
  /** What the addresses of its pages match. */
  readonly pattern: RegExp;
  readonly segments: readonly (readonly { readonly content: string; readonly dynamic: boolean }[])[];
}

type PageModule = { readonly getStaticPaths?: () => readonly StaticPath[] } & (
  | { readonly default: Component }
  /** Where it makes another file than a page. */
  | { readonly write: (props: Readonly<Record<string, unknown>>) => string }
);

interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/**
 * Lists every page of a book, or those of some files; throws where two have one address. There may be a page again at the
 * address of one that is gone, whatever its capitals.
 */
export async function listPages(
  manifest: Manifest,
  book: Minutebook,
  wanted: ReadonlySet<string> | null = null,
): Promise<Page[]> {
  const routes = wanted === null ? manifest.routes : manifest.routes.filter((route) => canMake(route, wanted));
  const lists = await Promise.all(routes.map((route) => pagesOf(route, manifest, book)));
  const pages = lists.flat().filter(({ file }) => wanted?.has(file) ?? true);
  const addresses = new Set<string>();
  for (const { address } of pages.filter(({ isGone }) => !isGone)) {
    if (addresses.has(address)) throw new TypeError(`Two pages have the address ${address}.`);
    addresses.add(address);
  }
  return pages.filter(({ address, isGone }) => !isGone || !addresses.has(address.toLowerCase()));
}

/** The file of a page, from the root of the site, by its address. */
export function fileOfPage(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/** The address of a page by its file. */
export function addressOfPage(file: string): string {
  return `/${file.replace(/(?<![^/])index\.html$/, '')}`;
}

/** Whether one of some files may be a page of a route. */
function canMake({ routeData: { pattern } }: Manifest['routes'][number], files: ReadonlySet<string>): boolean {
  return [...files].some((file) => pattern.test(addressOfPage(file)));
}

async function pagesOf(
  { routeData, styles }: Manifest['routes'][number],
  manifest: Manifest,
  book: Minutebook,
): Promise<Page[]> {
  const load = manifest.pageMap.get(routeData.component);
  if (load === undefined) return []; // A route of Astro's own.
  const module = await (await load()).page();
  const result = resultOf(styles, manifest, book.site.base);
  return (module.getStaticPaths?.() ?? [{ params: {} }]).map(({ params, props = {} }) => {
    const pathname = pathOf(routeData, params);
    const subject = subjectOf(props);
    const shown = { subject, listing: () => (subject === null ? listingOf(props) : null), isGone: 'gone' in props };
    if ('write' in module)
      return { ...shown, address: pathname, file: pathname.slice(1), render: () => module.write(props) };
    const address = pathname === '/' ? '/' : `${pathname}/`;
    return {
      ...shown,
      address,
      file: pathname === '/404' ? '404.html' : fileOfPage(address),
      render: () => `<!DOCTYPE html>${module.default(result, props, {}).markup}`,
    };
  });
}

function resultOf(styles: Manifest['routes'][number]['styles'], { entryModules }: Manifest, base: string): PageResult {
  return {
    head: styles.map(({ src }) => `<link rel="stylesheet" href="${base}${src ?? ''}">`).join(''),
    scriptOf: (id) => base + (entryModules[id] ?? ''),
    createAstro: (props, slots) => ({ props, slots }),
  };
}

/** Fills in the parameters of a route; one that is not there leaves its part of the path out. */
function pathOf({ segments }: Route, params: StaticPath['params']): string {
  const parts = segments.map((segment) =>
    segment.map(({ content, dynamic }) => (dynamic ? (params[content.replace('...', '')] ?? '') : content)).join(''),
  );
  return `/${parts.filter((part) => part !== '').join('/')}`;
}
