import { expect, test } from 'vitest';
import { open as openNew, usePages } from './open.ts';
import { search, settled } from './search-page.ts';

const open = usePages({});

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

test('a word of three letters is no beginning of others, and what is taken for one is said', async () => {
  const page = await open();
  await search(page, '/search/?q=bus');
  expect(await page.getByRole('status').innerText()).toBe('Nothing was found for “bus”.');
  await search(page, '/search/?q=regat');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^Nothing was found for “regat”\. \d+ records for “regat…”, as the beginning of words\.$/,
  );
});

test('where no record has a word but one of its stem, that is said', async () => {
  const page = await open();
  await search(page, '/search/?q=housing');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^Nothing was found for “housing”\. \d+ records for “house”\.$/,
  );
  await search(page, '/search/?q=mooring');
  expect(await page.getByRole('status').innerText()).toMatch(/^\d+ records for “mooring”\./);
});

test.each([
  ['harbourmaster', 'harbour master'],
  ['harbourmaster dredging', 'harbour master dredging'],
  ['paddle boards', 'paddleboards'],
  ['life buoy', 'lifebuoy'],
  ['life buoy souht pier', 'lifebuoy south pier'],
])('%s is found where the records have %s, and it is said', async (typed, written) => {
  const page = await open();
  await search(page, `/search/?q=${encodeURIComponent(typed)}`);
  const status = await page.getByRole('status').innerText();
  expect(status.replace(/\d+ records?/, 'N records')).toMatch(
    new RegExp(`^Nothing was found for “${typed}”\\. N records for “${written}”\\.`),
  );
});

test('of a question that no record has the small words are left out, and never looked for alone', async () => {
  const page = await open();
  await search(page, '/search/?q=how+much+is+a+mooring');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^Nothing was found for “how much is a mooring”\. \d+ records for “mooring”\./,
  );
  await search(page, '/search/?q=when+is+bin+collection');
  expect(await page.getByRole('status').innerText()).toBe('Nothing was found for “when is bin collection”.');
});

test('a misspelt word is put right, and it is said', async () => {
  const page = await open();
  await search(page, '/search/?q=dreging+contarct');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^Nothing was found for “dreging contarct”\. \d+ records for “dredging contract”\.$/,
  );
});

test.each([
  ['water quality', 'quality', 'water'],
  ['water qualty', 'qualty', 'water'],
  ['budget deficit', 'deficit', 'budget'],
  ['free school meals', 'meals', 'free school'],
  ['regatta dreging', 'dreging', 'regatta'],
])('%s: no other word is put in the place of %s, and the rest is found', async (typed, missing, rest) => {
  const page = await open();
  await search(page, `/search/?q=${encodeURIComponent(typed)}`);
  const status = await page.getByRole('status').innerText();
  expect(status.replace(/\d+ records?/, 'N records')).toBe(
    `No record has all of “${typed}”: nothing has “${missing}”. N records for “${rest}”.`,
  );
});

test.each(['spelling/*.json', 'named.json'])('a search goes on where %s cannot be loaded', async (file) => {
  const page = await openNew();
  await page.route(`**/search/${file}`, (route) => route.abort());
  await page.goto('/search/?q=dredging+zeppelin');
  await settled(page);
  expect(await page.getByRole('status').innerText()).toMatch(
    /^No record has all of “dredging zeppelin”: nothing has “zeppelin”\. \d+ records for “dredging”\.$/,
  );
  expect(await page.locator('#results li').count()).toBeGreaterThan(5);
});

test('words that no record has together are found in records of one page, or in those that have the rest, and it is said', async () => {
  const page = await open();
  await search(page, '/search/?q=seals+regatta+accounts');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^No single record has all of “seals regatta accounts”\. \d+ records? from pages that do\.$/,
  );
  await search(page, '/search/?q=dredging+harbour+zeppelin');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^No record has all of “dredging harbour zeppelin”: nothing has “zeppelin”\. \d+ records for “dredging harbour”\.$/,
  );
  await search(page, '/search/?q=regatta+morloi+zeppelin+balloon');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^No record has all of “.*”: nothing has “zeppelin” or “balloon”\. \d+ records? with some of “regatta morloi”\.$/,
  );
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
  await page
    .locator('#lists')
    .getByRole('link', { name: /^\d+ decisions$/ })
    .first()
    .click();
  expect(page.url()).toContain('/decisions/');
});
