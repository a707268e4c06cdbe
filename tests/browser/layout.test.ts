import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { templates, waitForSearch } from '../../scripts/look/templates.ts';
import { samplePages } from './files.ts';
import { findCutText, findLostFocus, findOverlaps, findSmallTargets, overflowOf, spacing } from './measures.ts';
import { open, usePages } from './open.ts';

const openToMeasure = usePages({ bypassCSP: true });

/** What is left of a window of 1280 by 1024 pixels at each zoom. */
const windows = {
  '100 %': { width: 1280, height: 1024 },
  '200 %': { width: 640, height: 512 },
  '400 %': { width: 320, height: 256 },
};

describe.concurrent('a page of each template, at zooms of 100, 200 and 400 %', () => {
  test.for(Object.entries(templates))(
    'can be read and gone through with the keyboard: %s',
    async ([, address], { onTestFinished }) => {
      const page = await openToMeasure(onTestFinished);
      await page.goto(address);
      await waitForSearch(page);
      await page.keyboard.press('Tab'); // From now on the focus is shown.
      expect(await findAtZooms(page, [findSmallTargets, findLostFocus])).toEqual([]);
      await page.addStyleTag({ content: spacing });
      expect(await findAtZooms(page, [findOverlaps, findCutText, findOverflow])).toEqual([]);
    },
  );
});

test.for([
  [320, 'page', ''],
  [1024, 'page with a table', '<table'], // The narrowest in which it has a margin beside it.
] as const)('at %i pixels no %s has to be scrolled sideways', async ([width, , part]) => {
  const page = await open({ javaScriptEnabled: false, viewport: { width, height: 800 } });
  await page.goto('/');
  const wide: string[] = [];
  const pages = samplePages().filter(({ html }) => html.includes(part));
  expect(pages.length).toBeGreaterThan(50);
  for (const { address, html } of pages) {
    await showBody(page, html);
    if ((await overflowOf(page)) > 0) wide.push(address);
  }
  expect(wide).toEqual([]);
});

/** Puts the body of a page in the place of the one that is shown: all pages have the same styles, and to load each takes four times as long. */
async function showBody(page: Page, html: string): Promise<void> {
  await page.evaluate(async (text) => {
    document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body);
    await Promise.all(Array.from(document.images, (image) => image.decode()));
  }, html);
}

test('a message in a language that is written from right to left stands so, with its lists, and our own words beside it do not', async () => {
  const address = '/boards/wrenfield-harbour-trust/2024-10-10/';
  const page = await open({ javaScriptEnabled: false });
  await page.goto(address);
  const html = samplePages().find((each) => each.address === address)?.html ?? '';
  await showBody(
    page,
    html.replaceAll('lang="cy"', 'lang="ur-PK"').replace('Mae morloi bach', '<ul><li>Mae</li></ul>'),
  );
  const directions = await page.evaluate(() => {
    const message = document.querySelector('#key-message-2')?.closest('article');
    const parts = ['h3', '[lang] li', '.permalink', '.aside'].map((part) => message?.querySelector(part));
    return parts.map((part) => (part ? getComputedStyle(part).direction : null));
  });
  expect(directions).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  const [edge, heading, link] = await page.evaluate(() => {
    const head = document.querySelector('.head:has(#key-message-2)');
    const parts = [head, head?.querySelector('h3'), head?.querySelector('.permalink')];
    return parts.map((part) => part?.getBoundingClientRect().right ?? 0);
  });
  expect(heading).toBe(edge);
  expect(link).toBeLessThan(heading ?? 0);
});

test('on a phone minutes lead from their title to their contents, which otherwise stand beside them', async () => {
  const page = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await page.goto('/boards/wrenfield-harbour-trust/2024-06-12/');
  const link = page.locator('header').getByRole('link', { name: 'On this page' });
  const contents = page.getByRole('navigation', { name: 'On this page' });
  expect((await link.boundingBox())?.y).toBeLessThan(900);
  await link.click();
  await expect.poll(async () => (await contents.boundingBox())?.y).toBeLessThan(100);
  await contents.getByRole('link', { name: 'Unpaid harbour dues' }).click();
  expect(page.url()).toMatch(/#item-12$/);
  await page.setViewportSize({ width: 1280, height: 640 });
  expect([await link.isVisible(), await contents.isVisible()]).toEqual([false, true]);
});

test('an agenda fits its window where letters alone are twice as large', async () => {
  const page = await open({ viewport: { width: 640, height: 512 } });
  await page.goto('/boards/wrenfield-harbour-trust/2026-12-10/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await overflowOf(page)).toBe(0);
});

test('the Tab key goes through a page in the order of its text', async () => {
  const page = await open();
  await page.goto(templates['draft minutes']);
  const links = page.locator('a[href]:not([tabindex="-1"]), input:not([type=hidden]), button, select');
  const shown = links.filter({ visible: true });
  const names = await shown.evaluateAll((all) => all.map((link) => link.outerHTML));
  const visited: string[] = [];
  for (let index = 0; index < 60; index++) {
    await page.keyboard.press('Tab');
    visited.push(await page.evaluate(() => document.activeElement?.outerHTML ?? ''));
  }
  expect(visited).toEqual(names.slice(0, 60));
});

type Measure = (page: Page) => Promise<readonly unknown[]>;

/** What some measures find at each zoom, with the zoom before it. To lay a page out takes longer than to measure it. */
async function findAtZooms(page: Page, measures: readonly Measure[]): Promise<string[]> {
  const found: string[] = [];
  for (const [zoom, size] of Object.entries(windows)) {
    await page.setViewportSize(size);
    for (const measure of measures) {
      found.push(...(await measure(page)).map((finding) => `${zoom}: ${String(finding)}`));
    }
  }
  return found;
}

async function findOverflow(page: Page): Promise<string[]> {
  const overflow = await overflowOf(page);
  return overflow === 0 ? [] : [`it is ${String(overflow)} pixels too wide`];
}
