import { expect, test } from 'vitest';
import { usePages } from './open.ts';

const reader = usePages({ javaScriptEnabled: false });
const trust = '/boards/wrenfield-harbour-trust/';

test('somebody follows an action from its meeting to the log, and to what was reported of it', async () => {
  const page = await reader();
  await page.goto(`${trust}2024-10-10/`);
  await page.getByRole('link', { name: /^Follow this action ?: Anchoring at the regatta$/ }).click();
  const reports = page.locator('ol.thread > li');
  expect(await reports.count()).toBe(2);
  expect(await reports.first().innerText()).toMatch(/13 March 2025, item 3.*In progress.*passed to Ewan Mackinnon/s);
  expect(await reports.last().innerText()).toMatch(/10 July 2025.*Done/s);
  await reports.last().getByRole('link').first().click();
  expect(await page.locator(':target').innerText()).toMatch(/A 24\/5.*Anchoring at the regatta/is);

  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Actions' }).click();
  await page.getByRole('link', { name: '2024', exact: true }).click();
  const entry = page.getByRole('row').filter({ hasText: 'A 24/5' });
  expect(await entry.innerText()).toMatch(/George Tanner.*31 March 2025.*Done on 10 July 2025/s);
  await entry.getByRole('link', { name: 'Anchoring at the regatta' }).click();
  expect(page.url()).toMatch(/\/actions\/wrenfield-harbour-trust\/a-24-5\/$/);
});

test('somebody goes from list to list of the action log, each of which says as at which day it is', async () => {
  const page = await reader();
  await page.goto(`${trust}actions/`);
  const lists = page.getByRole('navigation', { name: 'Lists of actions' });
  const shown: string[] = [];
  const places = { Overdue: 'overdue/', Done: 'done/', Dropped: 'dropped/', 'By owner': 'owners/', Open: '' };
  for (const [name, place] of Object.entries(places)) {
    await lists.getByRole('link', { name }).click();
    await page.waitForURL(`**${trust}actions/${place}`);
    expect(await lists.locator('[aria-current=page]').innerText()).toBe(name);
    const count = await lists.locator('li', { hasText: name }).locator('.count').innerText();
    expect(Number(count)).toBe((await page.locator('.register').getByRole('row').count()) - 1);
    expect(await page.locator('main').innerText()).toContain('as at 22 November 2026');
    shown.push(await page.getByRole('heading', { level: 1 }).innerText());
  }
  expect(shown.map((heading) => heading.replace(/^.*\n/s, ''))).toEqual([
    'Overdue actions',
    'Actions done',
    'Actions dropped',
    'Actions by owner',
    'Open actions',
  ]);
  await lists.getByRole('link', { name: 'By owner' }).click();
  await page.getByRole('link', { name: "Harbour Master's staff" }).click();
  expect(await page.getByRole('row').filter({ hasText: 'Paint a box' }).innerText()).toMatch(
    /10 July 2025.*31 July 2025(?!.*revised).*Done on 13 November 2025.*The box had been painted on 24 July\./s,
  );
});

test('the action log says first which action is overdue longest, how often its date was revised, and what was last heard', async () => {
  const page = await reader();
  await page.goto('/actions/overdue/');
  const first = page.getByRole('row').nth(1);
  expect(await first.innerText()).toMatch(
    /^A 24\/4.*Nia Harcourt.*12 June 2024.*30 June 2026.*first 31 December 2024, moved twice.*overdue by 145 days.*9 July 2026/s,
  );
  await first.getByRole('link', { name: '9 July 2026' }).click();
  expect(await page.locator(':target').innerText()).toMatch(/A 24\/4/i);
});

test('somebody finds what boards rejected, and what has no outcome, from the register of decisions', async () => {
  const page = await reader();
  await page.goto('/decisions/');
  const byOutcome = page.getByRole('navigation', { name: 'Decisions by outcome' });
  const count = Number(await byOutcome.locator('li', { hasText: 'Rejected' }).locator('.count').innerText());
  await byOutcome.getByRole('link', { name: 'Rejected' }).click();
  await page.waitForURL('**/decisions/outcomes/rejected/');
  const years = page.getByRole('navigation', { name: 'All decisions by year' });
  expect(await years.getByRole('link', { name: '2024' }).getAttribute('href')).toBe('/decisions/2024/');
  const found = await page.locator('td[data-label=Outcome]').allInnerTexts();
  expect(found.length).toBeGreaterThan(0);
  expect(found).toHaveLength(count);
  expect(found.filter((outcome) => !outcome.startsWith('Rejected'))).toEqual([]);
  await byOutcome.getByRole('link', { name: 'Not stated' }).click();
  await page.waitForURL('**/decisions/outcomes/not-stated/');
  expect(await byOutcome.locator('[aria-current=page]').innerText()).toBe('Not stated');
  expect(await page.locator('main').innerText()).toContain('No decision leaves its outcome unstated.');
  await page.getByRole('link', { name: 'By outcome' }).click();
  expect(await page.getByRole('row').filter({ hasText: 'Rejected' }).innerText()).toMatch(
    /Rejected\s+\d+\s+\d+ \w+ 20\d\d/,
  );
});

test('the register of decisions leads to boards and topics, which have decisions of their own', async () => {
  const page = await reader();
  for (const [name, address, records] of [
    ['By board', '/boards/', 'Harbour'],
    ['By topic', '/topics/', 'Dredging'],
  ] as const) {
    await page.goto('/decisions/');
    await page.getByRole('navigation', { name: 'Other lists of decisions' }).getByRole('link', { name }).click();
    await page.waitForURL(`**${address}`);
    await page.locator('main').getByRole('link', { name: records }).first().click();
    await page.waitForURL(`**${address}*/`);
    expect(await page.locator('main a[href*="#decision-"], main a[href^="/decisions/"]').count()).toBeGreaterThan(0);
  }
});

test('the actions of a role or body are called so, and no column repeats whose they are', async () => {
  const page = await reader();
  await page.goto('/actions/owners/harbour-master-s-staff/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe("Actions of Harbour Master's staff");
  expect(await page.getByRole('columnheader', { name: 'Owner' }).count()).toBe(0);
  expect(await page.getByRole('columnheader', { name: 'Action' }).count()).toBe(1);
});

test('the home page says how many actions are open and overdue, and leads to them', async () => {
  const page = await reader();
  await page.goto('/');
  const count = await page.getByRole('link', { name: /^\d+ overdue$/ }).innerText();
  await page.getByRole('link', { name: count }).click();
  expect(await page.locator('.lead').innerText()).toContain(parseInt(count, 10).toString());
  expect(await page.getByRole('row').count()).toBe(parseInt(count, 10) + 1);
});

test('a journalist finds who declared an interest, in what, and every other time that they did', async () => {
  const page = await reader();
  await page.goto('/people/');
  await page.getByRole('link', { name: 'The interests that people declared at meetings' }).click();
  const row = page.getByRole('row').filter({ hasText: 'ice house' });
  expect(await row.innerText()).toMatch(/12 June 2024.*Callum Reid.*treasurer of the Fishermen.*Left the room/s);
  await row.getByRole('link', { name: '12 June 2024' }).click();
  expect(await page.locator(':target').innerText()).toBe('Interests declared');
  await page.goBack();
  await row.getByRole('link', { name: 'Callum Reid' }).click();
  const own = page.getByRole('heading', { name: 'Interests declared' }).locator('xpath=following-sibling::ul[1]');
  expect(await own.getByRole('listitem').count()).toBe(2);
  await page.goto(`${trust}#members`);
  await page.getByRole('link', { name: 'The interests that were declared at its meetings' }).click();
  expect(page.url()).toContain(`${trust}interests/`);
});

test('somebody finds the decisions that were changed later, of all boards and of one', async () => {
  const page = await reader();
  for (const address of ['/decisions/', `${trust}decisions/`]) {
    await page.goto(address);
    const lists = page.getByRole('navigation', { name: 'Other lists of decisions' });
    await lists.getByRole('link', { name: 'Changed decisions' }).click();
    const texts = await page.locator('.register tbody').getByRole('row').allInnerTexts();
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(text).toMatch(/Amended|Superseded|Rescinded|Unsettled|Called in/i);
  }
});
