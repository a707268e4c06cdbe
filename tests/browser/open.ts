import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { openPage } from '../browser.ts';

type WhenFinished = typeof onTestFinished;

/** Opens an empty page for the length of a test, which must be named where tests run side by side; addresses on it are those of the sample site. */
export async function open(options?: BrowserContextOptions, whenFinished?: WhenFinished): Promise<Page> {
  const page = await openPage({ baseURL: inject('sampleSite').origin, ...options }, whenFinished);
  page.context().setDefaultTimeout(20_000);
  return page;
}

/**
 * Gives tests a page of the sample site for their length, which another of the file has done with if there is one: what such
 * pages load and run is then loaded and compiled once. It is empty, as wide and as light as at first, and nothing is left of
 * the other test but what a browser keeps for itself.
 */
export function usePages(options: BrowserContextOptions): (whenFinished?: WhenFinished) => Promise<Page> {
  const free: Page[] = [];
  afterAll(() => Promise.all(free.map((page) => page.context().close())));
  return async (whenFinished = onTestFinished) => {
    const page = free.pop() ?? (await open(options, () => undefined));
    whenFinished(() => {
      free.push(page);
    });
    await page.goto('about:blank');
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
    return page;
  };
}
