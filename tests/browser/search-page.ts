import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Searches, and gathers something of each page of the answer, all without a complaint of the browser. */
export async function onEveryPage<T>(page: Page, address: string, gather: () => Promise<readonly T[]>): Promise<T[]> {
  return withoutComplaint(page, async () => {
    const gathered: T[] = [];
    await page.goto(address);
    await settled(page);
    const next = page.getByRole('link', { name: 'Next page' });
    for (let number = 2; ; number += 1) {
      gathered.push(...(await gather()));
      if ((await next.count()) === 0) return gathered;
      await next.click();
      await page.locator('#status', { hasText: new RegExp(`Page ${String(number)} of`) }).waitFor();
    }
  });
}

export async function search(page: Page, address: string): Promise<void> {
  await withoutComplaint(page, async () => {
    await page.goto(address);
    await settled(page);
  });
}

export async function withoutComplaint<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const complaints: string[] = [];
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  };
  const onError = (error: Error) => complaints.push(error.message);
  page.on('console', onConsole).on('pageerror', onError);
  const made = await work();
  page.off('console', onConsole).off('pageerror', onError);
  expect(complaints).toEqual([]);
  return made;
}

/** Waits until an answer to the search of the address is shown. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#status', { hasText: /record|Nothing|could not be loaded/ }).waitFor();
}

export async function choose(page: Page, facet: string, value: string): Promise<void> {
  await page.locator(`input[name=${facet}][value=${value}]`).click();
  await page.waitForURL(new RegExp(`${facet}=${value}`));
  await settled(page);
}

export async function readResults(page: Page): Promise<{ status: string; links: string[] }> {
  const status = await page.locator('#status').innerText();
  const links = await page
    .locator('#results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return { status, links };
}

export async function countOf(page: Page): Promise<number> {
  return Number(/[\d,]+/.exec(await page.locator('#status').innerText())?.[0].replaceAll(',', '') ?? 0);
}

export function isInView(page: Page): Promise<boolean> {
  return page.locator(':target').evaluate((target) => {
    const { top, bottom } = target.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}

/** Presses Tab until the focus is where it should be. */
export async function tabTo(page: Page, isThere: () => boolean): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isThere)) return;
  }
  throw new Error('Tab does not lead there.');
}
