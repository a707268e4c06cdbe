import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './open.ts';

const open = useBrowser();

test('results lead to the very item, decision or action, which is then in view', async () => {
  const page = await open();
  await search(page, '/search/?q=dredging');
  const { links } = await readResults(page);
  const places = links.filter((link) => link.includes('#'));
  expect(places.some((link) => /#item-\d/.test(link))).toBe(true);
  expect(places.some((link) => link.includes('#decision-'))).toBe(true);
  expect(links.some((link) => /\/decisions\/[^/]+\/[^/]+\/$/.test(link))).toBe(true);
  for (const place of places) {
    await page.goto(place);
    const target = page.locator(':target');
    expect(await target.count(), place).toBe(1);
    expect(await isInView(page), place).toBe(true);
  }
});

test('an action is found in its place in the minutes and in the log', async () => {
  const page = await open();
  await search(page, '/search/?q=regatta+anchor');
  const { links } = await readResults(page);
  expect(links).toContain('/boards/wrenfield-harbour-trust/2024-10-10/#action-a-24-5');
  expect(links).toContain('/actions/wrenfield-harbour-trust/a-24-5/');
});

test('search starts from the home page, and from a board searches that board', async () => {
  const page = await open();
  await page.goto('/');
  await page.getByRole('searchbox').fill('dredging');
  await page.getByRole('button', { name: 'Search' }).click();
  await settled(page);
  expect(await page.locator('#results article').count()).toBe(10);
  await page.goto('/boards/leeds-scrutiny-childrens-services/');
  await page.getByRole('searchbox').fill('children');
  await page.getByRole('button', { name: 'Search' }).click();
  await settled(page);
  expect(await page.getByLabel('Board').inputValue()).toBe('Scrutiny Board (Children’s Services), Leeds');
  expect(await page.locator('#status').innerText()).toContain('in Scrutiny Board (Children’s Services), Leeds');
});

test('narrowing by board and by year changes the list and the address, which can be shared', async () => {
  const page = await open();
  await search(page, '/search/?q=quay');
  const all = await readResults(page);
  await page.getByLabel('Year').selectOption('2025');
  await page.getByRole('button', { name: 'Search' }).click();
  await settled(page);
  const ofYear = await readResults(page);
  await page.getByLabel('Board').selectOption('Wrenfield Harbour Trust');
  await page.getByRole('button', { name: 'Search' }).click();
  await settled(page);
  const ofBoard = await readResults(page);
  expect(new URL(page.url()).search).toBe('?q=quay&board=Wrenfield+Harbour+Trust&year=2025');
  expect(ofYear.count).toBeLessThan(all.count);
  expect(ofBoard.count).toBeLessThanOrEqual(ofYear.count);
  expect(ofBoard.count).toBeGreaterThan(0);
  expect(ofBoard.links.filter((link) => !link.includes('wrenfield-harbour-trust'))).toEqual([]);
  expect(ofBoard.status).toBe(`${String(ofBoard.count)} pages for “quay” in Wrenfield Harbour Trust, 2025`);

  const other = await page.context().newPage();
  await search(other, page.url());
  expect(await readResults(other)).toEqual(ofBoard);
  expect(await other.getByLabel('Board').inputValue()).toBe('Wrenfield Harbour Trust');
  expect(await other.getByLabel('Year').inputValue()).toBe('2025');
  expect(await other.getByLabel('Words to look for').inputValue()).toBe('quay');
});

test('the status line is a live region and counts all results, which can all be shown', async () => {
  const page = await open();
  await search(page, '/search/?q=dredging');
  expect(await page.getByRole('status').innerText()).toMatch(/^\d+ pages for “dredging”$/);
  const { count } = await readResults(page);
  expect(count).toBeGreaterThan(10);
  expect(await page.locator('#results article').count()).toBe(10);
  await page.getByRole('button', { name: `Show more (${String(count - 10)} left)` }).click();
  await page
    .locator('#results article')
    .nth(count - 1)
    .waitFor();
  expect(await page.locator('#results article').count()).toBe(count);
  expect(await focused(page)).toBe(await page.locator('#results article').nth(10).locator('a').first().innerText());
});

test('everything can be done from the keyboard', async () => {
  const page = await open();
  await page.goto('/search/');
  await tabTo(page, 'q');
  await page.keyboard.type('dredging');
  await page.keyboard.press('Enter');
  await settled(page);
  await tabTo(page, 'year');
  await page.keyboard.type('2025');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(new URL(page.url()).search).toBe('?q=dredging&board=&year=2025');
  const first = await page.locator('#results a').first().innerText();
  await page.keyboard.press('Tab');
  for (let steps = 0; steps < 30 && (await focused(page)) !== first; steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(boards|decisions|actions|papers)\//);
});

test('where nothing is found it says so, and what to do', async () => {
  const page = await open();
  await search(page, '/search/?q=zeppelin&year=2024');
  expect(await page.getByRole('status').innerText()).toBe(
    'Nothing was found for “zeppelin” in 2024. Try fewer or other words, or all boards and years.',
  );
  expect(await page.locator('#results').innerHTML()).toBe('');
  expect(await page.locator('#lists a').count()).toBeGreaterThan(5);
});

test('what stands in a list of facts is found by its own words, and is not run together', async () => {
  const page = await open();
  await search(page, '/search/?q=dredging');
  const text = await page.locator('#results').innerText();
  expect(text).toMatch(/Outcome (Approved|Noted)/);
  expect(text).not.toMatch(/Outcome(Approved|Noted)|Introduced by[A-Z]|Topics?[A-Z]/);
});

test('what somebody typed is shown as text', async () => {
  const page = await open();
  await search(page, `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> & “quay”')}`);
  expect(await page.getByRole('status').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
});

test('where the index cannot be loaded it says so, and where else to look', async () => {
  const page = await open();
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, '/search/?q=dredging');
  expect(await page.getByRole('status').innerText()).toContain('The search index could not be loaded.');
});

async function search(page: Page, address: string): Promise<void> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await settled(page);
  expect(complaints.filter((text) => !text.includes('net::ERR_FAILED'))).toEqual([]);
}

/** Waits until an answer to the query in the address is shown. */
async function settled(page: Page): Promise<void> {
  await page.locator('#status', { hasText: /pages? for|Nothing was found|could not be loaded/ }).waitFor();
  if (/pages? for/.test(await page.locator('#status').innerText())) await page.locator('#results a').first().waitFor();
}

async function readResults(page: Page): Promise<{ status: string; count: number; links: string[] }> {
  const status = await page.locator('#status').innerText();
  const links = await page
    .locator('#results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return { status, count: Number(/^\d+/.exec(status)?.[0] ?? 0), links };
}

function isInView(page: Page): Promise<boolean> {
  return page.locator(':target').evaluate((target) => {
    const { top, bottom } = target.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}

const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

/** Presses Tab until the element with an id has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach #${id}.`);
}
