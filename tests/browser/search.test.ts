import { expect, test } from 'vitest';
import { usePages } from './open.ts';
import { countOf, isInView, onEveryPage, readResults, search, settled } from './search-page.ts';

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

test('what a result shows of an action that was put off agrees with how it stands', async () => {
  const page = await open();
  await search(page, '/search/?q=A+24/4&kind=action');
  const text = await page.locator('#results li').first().innerText();
  expect(text).toContain('In progress, overdue');
  expect(text).toContain('Owner: Nia Harcourt');
  expect(text).not.toContain('Due:');
  await search(page, '/search/?q=byelaws+31+December+2024&kind=action');
  expect(await page.locator('#results li').first().innerText()).toContain('Due: 31 December 2024');
});

test('a decision that was superseded comes behind one that stands, and says so', async () => {
  const page = await open();
  await search(page, '/search/?q=novices&kind=decision');
  const texts = await page.locator('#results li').allInnerTexts();
  const [superseded, standing] = ['HUP 23/1', 'WHT 24/10'].map((name) =>
    texts.findIndex((text) => text.includes(name)),
  );
  expect(superseded).toBeGreaterThan(standing ?? 0);
  expect(texts[superseded ?? 0]).toContain('5 October 2023 · Superseded');
});

test('an item is found by its number', async () => {
  const page = await open();
  await search(page, '/search/?q=item+6.1');
  const titles = await page.locator('#results h3').allInnerTexts();
  expect(titles.slice(0, 2).every((title) => title.startsWith('Item 6.1: '))).toBe(true);
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

test('where a page is the whole answer, the records come second', async () => {
  const page = await open();
  const others = page.getByRole('heading', { name: 'Records that mention this' });
  await search(page, '/search/?q=overdue+actions');
  expect(await page.locator('#status').innerText()).toMatch(/^1 page for “overdue actions”, above the records\. /);
  expect(await others.isVisible()).toBe(true);
  await search(page, '/search/?q=next+agenda');
  expect(await page.locator('#status').innerText()).toMatch(/^2 pages for “next agenda”, above the records\. /);
  await page.getByRole('link', { name: 'Next meetings of Wrenfield Harbour Trust' }).click();
  await page.waitForURL('**/boards/wrenfield-harbour-trust/#next');
  expect(await isInView(page)).toBe(true);
  await search(page, '/search/?q=overdue');
  expect(await others.isVisible()).toBe(false);
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

test('what somebody typed is shown as text', async () => {
  const page = await open();
  await search(page, `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> “quay”')}`);
  expect(await page.getByRole('status').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
});
