import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, usePages } from './open.ts';

const reader = usePages({ javaScriptEnabled: false });

const trust = '/boards/wrenfield-harbour-trust/';

/** The chart of a name on a page. */
async function chart(address: string, name: RegExp, page?: Page) {
  const shown = page ?? (await reader());
  await shown.goto(address);
  return shown.getByRole('table', { name });
}

test('a board shows its years of meetings in a picture that says in words what it shows, and in numbers', async () => {
  const table = await chart(trust, /^Meetings by year/);
  expect(await table.getByRole('caption').innerText()).toMatch(
    /20 meetings on record: 16 held \(one of them without a quorum\), 2 cancelled or postponed, 2 to come\.$/,
  );
  const row = table.getByRole('row').filter({ hasText: '2023' });
  expect(await row.getByRole('img').getAttribute('aria-label')).toBe(
    'Held in March and November; cancelled or postponed in July and November',
  );
  expect(await row.locator('td.n').allInnerTexts()).toEqual(['2', '2', '0']);
});

test('the charts of actions and decisions end with what the log and the register hold', async () => {
  const page = await reader();
  const actions = await chart(`${trust}actions/`, /^Actions over time/, page);
  const [stillOpen = ''] = await actions.getByRole('row').nth(1).locator('td.n').allInnerTexts();
  const lists = page.getByRole('navigation', { name: 'Lists of actions' });
  expect(stillOpen).toBe(await lists.locator('li', { hasText: 'Open' }).locator('.count').innerText());

  const decisions = await chart('/decisions/', /^How decisions came out/, page);
  const bars = await decisions.locator('td.picture').allInnerTexts();
  const listed = await page.locator('.register tbody tr').count();
  expect(bars.reduce((sum, bar) => sum + Number.parseInt(bar), 0)).toBe(listed);
  expect(bars.at(-1)).toMatch(/^\s*1 covers several years, so has no bar$/);
});

test('a member’s attendance is a share of the meetings held while they were one, on the page of the board’s members and on their own', async () => {
  const numbers = async (address: string, row: RegExp) => {
    const table = await chart(address, /^Attendance/);
    return (await table.getByRole('row', { name: row }).locator('td').allInnerTexts()).map(Number);
  };
  const [held = 0, ...parts] = await numbers(`${trust}members/`, /Ewan Mackinnon/);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(held);
  expect(await numbers('/people/ewan-mackinnon/', /Harbour Trust/)).toEqual([held, ...parts]);
});

test('a board with nothing to show has no empty chart, and pages of one year have none', async () => {
  const page = await reader();
  const board = '/boards/leeds-inner-north-west/';
  for (const address of [board, `${board}actions/`, `${board}decisions/`, '/decisions/2024/', '/actions/done/']) {
    await page.goto(address);
    expect(await page.locator('.chart').count()).toBe(0);
  }
});

test('nothing in a chart is smaller than small print or runs over another part, on a phone and on a wide screen', async () => {
  for (const width of [320, 560, 620, 700, 1280]) {
    const page = await open({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    for (const address of [trust, `${trust}members/`, '/decisions/', '/people/ewan-mackinnon/']) {
      await page.goto(address);
      const faults = await page.locator('.chart').evaluateAll((charts) =>
        charts.flatMap((each) => {
          const cells = [...each.querySelectorAll('tbody :is(th, td):not(.zero)')];
          const small = cells.filter((cell) => parseFloat(getComputedStyle(cell).fontSize) < 15);
          const over = cells.filter((cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            const { right } = range.getBoundingClientRect();
            return right > cell.getBoundingClientRect().right + 1 || right > each.getBoundingClientRect().right + 1;
          });
          return [...small, ...over].map((cell) => cell.outerHTML.slice(0, 120));
        }),
      );
      expect(faults).toEqual([]);
    }
  }
});

test('a chart is drawn with the reader’s own colours where they are forced', async () => {
  const page = await open({ javaScriptEnabled: false, forcedColors: 'active' });
  const places = [trust, trust, `${trust}members/`];
  for (const [index, name] of [/^Meetings by year/, /^Actions over time/, /^Attendance/].entries()) {
    const table = await chart(places[index] ?? trust, name, page);
    const ink = await table.getByRole('caption').evaluate((caption) => getComputedStyle(caption).color);
    const mark = table.locator('.strip .held, .bar .solid').first();
    expect(await mark.evaluate((drawn) => getComputedStyle(drawn).stroke)).toBe(ink);
  }
});

test('on paper a chart is there with its numbers', async () => {
  const page = await reader();
  await page.emulateMedia({ media: 'print' });
  const table = await chart(`${trust}members/`, /^Attendance/, page);
  expect(await table.locator('.bar').first().isVisible()).toBe(true);
  expect(await table.innerText()).toMatch(/Priya Raman\s+\d+\s+\d+/);
});
