import { absoluteOf } from '../core/absolute.ts';
import type { MovedAddress, Site } from '../core/book.ts';
import { escapeHtml } from '../core/markdown/escape.ts';
import { ourLanguage } from '../site/our-language.ts';
import { fileOfPage } from './pages.ts';

/**
 * The pages of addresses that have moved, by file: each sends browsers on to what is there now, and addresses below it to the
 * same place below that, or to where that has moved. An address that a page has is that page's, and so is one that differs in
 * capitals, for which many file systems would write the same file.
 */
export function makeMoved(
  moved: readonly MovedAddress[],
  addresses: readonly string[],
  site: Site,
): ReadonlyMap<string, string> {
  if (moved.every(({ to }) => to === null)) return new Map(); // As nearly always; going through all addresses takes a tenth of a second.
  const places = new Map(addresses.map((address) => [address, address]));
  const taken = new Set(addresses.map((address) => address.toLowerCase()));
  const files = new Map<string, string>();
  const add = (from: string, to: string) => {
    const name = from.toLowerCase();
    if (taken.has(name)) return;
    taken.add(name);
    places.set(from, to);
    files.set(fileOfPage(from), leadOn(to, site));
  };
  for (const { from, to } of moved) if (to !== null) add(from, to);
  const pairs = moved.flatMap(({ from, to }) => (to === null ? [] : pairsBelow(from, to)));
  const below = groupBelow(new Set(pairs.map(([, now]) => now)), places);
  for (const [old, now] of pairs) {
    for (const [address, place] of below.get(now) ?? []) add(old + address.slice(now.length), place);
  }
  return files;
}

/**
 * The prefixes of an address and of the one that moved there: for a board, those of its decisions, actions and papers too. None
 * if the two are of different kinds.
 */
function pairsBelow(from: string, to: string): [from: string, to: string][] {
  if (shapeOf(from) !== shapeOf(to)) return [];
  const now = belowToo(to);
  return belowToo(from).map((old, index) => [old, now[index] ?? to]);
}

/** What addresses of one kind have in common: the list that they are in, and at which depth. */
function shapeOf(address: string): string {
  return address.replaceAll(/(?<=.\/)[^/#]+/g, '*');
}

/** The prefixes of addresses that move with one: with a board its decisions, actions and papers, with a meeting its papers. */
export function belowToo(address: string): string[] {
  const own = /^\/boards\/((?:[^/]+\/){1,2})$/.exec(address)?.[1];
  const sections = ['boards', 'decisions', 'actions', 'papers'];
  return own === undefined ? [address] : sections.map((section) => `/${section}/${own}`);
}

/** The addresses that begin with each of some, and the place to which each leads. */
function groupBelow(starts: ReadonlySet<string>, places: ReadonlyMap<string, string>) {
  const below = new Map(Array.from(starts, (start): [string, [address: string, place: string][]] => [start, []]));
  for (const at of places) for (const start of startsOf(at[0])) below.get(start)?.push(at);
  return below;
}

/** The prefixes of an address up to each of its slashes, the shortest first, without the root. */
export function startsOf(address: string): string[] {
  return Array.from(address.matchAll(/(?<=.)\//g), ({ index }) => address.slice(0, index + 1));
}

/** A page that sends browsers on at once, with a link for people whose browser does not. */
function leadOn(to: string, site: Site): string {
  const { base } = site;
  const address = escapeHtml(to.startsWith('/') ? base + to.slice(1) : to);
  const whole = escapeHtml(absoluteOf(site)(to));
  return [
    '<!DOCTYPE html>',
    `<html lang="${ourLanguage(site)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">`,
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    '<title>This page has moved</title>',
    `<link rel="canonical" href="${whole}">`,
    '<meta name="color-scheme" content="light dark">',
    '</head>',
    '<body>',
    '<main>',
    '<h1>This page has moved</h1>',
    `<p>It is now at <a href="${address}">${whole}</a>.</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
