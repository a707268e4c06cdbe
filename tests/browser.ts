import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launch } from '../scripts/look/browser.ts';

/** Opens an empty page in a real browser, which closes with the test. */
export async function openPage(): Promise<Page> {
  const browser = await launch();
  onTestFinished(() => browser.close());
  return browser.newPage();
}
