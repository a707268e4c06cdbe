import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open as openNew, usePages } from './open.ts';

const open = usePages({});

test('results lead to the very record, which is then in view and marked', async () => {
  const page = await open();
  await search(page, '/search/?q=dredging');
  const { links } = await readResults(page);
  const places = links.filter((link) => link.includes('#'));
  expect(places.some((link) => /#item-\d/.test(link))).toBe(true);
  expect(places.some((link) => link.includes('#decision-'))).toBe(true);
  expect(links.some((link) => link.startsWith('/papers/'))).toBe(true);
  for (const place of places.slice(0, 8)) {
    await page.goto(place);
    expect(await page.locator(':target').count(), place).toBe(1);
    expect(await isInView(page), place).toBe(true);
  }
  await page.goto(places.find((link) => link.includes('#decision-')) ?? '');
  const outline = await page
    .locator('section:has(> .head > :target)')
    .evaluate((record) => getComputedStyle(record).outlineStyle);
  expect(outline).toBe('solid');
});

test('each result says what it is: kind, board, date and how it stands, with what was found in its words', async () => {
  const page = await open();
  await search(page, '/search/?q=dredging+contract&kind=decision');
  const text = await page.locator('#results li', { hasText: 'Decision WHT 22/7' }).innerText();
  expect(text).toContain('Decision WHT 22/7: Dredging contract for 2023 and 2024');
  expect(text).toContain('Decision · Wrenfield Harbour Trust · 10 November 2022 · Superseded');
  await search(page, '/search/?q=A+24/5');
  const result = page.locator('#results li').first();
  expect(await result.innerText()).toContain('Action · Wrenfield Harbour Trust · 10 October 2024');
  expect(await page.locator('#results mark').allInnerTexts()).not.toEqual([]);
});

test('every marked word is one that was looked for', async () => {
  const page = await open();
  for (const [q, stem] of [
    ['dredging', /dredg/i],
    ['moorings', /mooring/i],
    ['"north quay"', /north|quay/i],
  ] as const) {
    await search(page, `/search/?q=${encodeURIComponent(q)}`);
    const marked = await page.locator('#results mark').allInnerTexts();
    expect(marked.length, q).toBeGreaterThan(3);
    expect(
      marked.filter((word) => !stem.test(word)),
      q,
    ).toEqual([]);
  }
});

test('on every page the browser finds the words where the index has them', async () => {
  const page = await open();
  const marked = await onEveryPage(page, '/search/?q=the', () => page.locator('#results mark').allTextContents());
  expect(marked.length).toBeGreaterThan(300);
  expect(marked.filter((word) => !/^\P{L}*the\P{L}*$/iu.test(word))).toEqual([]);
});

test('a search for a name offers the page of the board, topic or person that has it, before the records', async () => {
  const page = await open();
  const named = page.getByRole('navigation', { name: 'Pages with this name' });
  await search(page, '/search/?q=joseph+adeyemi');
  expect(await page.locator('#status').innerText()).toMatch(
    /^\d+ records for “joseph adeyemi”\. 1 page with this name\.$/,
  );
  await named.getByRole('link', { name: 'Joseph Adeyemi' }).click();
  await page.waitForURL('**/people/joseph-adeyemi/');
  await search(page, '/search/?q=harbuor');
  expect(await named.locator('li').allInnerTexts()).toEqual([
    "Boards: Wrenfield Harbour Trust, Wrenfield Harbour Users' Panel",
    'Topics: Harbour finance, Harbour safety, Harbour works',
    "Owner of actions: Harbour Master's staff",
  ]);
  await search(page, '/search/?q=harbour&page=2');
  expect(await named.isVisible()).toBe(false);
  await search(page, '/search/?q=harbour&kind=decision');
  expect(await named.isVisible()).toBe(false);
});

test('a search for what a list is called offers the list', async () => {
  const page = await open();
  const named = page.getByRole('navigation', { name: 'Pages with this name' });
  await search(page, '/search/?q=rejected');
  expect(await named.locator('li').allInnerTexts()).toEqual(['List: Decisions by outcome: rejected']);
  await search(page, '/search/?q=overdue');
  await named.getByRole('link', { name: 'Overdue actions' }).click();
  await page.waitForURL('**/actions/overdue/');
});

test('a search starts on every page, and from a board searches that board', async () => {
  const page = await open();
  await page.goto('/boards/wrenfield-harbour-trust/2024-06-12/');
  await page.getByRole('search', { name: 'All records' }).getByRole('searchbox').fill('dredging');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.locator('#results li').count()).toBeGreaterThan(10);
  await page.goto('/boards/leeds-scrutiny-childrens-services/');
  await page.getByLabel('Search the records of this board').fill('children');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.locator('#chips a').allInnerTexts()).toEqual([
    'Scrutiny Board (Children’s Services), Leeds ×',
    'Clear all',
  ]);
});

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

test('the page of a person leads to a search for the records that name them', async () => {
  const page = await open();
  await page.goto('/people/tom-hallett/');
  await page.getByRole('link', { name: 'Search for the records that name Tom Hallett' }).click();
  await page.waitForURL('**/search/?q=*');
  await settled(page);
  expect(await page.locator('#q').inputValue()).toBe('"Tom Hallett"');
  expect(await countOf(page)).toBeGreaterThan(10);
});

test('a result in another language says so', async () => {
  const page = await open();
  await search(page, '/search/?q=morloi');
  const languages = page.locator('#results li').first().locator('h3, p:not(.aside)');
  expect(await languages.evaluateAll((all) => all.map((each) => each.getAttribute('lang')))).toEqual(['cy', 'cy']);
  await search(page, '/search/?q=regatta');
  expect(await page.locator('#results [lang]').count()).toBe(0);
});

test('the meetings of a day come before all that mentions it', async () => {
  const page = await open();
  await search(page, '/search/?q=12+June+2024');
  const kinds = await page.locator('#results li .aside strong').allInnerTexts();
  expect(kinds.slice(0, 2)).toEqual(['Meeting', 'Meeting']);
});

test('the next page of results is told by its number', async () => {
  const page = await open();
  await search(page, '/search/?q=harbour');
  expect(await page.getByRole('status').innerText()).not.toContain('Page 1');
  await page.getByRole('link', { name: 'Next page' }).press('Enter');
  await page.locator('#status', { hasText: /^\d+ records for “harbour”\. Page 2 of \d+\.$/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('status');
});

test('where nothing is found it says so, what can be done, and where everything is', async () => {
  const page = await open();
  await search(page, '/search/?q=zeppelin&board=wrenfield-harbour-trust&from=2024&to=2024');
  expect(await page.getByRole('status').innerText()).toBe(
    'Nothing was found for “zeppelin”, narrowed to Wrenfield Harbour Trust; 2024.',
  );
  expect(await page.locator('#results').isVisible()).toBe(false);
  expect(await page.locator('#results li').count()).toBe(0);
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('What may help');
  expect(await page.locator('#remedies li').first().innerText()).toContain('Remove some of the choices');
  expect(await page.locator('#lists a').count()).toBeGreaterThan(5);
});

test('what may help has the width of the page, and gives way to results with their own heading', async () => {
  const page = await openNew({ viewport: { width: 1280, height: 800 } });
  await search(page, '/search/?q=zeppelin');
  const width = (part: string) => page.locator(part).evaluate((each) => each.getBoundingClientRect().width);
  expect(await width('#remedies')).toBeGreaterThan(0.9 * (await width('#answer')));
  expect(await page.locator('.to-results').isVisible()).toBe(false);
  await page.locator('#q').fill('dredging');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=dredging/);
  await settled(page);
  expect(await page.locator('#results-heading').innerText()).toBe('Results');
  expect(await page.locator('#remedies').isVisible()).toBe(false);
  expect(await width('#narrowing')).toBeLessThan(300);
});

test('signs without a word are found nowhere', async () => {
  const page = await open();
  await search(page, `/search/?q=${encodeURIComponent('– & …')}`);
  expect(await page.getByRole('status').innerText()).toBe('Nothing was found for “– & …”.');
});

test('a misspelt word is put right, and it is said', async () => {
  const page = await open();
  await search(page, '/search/?q=dreging+contarct');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^Nothing was found for “dreging contarct”\. \d+ records for “dredging contract”\.$/,
  );
});

test.each(['spelling/*.json', 'named.json'])('a search goes on where %s cannot be loaded', async (file) => {
  const page = await openNew();
  await page.route(`**/search/${file}`, (route) => route.abort());
  await page.goto('/search/?q=dredging+zeppelin');
  await settled(page);
  expect(await page.getByRole('status').innerText()).toMatch(/^Nothing has all of .* \d+ records with some of it\.$/);
  expect(await page.locator('#results li').count()).toBeGreaterThan(5);
});

test('words that no record has together are found in records of one page, or in those that have most of them, and it is said', async () => {
  const page = await open();
  await search(page, '/search/?q=seals+regatta+accounts');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^(No single record has all of|Nothing has all of) “seals regatta accounts”\. \d+ records? /,
  );
  await search(page, '/search/?q=dredging+harbour+zeppelin');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^Nothing has all of “dredging harbour zeppelin”\. \d+ records? with some of it\.$/,
  );
});

test('what somebody typed is shown as text', async () => {
  const page = await open();
  await search(page, `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> “quay”')}`);
  expect(await page.getByRole('status').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
});

test('where the index cannot be loaded it says so, and where else to look', async () => {
  const page = await openNew();
  await page.route('**/search/manifest.json', (route) => route.abort());
  await page.goto('/search/?q=dredging');
  await settled(page);
  expect(await page.getByRole('status').innerText()).toContain('The search index could not be loaded.');
  expect(await page.locator('#answer').isVisible()).toBe(false);
});

test('the answer to the last search stands, however slowly an earlier one comes', async () => {
  const page = await openNew();
  await page.route('**/records/2022.*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto('/search/');
  await page.locator('#q').fill('mooring');
  await page.keyboard.press('Enter');
  await page.locator('#q').fill('dredging');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.getByRole('status').innerText()).toContain('“dredging”');
  await page.waitForTimeout(900);
  expect(await page.getByRole('status').innerText()).toContain('“dredging”');
  expect(await page.locator('#results').innerText()).toMatch(/dredg/i);
});

test('over a slow network it says that it is searching, and the answer comes', async () => {
  const page = await openNew();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 400_000,
    uploadThroughput: 400_000,
  });
  await page.goto('/search/?q=dredging&sort=newest', { waitUntil: 'commit' });
  await page.locator('#status', { hasText: 'Searching …' }).waitFor();
  expect(await page.locator('#q').inputValue()).toBe('dredging');
  expect(await page.locator('#lists').isVisible()).toBe(true);
  await settled(page);
  expect(await page.locator('#results li').count()).toBeGreaterThan(10);
});

test('a reader who does not search loads no script', async () => {
  const page = await openNew();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().includes('/search/')) scripts.push(request.url());
  });
  for (const address of ['/', '/boards/wrenfield-harbour-trust/', '/decisions/']) await page.goto(address);
  expect(scripts).toEqual([]);
});

test('without JavaScript no form asks for words, and the menu leads to the ready-made lists on a page that says why', async () => {
  const page = await openNew({ javaScriptEnabled: false });
  for (const address of ['/search/?q=dredging', '/decisions/', '/boards/wrenfield-harbour-trust/', '/']) {
    await page.goto(address);
    expect(await page.locator('form').filter({ visible: true }).count(), address).toBe(0);
  }
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click();
  expect(await page.locator('main').innerText()).toMatch(/^Search\s+Search needs JavaScript/);
  expect(await page.locator('#answer').isVisible()).toBe(false);
  await page.locator('#lists').getByRole('link', { name: 'Decisions' }).first().click();
  expect(page.url()).toContain('/decisions/');
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

/** Searches, and gathers something of each page of the answer, all without a complaint of the browser. */
async function onEveryPage<T>(page: Page, address: string, gather: () => Promise<readonly T[]>): Promise<T[]> {
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

async function search(page: Page, address: string): Promise<void> {
  await withoutComplaint(page, async () => {
    await page.goto(address);
    await settled(page);
  });
}

async function withoutComplaint<T>(page: Page, work: () => Promise<T>): Promise<T> {
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
async function settled(page: Page): Promise<void> {
  await page.locator('#status', { hasText: /record|Nothing|could not be loaded/ }).waitFor();
}

async function choose(page: Page, facet: string, value: string): Promise<void> {
  await page.locator(`input[name=${facet}][value=${value}]`).click();
  await page.waitForURL(new RegExp(`${facet}=${value}`));
  await settled(page);
}

async function readResults(page: Page): Promise<{ status: string; links: string[] }> {
  const status = await page.locator('#status').innerText();
  const links = await page
    .locator('#results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return { status, links };
}

async function countOf(page: Page): Promise<number> {
  return Number(/[\d,]+/.exec(await page.locator('#status').innerText())?.[0].replaceAll(',', '') ?? 0);
}

function isInView(page: Page): Promise<boolean> {
  return page.locator(':target').evaluate((target) => {
    const { top, bottom } = target.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, isThere: () => boolean): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isThere)) return;
  }
  throw new Error('Tab does not lead there.');
}
