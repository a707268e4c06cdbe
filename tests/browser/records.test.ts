import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { samplePages } from './files.ts';
import { usePages } from './open.ts';

const reader = usePages({ javaScriptEnabled: false });
const trust = '/boards/wrenfield-harbour-trust/';

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
  expect(await correction.locator('dd', { hasText: '“' }).allInnerTexts()).toEqual([
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

test('a heading read aloud says first whose a record is, then what and which it is, with a pause between', async () => {
  const page = await reader();
  const heading = page.locator('h1');
  await page.goto('/decisions/wrenfield-harbour-trust/wht-24-8/');
  expect(await heading.ariaSnapshot()).toContain(
    'heading "Wrenfield Harbour Trust: Decision WHT 24/8: Quiet zone off Gull Sand" [level=1]',
  );
  await page.goto(`${trust}2026-07-09/`);
  expect(await heading.ariaSnapshot()).toContain(
    'heading "Wrenfield Harbour Trust: Draft minutes: Annual meeting 2026, Thursday 9 July 2026" [level=1]',
  );
  expect(await page.getByRole('table').first().getByRole('rowheader').allInnerTexts()).toContain('Small additions');
});

test('each of two paragraphs of a paper with one number has an address of its own', async () => {
  const page = await reader();
  await page.goto('/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/');
  const links = page.getByRole('link', { name: /^Paragraph 2\.2\.3/ });
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
