import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { samplePages } from './files.ts';
import { usePages } from './open.ts';

const reader = usePages({ javaScriptEnabled: false });
const trust = '/boards/wrenfield-harbour-trust/';

test('somebody reads a key message, the meeting and the decision behind it, and what took its place later', async () => {
  const page = await reader();
  await page.goto('/');
  await page.getByRole('link', { name: /^All \d+ key messages$/ }).click();
  await page.getByRole('link', { name: '2024', exact: true }).click();
  const message = 'Keep 150 metres from the seals between September and January';
  await page.getByRole('link', { name: message }).click();
  expect(page.url()).toContain(`${trust}2024-10-10/#key-message-1`);
  await page
    .getByRole('article')
    .filter({ hasText: message })
    .getByRole('link', { name: /^the decision:/ })
    .click();
  expect(new URL(page.url()).hash).toBe('#decision-wht-24-8');
  const decision = page.locator('section.decision', { has: page.locator(':target') });
  expect(await decision.innerText()).toContain('6 for, 1 against');
  await decision.getByRole('link', { name: /^Follow this decision ?: Quiet zone off Gull Sand$/ }).click();
  expect(await page.locator('.state').innerText()).toMatch(
    /^Superseded\s+This decision no longer stands. It was superseded on 12 March 2026 by WHT 26\/3, Environment policy/i,
  );
  await page.getByRole('link', { name: 'WHT 26/3, Environment policy' }).first().click();
  expect(page.url()).toMatch(/\/decisions\/wrenfield-harbour-trust\/wht-26-3\/$/);
  expect(await page.locator('.thread').innerText()).toMatch(
    /superseded by this one\s+Quiet zone off Gull Sand\s+WHT 24\/8/,
  );
  expect(await page.locator('.state').innerText()).toMatch(/^Stands/i);
});

test('somebody sees at the head of a board when it meets next, and finds all its meetings, members and their terms', async () => {
  const page = await reader();
  await page.goto(trust);
  expect(await page.locator('.state').innerText()).toBe('Meets next on 10 December 2026, 18:00.');
  const members = page.locator('#members + dl');
  expect(await members.innerText()).toMatch(
    /Chair\s+Amara Okafor.*Members\s+Ewan Mackinnon \(Wrenfield Sailing Club\)/s,
  );
  await page.getByRole('link', { name: 'All 20 meetings' }).click();
  expect(await page.locator('.meetings-by-year li').count()).toBe(20);
  await page.getByRole('navigation', { name: 'Meetings by year' }).getByRole('link', { name: '2022' }).click();
  expect(await page.locator(':target').innerText()).toBe('2022');
  await page.goto(trust);
  await page.getByRole('link', { name: /^All members/ }).click();
  const earlier = page.getByRole('table', { name: 'Earlier roles' });
  expect(await earlier.getByRole('row').filter({ hasText: 'Margaret Ashdown' }).innerText()).toMatch(
    /Chair.*1 April 2016.*31 March 2024/s,
  );
});

test('no page has a heading with nothing under it', () => {
  const pages = samplePages().filter(({ address }) => /^\/(boards\/|topics\/|people\/|$)/.test(address));
  const found = pages.flatMap(({ address, dom }) =>
    dom
      .querySelectorAll('main h2, main h3')
      .filter(hasNothingUnder)
      .map((heading) => `${address} ${heading.textContent.trim()}`),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('search says that it needs JavaScript, and where everything can be found without', async () => {
  const page = await reader();
  await page.goto('/search/?q=dredging');
  expect(await page.locator('main').innerText()).toContain('Search needs JavaScript, and it is turned off here.');
  await page.locator('#lists').getByRole('link', { name: 'Dredging', exact: true }).click();
  expect(await page.locator('main').innerText()).toContain('Dredging contract for 2023 and 2024');
});

test('the accessibility statement says whom to tell, what was tested and what was not, and claims no more', async () => {
  const page = await reader();
  await page.goto(trust);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click();
  expect(await page.title()).toMatch(/^Accessibility statement/);
  const headings = await page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings).toEqual([
    'How accessible this website is',
    'Feedback and contact',
    'Reporting accessibility problems',
    'Enforcement procedure',
    'Technical information',
    'What was tested, and how',
    'What was not tested',
    'Preparation of this statement',
  ]);
  const words = await page.locator('main').innerText();
  expect(words).toContain('hello@minutebook.example');
  expect(words).toContain('do not bind it');
  expect(words).toContain('Whether this website meets the guidelines in full is not known');
  expect(words).not.toMatch(/\bcompl(iant|ies)\b/);
});

test('an address that leads nowhere answers with 404 and a page that helps', async () => {
  const page = await reader();
  const response = await page.goto(`${trust}1999-01-01/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Page not found');
  await page.locator('main').getByRole('link', { name: 'Boards' }).click();
  expect(await page.title()).toMatch(/^Boards/);
});

test('a board has its own colour and logo on its pages, and on no others', async () => {
  const page = await reader();
  const accent = () => page.locator('body').evaluate((body) => getComputedStyle(body).borderTopColor);
  const logo = page.locator('main').getByRole('img', { name: 'The anchor of Wrenfield Harbour Trust' });
  for (const address of [trust, `${trust}2026-07-09/`, '/decisions/wrenfield-harbour-trust/wht-24-8/']) {
    await page.goto(address);
    expect(await accent()).toBe('rgb(10, 92, 102)');
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96);
  }
  await page.goto('/boards/wrenfield-harbour-users/');
  expect(await accent()).toBe('rgb(29, 79, 145)');
  expect(await logo.count()).toBe(0);
});

test('somebody follows an old link to what has another address now, and one to what is gone', async () => {
  const page = await reader();
  await page.goto('/topics/berths/');
  await page.waitForURL('**/topics/moorings/');
  expect(await page.locator('h1').innerText()).toMatch(/Moorings and fees$/);
  await page.goto(`${trust}2023-01-12/`);
  expect(await page.locator('main').innerText()).toMatch(
    /^No longer here\s+.*\. The trust was to meet on 12 January 2023\./,
  );
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  await page.getByRole('main').getByRole('link', { name: 'Boards' }).click();
  expect(page.url()).toMatch(/\/boards\/$/);
});

function hasNothingUnder(heading: HtmlElement): boolean {
  const next = heading.nextSibling ?? heading.parent?.nextSibling ?? null;
  if (next === null) return true;
  const isPeer = ['h2', 'h3'].includes(next.tagName) && next.tagName <= heading.tagName;
  return isPeer || (next.tagName === 'dl' && next.childElements.length === 0);
}
