import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './open.ts';
import { namedQuestions, questions } from './search-questions.ts';

test('of what people type, the record that they mean comes first nine times in ten, and always among the first five', async () => {
  const page = await open();
  await page.goto('/search/?q=harbour');
  await page.locator('#results li').first().waitFor();
  const places: { typed: string; place: number }[] = [];
  for (const { typed, meant } of questions) {
    await search(page, typed);
    const results = await page.locator('#results li').evaluateAll((all) =>
      all.slice(0, 5).map((result) => ({
        link: result.querySelector('a')?.getAttribute('href') ?? '',
        kind: result.querySelector('strong')?.textContent ?? '',
      })),
    );
    places.push({ typed, place: results.findIndex(({ link, kind }) => leadsTo(meant, link, kind)) });
  }
  expect(questions.length).toBeGreaterThanOrEqual(40);
  expect(places.filter(({ place }) => place === -1)).toEqual([]);
  expect(places.filter(({ place }) => place === 0).length / places.length).toBeGreaterThanOrEqual(0.9);
});

test('of the pages that have a name, the one that people mean comes first', async () => {
  const page = await open();
  await page.goto('/search/?q=harbour');
  const first: Record<string, string> = {};
  for (const { typed } of namedQuestions) {
    await search(page, typed);
    const [link] = await page.locator('#named:not([hidden]) a').all();
    first[typed] = (await link?.getAttribute('href')) ?? 'none';
  }
  expect(first).toEqual(Object.fromEntries(namedQuestions.map(({ typed, meant }) => [typed, meant])));
});

/** Searches from the page of another search, and waits for the answer. */
async function search(page: Page, typed: string): Promise<void> {
  await page.locator('#status').evaluate((status) => (status.textContent = ''));
  await page.locator('#q').fill(typed);
  await page.locator('#q').press('Enter');
  await page.locator('#status', { hasText: /record|Nothing/ }).waitFor();
}

/** Whether a result is the record at an address. One that is a page may lead to a place on it: the one that says what was typed. */
function leadsTo(meant: string, link: string, kind: string): boolean {
  if (link === meant) return true;
  return !meant.includes('#') && link.startsWith(`${meant}#`) && kind === kindOf(meant);
}

function kindOf(address: string): string {
  if (address.startsWith('/papers/')) return 'Paper';
  if (address.startsWith('/decisions/')) return 'Decision';
  return address.startsWith('/actions/') ? 'Action' : 'Meeting';
}
