import { expect, test } from 'vitest';
import { open, usePages } from './open.ts';

const reader = usePages({ javaScriptEnabled: false });
const trust = 'wrenfield-harbour-trust';

test('a decision that no longer stands says so first, with what ended it, when, and of which board', async () => {
  const page = await reader();
  await page.goto('/decisions/wrenfield-harbour-users/hup-23-1/');
  expect(await page.locator('.state').innerText()).toBe(
    'Superseded This decision no longer stands. It was superseded on 9 July 2026 by WHT 26/6, Novice crews keep north of the fairway of Harbour Trust (draft minutes).',
  );
  await page.goto(`/decisions/${trust}/wht-24-4/`);
  expect(await page.locator('.state').innerText()).toMatch(
    /^Stands as amended This decision stands as amended\. It was amended on 9 July 2026 by WHT 26\/5/,
  );
});

test('what was rejected, put off or referred says so, and nowhere that it stands', async () => {
  const page = await reader();
  await page.goto(`/decisions/${trust}/wht-25-7/`);
  expect(await page.locator('.state').innerText()).toBe(
    'Rejected What was proposed was rejected. No later decision in this book changes it.',
  );
  await page.goto('/decisions/outcomes/rejected/');
  const rejected = page.locator('.register tbody tr', { hasText: 'WHT 25/7' });
  expect(await rejected.locator('td').last().innerText()).toBe('not applicable');
  await page.goto(`/boards/${trust}/2025-11-13/`);
  const line = page.locator('.brief li', { hasText: 'A charge for launching paddleboards' }).first();
  expect(await line.innerText()).not.toMatch(/since then/i);
});

test('a thread is shown as a list in the order of time and as a drawing, which have the same decisions and links', async () => {
  const page = await reader();
  await page.goto(`/decisions/${trust}/wht-24-8/`);
  const dates = await page
    .locator('.thread time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(dates).toEqual(dates.toSorted());
  const linksIn = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.replace(/^.*\//, '') ?? ''));
  const inDrawing = await page.locator('.drawing a').allInnerTexts();
  expect(inDrawing).toEqual(['WHT 23/2', 'WHT 24/5', 'HUP 24/1', 'WHT 24/8', 'HUP 26/1', 'WHT 26/3']);
  expect(await linksIn('.drawing a')).toHaveLength((await linksIn('.thread a')).length);
  const ties = await page.locator('.drawing .tie').allInnerTexts();
  expect(ties.map((tie) => tie.trim())).toContain('Amends WHT 23/2');
  const boards = await page.locator('.drawing .box').allInnerTexts();
  expect(boards.filter((box) => box.includes('Harbour Users'))).toHaveLength(2);
  expect(boards.filter((box) => box.includes('This decision: superseded'))).toHaveLength(1);
  await page.locator('.drawing a', { hasText: 'HUP 24/1' }).click();
  expect(page.url()).toMatch(/\/decisions\/wrenfield-harbour-users\/hup-24-1\/$/);
});

test('a screen reader and the keyboard meet a thread once, in the list', async () => {
  const page = await reader();
  await page.goto(`/decisions/${trust}/wht-24-8/`);
  const story = page.locator('.story-of');
  expect(await story.getByRole('link', { name: 'Environment policy', exact: true }).count()).toBe(1);
  expect(await story.getByRole('link', { name: 'WHT 26/3' }).count()).toBe(0);
  expect(await story.locator('.drawing a:not([tabindex="-1"])').count()).toBe(0);
});

test('a thread is drawn where the drawing stands beside the list, and told once on a narrow screen and on paper', async () => {
  const page = await reader();
  await page.goto(`/decisions/${trust}/wht-24-8/`);
  const drawing = page.locator('.drawing');
  const list = page.locator('.thread');
  const beside = (await drawing.boundingBox())?.x ?? 0;
  expect(beside).toBeGreaterThan((await list.boundingBox())?.width ?? Infinity);
  await page.emulateMedia({ media: 'print' });
  expect([await drawing.isVisible(), await list.isVisible()]).toEqual([false, true]);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 800 });
  expect([await drawing.isVisible(), await list.isVisible()]).toEqual([false, true]);
});

test('the lines of a drawing meet: each goes on in the next row where it left the one above', async () => {
  for (const width of [1024, 1280]) {
    const page = await open({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    await page.goto(`/decisions/${trust}/wht-24-3/`);
    const gaps = await page.locator('.drawing .rail').evaluateAll((rails) =>
      rails.slice(1).map((rail, index) => {
        const above = rails[index]?.getBoundingClientRect().bottom ?? 0;
        return Math.abs(rail.getBoundingClientRect().top - above);
      }),
    );
    expect(gaps.length).toBeGreaterThan(8);
    expect(Math.max(...gaps)).toBeLessThan(1);
  }
});

test('a recommendation leads to the item that considered it and the decision on it, on the page of each', async () => {
  const page = await reader();
  await page.goto(`/papers/${trust}/2024-06-12/north-quay-funding/`);
  const chains = page.locator('.recommendations .chain');
  expect(await chains.first().innerText()).toMatch(
    /Considered at item 6\.2 of Harbour Trust, 12 June 2024\s+Amended: WHT 24\/4, Paying for the north quay \(12 June 2024\)/,
  );
  expect(await chains.nth(1).innerText()).toMatch(/12 June 2024\s+No decision on it is recorded\.$/);
  await chains.first().getByRole('link', { name: 'item 6.2' }).click();
  const item = page.locator('section.item', { has: page.locator(':target') }).last();
  expect(await item.locator('> .facts .chain').first().innerText()).toMatch(
    /Considered at this item\s+Amended: WHT 24\/4/,
  );
  await item.locator('.chain').getByRole('link', { name: 'WHT 24/4' }).click();
  expect(page.url()).toMatch(/\/wht-24-4\/$/);
  expect(await page.locator('.facts .chain').innerText()).toMatch(/item 6\.2.*\s+Amended: this decision$/);
  await page.locator('.facts').getByRole('link', { name: 'Recommendation 1' }).click();
  expect(await page.locator(':target').innerText()).toContain('Pay for the repair with a grant');
});

test('a recommendation before a meeting to come says that it is still to be considered', async () => {
  const page = await reader();
  await page.goto(`/papers/${trust}/2026-12-10/mooring-fees-2027/`);
  expect(await page.locator('.chain').first().innerText()).toMatch(
    /To be considered at item 5 of Harbour Trust, 10 December 2026\s+No decision yet\.$/,
  );
});

test('what a recorded vote leaves out is named as not stated, and a casting vote has its name', async () => {
  const page = await reader();
  const fact = (label: string) => page.locator('.facts > div', { has: page.locator(`dt:text-is("${label}")`) });
  await page.goto(`/decisions/${trust}/wht-23-1/`);
  expect(await fact('Vote').locator('dd').innerText()).toBe('4 for, 4 against and a casting vote');
  expect(await fact('Casting vote').locator('dd').innerText()).toBe('Margaret Ashdown');
  expect(await fact('Not stated').locator('dd').innerText()).toBe('The names.'); // All eight who were there are counted.
  await page.goto(`/decisions/${trust}/wht-22-4/`);
  expect(await fact('Not stated').innerText()).toContain('Who moved it, who seconded it and the names.');
  await page.goto(`/decisions/${trust}/wht-25-1/`);
  expect(await fact('For').locator('dd a').count()).toBe(5);
  expect(await fact('Not stated').count()).toBe(0);
});

test('a meeting says which actions it closed, changed and raised, and nothing of what it did not', async () => {
  const page = await reader();
  await page.goto(`/boards/${trust}/2025-03-13/`);
  const actions = page.getByRole('region', { name: 'Actions' });
  expect(await actions.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Closed', 'Changed', 'Raised']);
  expect(await actions.innerText()).toMatch(/Sediment samples\s+Done; it was due 31 January 2025/);
  expect(await actions.innerText()).toMatch(
    /Anchoring at the regatta\s+Now due 30 June 2025, before that 31 March 2025; passed from George Tanner to Ewan Mackinnon/,
  );
  await actions.getByRole('link', { name: 'Draft byelaws' }).click();
  expect(await page.locator(':target').innerText()).toMatch(/A 24\/4.*Draft byelaws/is);
  await page.goto(`/boards/${trust}/2024-06-12-special/`);
  expect(await page.getByRole('region', { name: 'Actions' }).count()).toBe(0);
});

test('that minutes are a draft is said of what they report of an action, and not of what others said', async () => {
  const page = await reader();
  await page.goto(`/actions/${trust}/a-24-4/`);
  expect(await page.locator('.state').innerText()).toMatch(
    /^In progress, overdue \(draft minutes\); due 30 June 2026, moved twice$/i,
  );
});

test('an action has been due first, and is due now, only where the day was moved', async () => {
  const page = await reader();
  const labels = page.locator('.record > .facts dt');
  await page.goto(`/actions/${trust}/a-24-4/`);
  expect(await labels.allInnerTexts()).toEqual(expect.arrayContaining(['First due', 'Now due']));
  await page.goto(`/actions/${trust}/a-26-1/`);
  expect(await labels.allInnerTexts()).toContain('Due');
});

test('from a report the day leads to where the action was raised, and a link of its own to its story', async () => {
  const page = await reader();
  await page.goto(`/boards/${trust}/2024-06-12/`);
  const report = page.locator('.minuted.update').first();
  await report.getByRole('link', { name: /^Follow this action ?: Options/ }).click();
  await page.waitForURL(`**/actions/${trust}/a-23-2/`);
  await page.goBack();
  await report.getByRole('link', { name: '23 November 2023' }).click();
  await page.waitForURL(`**/boards/${trust}/2023-11-23/#action-a-23-2`);
});
