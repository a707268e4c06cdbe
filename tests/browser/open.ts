import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { launch } from '../../scripts/look/browser.ts';

/** Opens an empty page for the length of a test, which must be named where tests run side by side; addresses on it are those of the sample site. */
export type Open = (options?: BrowserContextOptions, whenFinished?: typeof onTestFinished) => Promise<Page>;

/** Starts one browser for all tests of a file. */
export function useBrowser(): Open {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 30_000);
  afterAll(() => browser.close());
  return async (options, whenFinished = onTestFinished) => {
    const context = await browser.newContext({ baseURL: inject('sampleSite').origin, ...options });
    whenFinished(() => context.close());
    context.setDefaultTimeout(20_000);
    return context.newPage();
  };
}
