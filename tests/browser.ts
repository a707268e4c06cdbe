import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launch } from '../scripts/look/browser.ts';

let browser: Promise<Browser> | undefined;

/** Opens an empty page in a real browser, which closes with the test: a browser for all, but for each test one without memory. */
export async function openPage(options: BrowserContextOptions = {}, whenFinished = onTestFinished): Promise<Page> {
  browser ??= launch(); // It ends with the process.
  const context = await (await browser).newContext(options);
  whenFinished(() => context.close());
  return context.newPage();
}
