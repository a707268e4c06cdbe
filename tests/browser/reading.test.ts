import { readFileSync } from 'node:fs';
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
  for (const [name, address] of [
    ['By board', '/boards/'],
    ['By topic', '/topics/'],
  ] as const) {
    await page.goto('/decisions/');
    await page.getByRole('navigation', { name: 'Decisions by board and topic' }).getByRole('link', { name }).click();
    await page.waitForURL(`**${address}`);
  }
});

test('the actions of a role or body are called so, and no column repeats whose they are', async () => {
  const page = await reader();
  await page.goto('/actions/owners/harbour-master-s-staff/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe("Actions of Harbour Master's staff");
  expect(await page.getByRole('columnheader', { name: 'Owner' }).count()).toBe(0);
  expect(await page.getByRole('columnheader', { name: 'Action' }).count()).toBe(1);
});

test.each([
  ['cancelled', '13 July 2023', 'Cancelled', 'A water main burst in North Street'],
  ['no quorum', '14 March 2024', 'No quorum', 'Three members were present and four are needed.'],
  ['postponed', '9 November 2023', 'Postponed', 'It was moved to 23 November 2023.'],
  ['minutes not yet written', '12 November 2026', 'Minutes not yet written', 'The meeting was held.'],
  ['to come', '11 March 2027', 'To come', 'Its agenda is not yet published.'],
])('a meeting that is %s has a page that says so in words', async (word, date, label, sentence) => {
  const page = await reader();
  await page.goto(`${trust}meetings/`);
  const line = page
    .locator('.meetings-by-year li')
    .filter({ has: page.getByRole('link', { name: date, exact: true }) });
  expect((await line.innerText()).toLowerCase()).toContain(word);
  await line.getByRole('link').click();
  const states = (await page.locator('.state').allInnerTexts()).join(' ');
  expect(states.toLowerCase()).toContain(label.toLowerCase());
  expect(states).toContain(sentence);
});

test('minutes that nobody has approved say that they are a draft, in the title and on the page', async () => {
  const page = await reader();
  await page.goto(`${trust}2026-07-09/`);
  expect(await page.title()).toMatch(/^Draft minutes: Harbour Trust, 9 July 2026/);
  expect(await page.locator('.state').innerText()).toMatch(/^Draft minutes.*they may still change/is);
  expect(await page.getByRole('heading', { level: 2, name: 'Draft minutes' }).count()).toBe(1);
  await page.goto(`${trust}2026-03-12/`);
  expect(await page.title()).toMatch(/^Minutes: /);
  expect(await page.locator('main header').innerText()).not.toMatch(/draft minutes/i);
  expect(await page.getByRole('heading', { level: 2, name: 'Minutes' }).count()).toBe(1);
});

test('an item that was taken in private shows its ground and its summary, and nothing else', async () => {
  const page = await reader();
  await page.goto(`${trust}2025-03-13/#item-7`);
  const item = page.locator('section.item', { has: page.locator('#item-7') });
  const exempt = item.locator('.exempt');
  expect(await exempt.innerText()).toMatch(/^Taken in private. The trust compared three tenders/);
  expect(await exempt.locator('dt').allInnerTexts()).toEqual(['Legal ground', 'Public interest']);
  expect(await exempt.locator('dd').first().innerText()).toMatch(/Schedule 12A.*paragraph 3$/);
  const parts = await item.locator('> *').evaluateAll((all) => all.map((part) => part.getAttribute('class')));
  expect(parts).toEqual(['head', 'facts', 'exempt']);
  expect(await item.locator('> .facts dt').allInnerTexts()).toEqual(['Outcome', 'Topic']);
});

test('a correction shows both texts, and who agreed to it, where the approved words still stand', async () => {
  const page = await reader();
  await page.goto(`${trust}2024-06-12/#item-7`);
  const item = page.locator('section.item', { has: page.locator('#item-7') });
  expect(await item.innerText()).toMatch(/had\s+removed\s+10,040\s+cubic\s+metres.*Corrected:/s);
  const note = item.locator('.correction-note');
  expect(await note.innerText()).toContain(
    '“had removed 10,040 cubic metres” should be read as “had removed 10,400 cubic metres”, as agreed on 13 March 2025',
  );
  await note.getByRole('link', { name: 'See the correction' }).click();
  const correction = page.locator('section.correction');
  expect(await correction.locator('q').allInnerTexts()).toEqual([
    expect.stringContaining('had removed 10,040 cubic metres'),
    expect.stringContaining('had removed 10,400 cubic metres'),
  ]);
  await correction.getByRole('link', { name: '13 March 2025, item 2' }).click();
  expect(await page.locator(':target').innerText()).toContain('a correction');
});

test('somebody takes the address of an item from the link beside it, and copies the line by which it is cited whole', async () => {
  const page = await reader();
  await page.goto(`${trust}2026-07-09/`);
  const link = page.getByRole('link', { name: 'Link to item 1', exact: true });
  expect(await link.innerText()).toBe('Link');
  await link.click();
  expect(new URL(page.url()).hash).toBe('#item-1');
  await page.locator('.citation').last().click();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    `Wrenfield Harbour Trust, draft minutes of 9 July 2026 (Annual meeting 2026), item 1. https://minutebook.example${trust}2026-07-09/#item-1, as it stood on 22 November 2026.`,
  );
});

test('somebody takes the address of a paragraph of the minutes from the sign before it, which is not copied with the text', async () => {
  const page = await reader();
  await page.goto(`${trust}2026-07-09/`);
  await page.getByRole('link', { name: 'Item 5 paragraph 2', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#item-5-para-2');
  const paragraph = page.locator('p', { has: page.locator(':target') });
  expect(await paragraph.innerText()).toMatch(/^¶\s*The grant had paid £400,000/);
  await paragraph.click({ clickCount: 3 });
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^The grant had paid .*ended\.\s*$/s);
  // The only paragraph of an item is found at the item's own address.
  expect(await page.locator('#item-1-para-1').count()).toBe(0);
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

function hasNothingUnder(heading: HtmlElement): boolean {
  const next = heading.nextSibling ?? heading.parent?.nextSibling ?? null;
  if (next === null) return true;
  const isPeer = ['h2', 'h3'].includes(next.tagName) && next.tagName <= heading.tagName;
  return isPeer || (next.tagName === 'dl' && next.childElements.length === 0);
}

test('a heading read aloud says first whose a record is, then what and which it is, with a pause between', async () => {
  const page = await reader();
  const heading = page.locator('h1');
  await page.goto('/decisions/wrenfield-harbour-trust/wht-24-8/');
  expect(await heading.ariaSnapshot()).toContain(
    'heading "Wrenfield Harbour Trust : Decision WHT 24/8 : Quiet zone off Gull Sand" [level=1]',
  );
  await page.goto(`${trust}2026-07-09/`);
  expect(await heading.ariaSnapshot()).toContain(
    'heading "Wrenfield Harbour Trust : Draft minutes: Annual meeting 2026, Thursday 9 July 2026" [level=1]',
  );
  expect(await page.getByRole('table').first().getByRole('rowheader').allInnerTexts()).toContain('Small additions');
});

test('the home page says how many actions are open and overdue, and leads to them', async () => {
  const page = await reader();
  await page.goto('/');
  const count = await page.getByRole('link', { name: /^\d+ overdue$/ }).innerText();
  await page.getByRole('link', { name: count }).click();
  expect(await page.locator('.lead').innerText()).toContain(parseInt(count, 10).toString());
  expect(await page.getByRole('row').count()).toBe(parseInt(count, 10) + 1);
});

test('each of two paragraphs of a paper with one number has an address of its own', async () => {
  const page = await reader();
  await page.goto('/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/');
  const links = page.getByRole('link', { name: /^2\.2\.3, link to paragraph/ });
  expect(await links.count()).toBe(2);
  const texts: string[] = [];
  for (const link of await links.all()) {
    await link.click();
    texts.push(await page.locator(':target').innerText());
  }
  expect(new URL(page.url()).hash).toBe('#para-2.2.3-2');
  expect(texts[0]).toMatch(/^2\.2\.3/);
  expect(texts[1]).toMatch(/^2\.2\.3/);
  expect(texts[0]).not.toBe(texts[1]);
});

test('every record of a real body says that it is a digest, and of what', async () => {
  const real = /^\/(boards\/[^/]+\/\d|papers\/)/;
  const addresses = samplePages().map(({ address }) => address);
  const records = addresses.filter((address) => real.test(address) && /\/(leeds|lga)-[^/]+\/[^/]+\//.test(address));
  expect(records).toHaveLength(11);
  const page = await reader();
  for (const address of records) {
    await page.goto(address);
    expect.soft(await page.locator('.site-notice').innerText(), address).toContain('are not the official record');
    const notice = page.locator('.digest');
    expect
      .soft(await notice.innerText(), address)
      .toMatch(/^This is a digest made for demonstration, not the official record\. Source: .*(\d{4}|undated)\.$/);
    expect.soft(await notice.locator('cite').innerText(), address).not.toBe('');
  }
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

test('somebody sees which page of the sealed minute book the minutes are, and what that proves', async () => {
  const page = await reader();
  await page.goto(`${trust}2024-06-12/`);
  const notes = page.locator('.notes');
  expect(await notes.innerText()).toMatch(
    /These minutes are page \d+ of the sealed minute book of Wrenfield Harbour Trust\..*Page \d+\s+The approved minutes, with the seal\s+[0-9a-f]{64}.*Page \d+\s+The correction, with the seal\s+[0-9a-f]{64}/s,
  );
  await notes.getByRole('link', { name: 'sealed minute book' }).click();
  expect(await page.locator(':target').innerText()).toBe('Sealed minutes');
  await page.goto(trust);
  const book = await page.getByText('Sealed minute book').locator('..').innerText();
  const [, pages, seal] = /(\d+) pages, the last with the seal\s+([0-9a-f]{64})/.exec(book) ?? [];
  const record = readFileSync(new URL(`../../content${trust}seals.md`, import.meta.url), 'utf8');
  expect(record.trimEnd()).toMatch(new RegExp(`- page: ${pages ?? ''}\n(?: {4}.*\n)* {4}seal: ${seal ?? ''}\n---$`));
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
