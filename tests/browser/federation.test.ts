import { existsSync } from 'node:fs';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWithAxe } from './axe.ts';
import { type FederationSite, startFederation } from './federation-site.ts';
import { findCutText, findLostFocus, findOverlaps, findSmallTargets, overflowOf, spacing } from './measures.ts';
import { open as openPage } from './open.ts';

const open = (options: BrowserContextOptions = {}) => openPage({ baseURL: site.origin, ...options });

let site: FederationSite;
beforeAll(async () => {
  site = await startFederation();
}, 120_000);
afterAll(() => {
  site.stop();
});

const addresses = [
  '/north/',
  '/north/search/',
  '/north/search/?q=mend',
  '/north/about/',
  '/north/accessibility/',
  '/north/404.html',
];

test('a search looks into the books that have its words and no others, and leads to the record in its book', async () => {
  const page = await open();
  const { loaded } = await search(page, '?q=well');
  expect(await statusOf(page)).toBe('3 records for “well”.');
  expect(booksOf(loaded)).toEqual(['elm']);
  expect(await page.locator('#reach').isVisible()).toBe(false);
  const decision = page.locator('#results li', { hasText: 'Decision' }).first();
  expect(await decision.innerText()).toContain('Elm Parish Council · 12 January 2026');
  expect(await decision.locator('mark').first().innerText()).toMatch(/well/);
  await decision.locator('a').click();
  expect(page.url()).toContain(`${site.origin}/north/elm/boards/council/2026-01-12/#`);
  expect(await page.locator(':target').count()).toBe(1);
});

test('where more bodies have the words than are searched at once it says so, and searches the others on request', async () => {
  const page = await open();
  await search(page, '?q=quarry');
  const some = await countOf(page);
  expect(await statusOf(page)).toContain('in 8 of 9 bodies');
  expect(await page.locator('#reach').innerText()).toContain(
    'Of 9 bodies that have these words, the 8 that have them most often',
  );
  await page.locator('#filters summary').first().click();
  expect(await page.locator('#filters label', { hasText: 'not searched' }).count()).toBe(1);
  await page.locator('#reach a').click();
  await page.waitForURL(/bodies=9/);
  await settled(page);
  expect(await statusOf(page)).not.toContain('bodies');
  expect(await countOf(page)).toBe((some / 8) * 9);
  await page.locator('input[name=kind][value=decision]').click();
  await page.waitForURL(/kind=decision.*bodies=9/);
});

test('a reader who narrows to one body loads what belongs to that body only', async () => {
  const page = await open();
  const { loaded } = await search(page, '?q=mend&body=oak');
  expect(booksOf(loaded)).toEqual(['oak']);
  expect(loaded.filter((file) => file.startsWith('/north/search/places/'))).toEqual([]);
  expect(await statusOf(page)).toBe('1 record for “mend”, narrowed to Oak Town Council.');
  expect(await page.locator('#results li .aside').innerText()).toContain('Roads Panel, Oak Town Council');
  expect(await page.locator('#chips a').first().innerText()).toBe('Oak Town Council ×');
  await page.locator('#filters summary').first().click();
  await page.locator('input[name=body][value=elm]').click();
  await page.waitForURL(/body=oak&body=elm/);
  await settled(page);
  expect(await countOf(page)).toBeGreaterThan(2);
});

test('the newest come first, whichever book they stand in, and a misspelt word is put right by the words of all', async () => {
  const page = await open();
  await search(page, '?q=mend&body=elm&body=oak&sort=newest');
  const dates = await page
    .locator('#results .aside time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(new Set(dates).size).toBe(2);
  expect(dates).toEqual(dates.toSorted().reverse());
  await search(page, '?q=quarrry&sort=newest');
  expect(await statusOf(page)).toMatch(/^Nothing was found for “quarrry”\. \d+ records for “quarry” in 8 of 9 bodies/);
  const { loaded } = await search(page, '?q=zeppelin');
  expect(await statusOf(page)).toBe('Nothing was found for “zeppelin”.');
  expect(booksOf(loaded)).toEqual([]);
});

test('a book that cannot be loaded, or that was made anew by another version, is named, and the others are searched', async () => {
  const page = await open();
  await page.route('**/elm/search/manifest.json', (route) => route.abort());
  await page.route('**/ash-1/search/manifest.json', (route) =>
    route.fulfill({ json: { version: '0, Pagefind 1.0.0' } }),
  );
  await page.goto('/north/search/?q=mend&body=elm&body=oak&body=ash-1');
  await settled(page);
  expect(await countOf(page)).toBe(1);
  expect(await page.locator('#reach').innerText()).toBe(
    'Not searched, because the index could not be loaded: Elm Parish Council; Parish of ash-1.',
  );
  await page.goto('/north/search/?q=mend&body=elm');
  await settled(page);
  expect(await statusOf(page)).toContain('could not be loaded');
});

test.each(['records/2026*.json', 'words/**'])(
  'a book of which %s cannot be read is named, and the others are searched',
  async (file) => {
    const page = await open();
    await page.route(`**/elm/search/${file}`, (route) => route.abort());
    await page.goto('/north/search/?q=mend&body=elm&body=oak');
    await settled(page);
    expect(await countOf(page)).toBe(1);
    expect(await page.locator('#reach').innerText()).toBe(
      'Not searched, because the index could not be loaded: Elm Parish Council.',
    );
    await page.unroute(`**/elm/search/${file}`);
    await page.locator('select[name=sort]').selectOption('newest');
    await page.waitForURL(/sort=newest/);
    await page.locator('#status', { hasText: /[2-9] records/ }).waitFor();
    expect(await page.locator('#reach').isVisible()).toBe(false);
  },
);

test.each([
  ['elm/search', '&body=elm'],
  ['search', ''],
])('a search goes on without suggestions where %s/spelling cannot be read', async (folder, body) => {
  const page = await open();
  await page.route(`**/north/${folder}/spelling/*.json`, (route) => route.abort());
  await page.goto(`/north/search/?q=well+zeppelin${body}`);
  await settled(page);
  expect(await statusOf(page)).toMatch(/^No record has all of .*: nothing has .* 3 records for /);
  expect(await page.locator('#reach').isVisible()).toBe(false);
});

test('a search whose book is slow does not change what a later search offers', async () => {
  const page = await open();
  let isSlow = true;
  await page.route('**/elm/search/manifest.json', async (route) => {
    while (isSlow) await new Promise((resolve) => setTimeout(resolve, 20));
    await route.continue();
  });
  await page.goto('/north/search/?q=well&body=elm&from=2026');
  await page.locator('#find input[name=q]').fill('quarry');
  await page.locator('#find input[name=q]').press('Enter');
  await settled(page);
  expect(await page.locator('select[name=from]').inputValue()).toBe('');
  const loaded = page.waitForResponse('**/elm/search/manifest.json');
  isSlow = false;
  await (await loaded).finished();
  await page.waitForTimeout(300);
  expect(await page.locator('select[name=from]').inputValue()).toBe('');
  expect(await statusOf(page)).toContain('quarry');
});

test('whoever reuses the records goes from the front to the data of a body', async () => {
  const page = await open();
  await page.goto('/north/');
  await page.getByRole('link', { name: 'Data and feeds of Elm Parish Council' }).click();
  expect(new URL(page.url()).pathname).toBe('/north/elm/data/');
  expect(await page.locator('h1').innerText()).toBe('Data and feeds');
});

test('without JavaScript every book can be reached, and the search page says why it does not search', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/north/');
  expect(await page.locator('main').innerText()).toMatch(/10 minute books, with\s+10 meetings/);
  expect(await page.locator('form').filter({ visible: true }).count()).toBe(0);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
  await page.waitForURL(/\/north\/search\/$/);
  expect(await page.locator('main').innerText()).toContain('Search needs JavaScript');
  await page.getByRole('link', { name: 'Elm Parish Council' }).click();
  expect(page.url()).toBe(`${site.origin}/north/elm/`);
});

test('axe finds nothing on the pages of the front, narrow and wide, in light, dark and forced colours', async () => {
  const page = await open({ bypassCSP: true });
  for (const address of addresses) {
    await goTo(page, address);
    expect(await findWithAxe(page), address).toEqual([]);
  }
});

test('the pages of the front can be read and gone through with the keyboard at zooms of 100, 200 and 400 %', async () => {
  const page = await open({ bypassCSP: true });
  for (const address of addresses) {
    await goTo(page, address);
    await page.keyboard.press('Tab'); // From now on the focus is shown.
    const measure = async (find: (page: Page) => Promise<string[]>) => {
      for (const [width, height] of [
        [1280, 1024],
        [640, 512],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await find(page), `${address} ${String(width)}`).toEqual([]);
        expect(await overflowOf(page), `${address} ${String(width)}`).toBe(0);
      }
    };
    await measure(findSmallTargets);
    await measure(findLostFocus);
    await page.addStyleTag({ content: spacing });
    await measure(findOverlaps);
    await measure(findCutText);
  }
});

test('the pages of the front are valid HTML whose links lead somewhere, into the books too', async () => {
  const page = await open({ javaScriptEnabled: false });
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const links = new Set<string>();
  for (const address of addresses) {
    const response = await page.goto(address);
    const html = (await response?.text()) ?? '';
    const { results } = await validator.validateString(html, path.join(import.meta.dirname, '../../page.html'));
    expect(
      results.flatMap(({ messages }) => messages),
      address,
    ).toEqual([]);
    const found = await page
      .locator('a, link')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    for (const link of found.filter((each) => each.startsWith('/'))) links.add(link);
  }
  expect(links.size).toBeGreaterThan(50);
  const root = path.dirname(site.folder);
  const fileOf = (link: string) => path.join(root, link.endsWith('/') ? `${link}index.html` : link);
  expect([...links].filter((link) => !existsSync(fileOf(link)))).toEqual([]);
});

/** Opens a page with everything on it unfolded. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?')) await settled(page);
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
}

/** Searches with no complaint of the browser, and says which files were asked for. */
async function search(page: Page, query: string): Promise<{ loaded: string[] }> {
  const [loaded, complaints]: [string[], string[]] = [[], []];
  const onRequest = (request: { url(): string }) => loaded.push(new URL(request.url()).pathname);
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  };
  page.on('request', onRequest).on('console', onConsole);
  await page.goto(`/north/search/${query}`);
  await settled(page);
  page.off('request', onRequest).off('console', onConsole);
  expect(complaints).toEqual([]);
  return { loaded };
}

async function settled(page: Page): Promise<void> {
  await page.locator('#status', { hasText: /record|Nothing|could not be loaded/ }).waitFor();
}

function statusOf(page: Page): Promise<string> {
  return page.locator('#status').innerText();
}

async function countOf(page: Page): Promise<number> {
  return Number(/\d+(?= records?)/.exec(await statusOf(page))?.[0] ?? 0);
}

/** The books of which anything was asked for. */
function booksOf(loaded: readonly string[]): string[] {
  const books = loaded.map((file) => /^\/north\/((?:elm|oak|ash-\d))\//.exec(file)?.[1]);
  return [...new Set(books)].filter((book) => book !== undefined).sort();
}
