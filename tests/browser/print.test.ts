import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findOverlaps, overflowOf } from './measures.ts';
import { open as openNew, usePages } from './open.ts';

const open = usePages({});

const meeting = '/boards/wrenfield-harbour-trust/2026-07-09/';

/** The width of what is printed on a sheet of A4, in pixels. */
const sheet = 612;

test('a meeting can be printed', async () => {
  const page = await open();
  await page.goto(meeting);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('on paper a meeting has its board, day, state and address, and nothing to press', async () => {
  const page = await open();
  await page.goto(meeting);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  expect(paper).toContain('Wrenfield Harbour Trust');
  expect(paper).toContain('Thursday 9 July 2026');
  expect(paper).toMatch(/draft minutes/i);
  expect(paper).toContain(`https://minutebook.example${meeting}, as it stood on 22 November 2026`);
  expect(await visible(page, 'nav, form, .skip, .permalink, .breadcrumbs, footer.site, button')).toBe(0);
});

test.each(['/boards/wrenfield-harbour-trust/2026-12-10/', '/boards/wrenfield-harbour-trust/2024-06-12/'])(
  'on paper the facts of %s are all as far apart, although they are of two lists',
  async (address) => {
    const page = await open();
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const boxes = await page
      .locator(':is(header, .details) > .facts > div')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    expect(boxes.length).toBeGreaterThan(4);
    const gaps = boxes.slice(1).map(({ top }, index) => Math.round(10 * (top - (boxes[index]?.bottom ?? 0))));
    expect(new Set(gaps).size, String(gaps)).toBe(1);
  },
);

test.each([
  '/papers/leeds-childrens-trust/budget-2015-16/',
  '/decisions/wrenfield-harbour-trust/wht-24-8/',
  '/actions/',
])('on paper %s has its full address and its day at the head', async (address) => {
  const page = await open();
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header.site').innerText()).toContain(
    `https://minutebook.example${address}, as it stood on 22 November 2026`,
  );
});

test('on paper every page still says what is no official record', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  for (const address of ['/', meeting, '/actions/']) {
    await page.goto(address);
    expect(await page.getByText('are not the official record').first().isVisible(), address).toBe(true);
  }
});

test.each(['/boards/wrenfield-harbour-trust/members/', '/people/amara-okafor/', '/actions/'])(
  'on paper no column of %s runs into the next',
  async (address) => {
    const page = await openNew({ viewport: { width: sheet, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    expect(await findOverlaps(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  },
);

test('an action log is printed along the long side of the sheet, with each day and state in one line', async () => {
  const page = await openNew({ viewport: { width: 941, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  for (const address of ['/actions/', '/boards/wrenfield-harbour-trust/actions/done/']) {
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1'), address).toMatch(/MediaBox \[0 0 84\d/);
    const lines = await page
      .locator('.dense :is(time, .tag)')
      .evaluateAll((all) => all.map((each) => each.getClientRects().length));
    expect(new Set(lines), address).toEqual(new Set([1]));
    const widths = await page
      .locator('.dense tbody .main')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(Math.min(...widths), address).toBeGreaterThan(200);
  }
});

test.each(['/actions/', '/boards/wrenfield-harbour-trust/actions/'])(
  'on paper the log of %s begins on the sheet of its chart, and ends with its last action',
  async (address) => {
    const page = await openNew({ viewport: { width: 941, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    const heightOfSheet = 657;
    const { y, height } = (await page.locator('.dense tbody tr').first().boundingBox()) ?? { y: Infinity, height: 0 };
    expect(y + height).toBeLessThan(heightOfSheet);
    const paper = await page.locator('main').innerText();
    expect(paper.trimEnd()).toMatch(/none yet$/);
  },
);

test('on paper approved minutes say which page of the sealed minute book they are', async () => {
  const page = await open();
  await page.goto('/boards/wrenfield-harbour-trust/2024-06-12/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.notes').innerText()).toMatch(/are page \d+ of the sealed minute book.*[0-9a-f]{64}/s);
});

test('on paper a sheet may end behind every report, action and decision', async () => {
  const page = await open();
  await page.goto('/boards/wrenfield-harbour-trust/2024-06-12/');
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('.minuted > .facts > div:last-child')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).breakAfter));
  expect(breaks.length).toBeGreaterThan(10);
  expect(new Set(breaks)).toEqual(new Set(['auto']));
});

test('on paper a heading holds on to what its item has, and one that has nothing else to no other item', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  await page.goto('/boards/wrenfield-harbour-trust/2026-12-10/');
  const breakBehind = (selector: string) =>
    page.locator(selector).evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).breakAfter))]);
  expect(await breakBehind('.item > .head:last-child')).toEqual(['auto']);
  expect(await breakBehind('.item > .facts:last-child')).toEqual(['auto']);
  expect(await breakBehind('.item > .head:not(:last-child)')).toEqual(['avoid']);
  expect(await breakBehind('.item > .facts > div:first-child:not(:last-child), .recommended')).toEqual(['avoid']);
});

test('on paper the lines to sign on hold on to what is signed', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  await page.goto('/boards/wrenfield-harbour-trust/2024-06-12/');
  const held = await page.locator('.signature').evaluate((each) => getComputedStyle(each).breakBefore);
  expect(held).toBe('avoid');
});

test('on paper a footnote has no arrow back', async () => {
  const page = await open();
  await page.goto('/papers/wrenfield-harbour-trust/2024-06-12/seal-count-2024/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.footnotes').innerText()).toMatch(/^Footnotes.*end of December\.$/s);
});

test('on paper a board has no search and no navigation', async () => {
  const page = await open();
  await page.goto('/boards/wrenfield-harbour-trust/');
  expect(await visible(page, 'form')).toBe(2);
  await page.emulateMedia({ media: 'print' });
  expect(await visible(page, 'nav, form')).toBe(0);
});

function visible(page: Page, selector: string): Promise<number> {
  return page.locator(selector).filter({ visible: true }).count();
}
