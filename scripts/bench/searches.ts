import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SearchManifest } from '../../src/search/table.ts';
import { launch } from '../look/browser.ts';
import { type GzipServer, serveCompressed } from './gzip-server.ts';
import { median } from './median.ts';

/** What a search took in a real browser. */
export interface SearchTime {
  readonly meetings: number;
  readonly search: string;
  readonly found: string;
  /** From an empty cache, counted from the start of the navigation: until the first result, and until everything is counted. */
  readonly firstMilliseconds: number;
  readonly allMilliseconds: number;
  /** Over the wire, compressed, until everything is counted, and of these what came before the first result. */
  readonly kilobytes: number;
  readonly firstKilobytes: number;
  /** The same search once more on the same page, until everything is counted again. */
  readonly warmMilliseconds: number;
}

declare global {
  interface Window {
    benchStart: number;
    benchFirst: number | null;
    benchAll: number | null;
  }
}

/** Runs searches over a built site, each five times from an empty cache; gives the medians. */
export async function measureSearches(site: string, meetings: number): Promise<SearchTime[]> {
  const server = await serveCompressed(site);
  const browser = await launch();
  try {
    const times: SearchTime[] = [];
    for (const search of searchesOf(site)) times.push(await measureSearch(browser, server, search, meetings));
    return times;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The searches that the size is judged by: a common word with two choices, in either order, and a list without words. */
function searchesOf(site: string): string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(site, 'search', file), 'utf8'));
  const { boards } = read('manifest.json') as SearchManifest;
  const [word = ''] = (read('spelling/c.json') as string[]).filter(({ length }) => length > 4);
  const choices = 'kind=decision&outcome=agreed';
  return [
    `q=${word}&${choices}&sort=newest`,
    `q=${word}&${choices}`,
    `q=${word}`,
    `board=${boards[0]?.id ?? ''}&${choices}&from=2009&to=2013`,
  ];
}

async function measureSearch(
  browser: Browser,
  server: GzipServer,
  search: string,
  meetings: number,
): Promise<SearchTime> {
  const runs: SearchTime[] = [];
  for (let run = 0; run < 6; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    runs.push(await runSearch(page, server, search, meetings));
    await context.close();
  }
  const [, ...counted] = runs; // The first fills the server's own cache.
  const medianOf = (of: (time: SearchTime) => number) => median(counted.map(of));
  return {
    meetings,
    search,
    found: counted[0]?.found ?? '',
    firstMilliseconds: medianOf(({ firstMilliseconds }) => firstMilliseconds),
    allMilliseconds: medianOf(({ allMilliseconds }) => allMilliseconds),
    kilobytes: medianOf(({ kilobytes }) => kilobytes),
    firstKilobytes: medianOf(({ firstKilobytes }) => firstKilobytes),
    warmMilliseconds: medianOf(({ warmMilliseconds }) => warmMilliseconds),
  };
}

async function runSearch(page: Page, server: GzipServer, search: string, meetings: number): Promise<SearchTime> {
  await page.addInitScript(watch);
  await page.goto(`${server.origin}/search/?${search}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchAll !== null, null, { polling: 10, timeout: 120_000 });
  const [origin, first, all] = await page.evaluate(
    () => [performance.timeOrigin, window.benchFirst ?? 0, window.benchAll ?? 0] as const,
  );
  const kilobytesUntil = (time: number) => server.bytesBetween(origin, origin + time) / 1000;
  await page.evaluate(() => {
    [window.benchStart, window.benchFirst, window.benchAll] = [performance.now(), null, null];
    document.querySelector<HTMLFormElement>('#find')?.requestSubmit();
  });
  await page.waitForFunction(() => window.benchAll !== null, null, { polling: 10 });
  const warm = await page.evaluate(() => window.benchAll ?? 0);
  const found = await page.locator('#status').innerText();
  return {
    meetings,
    search,
    found,
    firstMilliseconds: first,
    allMilliseconds: all,
    kilobytes: kilobytesUntil(all),
    firstKilobytes: kilobytesUntil(first),
    warmMilliseconds: warm,
  };
}

/** Runs in the page before its own script: notes when the first result is there, and when everything is counted. */
function watch(): void {
  [window.benchStart, window.benchFirst, window.benchAll] = [0, null, null];
  new MutationObserver(() => {
    const now = performance.now() - window.benchStart;
    if (document.querySelector('#results li') !== null) window.benchFirst ??= now;
    if (/record|Nothing/.test(document.querySelector('#status')?.textContent ?? '')) window.benchAll ??= now;
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
