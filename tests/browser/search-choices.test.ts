import { expect, test } from 'vitest';
import { open as openNew, usePages } from './open.ts';
import { choose, countOf, onEveryPage, readResults, search, settled, tabTo } from './search-page.ts';

const open = usePages({});

test('choices narrow the results, several of a facet widen them, and the address says all of it', async () => {
  const page = await openNew();
  await search(page, '/search/?q=quay');
  const all = await countOf(page);
  await choose(page, 'kind', 'decision');
  const decisions = await countOf(page);
  await choose(page, 'kind', 'action');
  const both = await countOf(page);
  expect(decisions).toBeLessThan(all);
  expect(both).toBeGreaterThan(decisions);
  await page.locator('#from').selectOption('2024');
  await settled(page);
  expect(await countOf(page)).toBeLessThan(both);
  expect(new URL(page.url()).search).toBe('?q=quay&kind=decision&kind=action&from=2024');
  expect(await page.title()).toMatch(/^quay – Search/);

  const before = await readResults(page);
  const other = await page.context().newPage();
  await search(other, page.url());
  expect(await readResults(other)).toEqual(before);
  expect(await other.locator('input[name=kind]:checked').count()).toBe(2);
  expect(await other.locator('#from').inputValue()).toBe('2024');

  await page.getByRole('link', { name: 'Remove Decision' }).click();
  await settled(page);
  expect(new URL(page.url()).search).toBe('?q=quay&kind=action&from=2024');
  await page.goBack();
  await settled(page);
  expect(await readResults(page)).toEqual(before);
  expect(await page.locator('input[name=kind]:checked').count()).toBe(2);
  await page.getByRole('link', { name: 'Clear all' }).click();
  await settled(page);
  expect(await countOf(page)).toBe(all);
});

test('the count beside a value is what choosing it gives', async () => {
  const page = await open();
  await search(page, '/search/?q=harbour&kind=decision');
  for (const facet of ['outcome', 'topic', 'status', 'board']) {
    const box = page.locator(`input[name=${facet}]`).first();
    if ((await box.count()) === 0) continue;
    const value = await box.inputValue();
    const label = await page.locator(`label:has(input[name=${facet}][value=${value}])`).innerText();
    await choose(page, facet, value);
    expect(label).toContain(`(${String(await countOf(page))})`);
    await page.locator(`input[name=${facet}][value=${value}]`).click();
    await page.waitForURL('**/search/?q=harbour&kind=decision');
    await settled(page);
  }
});

test('the order is right over the whole answer', async () => {
  const page = await open();
  for (const [sort, direction] of [
    ['newest', -1],
    ['oldest', 1],
  ] as const) {
    const dates = await onEveryPage(page, `/search/?q=quay&sort=${sort}`, () =>
      page
        .locator('#results li')
        .evaluateAll((all) => all.map((li) => li.querySelector('.aside time')?.getAttribute('datetime') ?? '')),
    );
    const dated = dates.filter((date) => date !== '');
    expect(dated.length).toBeGreaterThan(40);
    expect(dated).toEqual(dated.toSorted((a, b) => direction * (a < b ? -1 : a > b ? 1 : 0)));
    expect(dates.slice(dated.length).every((date) => date === '')).toBe(true);
  }
});

test('a list of decisions without words loads no word index', async () => {
  const page = await openNew();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await search(page, '/search/?board=wrenfield-harbour-trust&kind=decision&outcome=agreed&from=2023&to=2025');
  expect(await countOf(page)).toBeGreaterThan(3);
  expect(loaded.filter((url) => url.includes('/search/words/'))).toEqual([]);
  const years = loaded.flatMap((url) => /\/records\/(\w+)\./.exec(url)?.[1] ?? []);
  expect(years.sort()).toEqual(['2023', '2024', '2025']);
});

test('everything can be done from the keyboard', async () => {
  const page = await open();
  await page.goto('/search/');
  await tabTo(page, () => document.activeElement?.id === 'q');
  await page.keyboard.type('dredging');
  await page.keyboard.press('Enter');
  await settled(page);
  await tabTo(page, () => (document.activeElement as HTMLInputElement).value === 'decision');
  await page.keyboard.press('Space');
  await page.waitForURL(/kind=decision/);
  await settled(page);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('decision');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, () => document.activeElement?.closest('#results') !== null);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(boards|papers)\//);
});

test('the results can be skipped to', async () => {
  const page = await open();
  await search(page, '/search/?q=dredging');
  await page.locator('#q').focus();
  await tabTo(page, () => document.activeElement?.textContent === 'Skip to the results');
  expect(await page.locator('.to-results a').evaluate((link) => link.getBoundingClientRect().left)).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-heading');
  expect(await page.getByRole('status').innerText()).toContain('records for “dredging”');
});

test('one polite line tells the count', async () => {
  const page = await open();
  await search(page, '/search/?q=dredging');
  expect(await page.getByRole('status').innerText()).toMatch(/^\d+ records for “dredging”\. 1 page with this name\.$/);
  expect(await page.locator('[aria-live], [role=alert]').count()).toBe(0);
});

test('at 320 pixels nothing overflows, and the choices are folded away above the results', async () => {
  const page = await openNew({ viewport: { width: 320, height: 700 } });
  await search(page, '/search/?q=dredging&board=wrenfield-harbour-trust');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await page.locator('input[name=kind]').first().isVisible()).toBe(false);
  await page.getByText('Narrow the results').click();
  await choose(page, 'kind', 'decision');
  expect(await page.locator('input[name=kind]').first().isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
