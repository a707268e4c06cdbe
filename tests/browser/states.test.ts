import path from 'node:path';
import { expect, test } from 'vitest';
import { isDraft } from '../../src/core/approvals.ts';
import type { Standing } from '../../src/core/book.ts';
import { checkFolder } from '../../src/core/check-folder.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { samplePages } from './files.ts';
import { open } from './open.ts';

const book = bookOf(await checkFolder(path.join(import.meta.dirname, '../../content')), '2026-11-22');
const pages = new Map(samplePages().map((page) => [page.address, page]));

/** The words of the parts of a page that a selector finds. */
function wordsOf(address: string, selector: string): string[] {
  const found = pages.get(address)?.dom.querySelectorAll(selector) ?? [];
  return found.map((each) => each.textContent.replace(/\s+/g, ' ').trim());
}

function contentOf(address: string, selector: string): string {
  return pages.get(address)?.dom.querySelector(selector)?.getAttributeValue('content') ?? '';
}

const draft = /draft minutes/i;
const meetings = book.meetings.filter(({ minutes }) => minutes === 'draft');
const stories = [...book.decisions, ...book.actions].filter(({ page }) => page !== null);

test('there are drafts to look at', () => {
  expect(meetings.length).toBeGreaterThan(1);
  expect(stories.filter(isDraft).length).toBeGreaterThan(4);
});

test('draft minutes say so in their title, heading and link preview, and approved ones do not', () => {
  for (const meeting of book.meetings) {
    const isOne = meeting.minutes === 'draft';
    const { address } = meeting;
    expect.soft(draft.test(wordsOf(address, 'title')[0] ?? ''), address).toBe(isOne);
    expect.soft(draft.test(wordsOf(address, 'h1')[0] ?? ''), address).toBe(isOne);
    expect.soft(draft.test(contentOf(address, 'meta[property="og:description"]')), address).toBe(isOne);
    expect.soft(draft.test(contentOf(address, 'meta[property="og:title"]')), address).toBe(isOne);
  }
});

test('a decision or action from draft minutes says so in the title, heading and link preview of its page', () => {
  for (const record of stories) {
    const address = record.page ?? '';
    const isOne = isDraft(record);
    expect.soft(draft.test(wordsOf(address, 'title')[0] ?? ''), address).toBe(isOne);
    expect.soft(draft.test(wordsOf(address, 'h1')[0] ?? ''), address).toBe(isOne);
    expect.soft(draft.test(contentOf(address, 'meta[name="description"]')), address).toBe(isOne);
  }
});

/** The entries of all lists of records, each with the record that it leads to. */
const rows = [...pages.keys()].flatMap((address) => {
  const found = pages.get(address)?.dom.querySelectorAll('table.register tbody tr, ul.lines li, .stream article') ?? [];
  return found.map((row) => {
    const [first] = row.querySelectorAll(row.is('tr') ? '.main a' : row.is('article') ? 'h3 a' : 'a');
    return { address, words: row.textContent, link: first?.getAttributeValue('href') };
  });
});

test('every list that names an action that is overdue, or a decision that no longer stands, says so in words', () => {
  const overdue = book.actions.filter(({ isOverdue }) => isOverdue);
  const words: Partial<Record<Standing, RegExp>> = {
    amended: /amended/i,
    superseded: /superseded/i,
    rescinded: /rescinded/i,
    unsettled: /unclear/i,
  };
  const ended = book.decisions.filter(({ standing }) => words[standing] !== undefined);
  let count = 0;
  for (const record of [...overdue, ...ended]) {
    const expected = (record.kind === 'decision' ? words[record.standing] : undefined) ?? /overdue/i;
    for (const row of rows.filter(({ link }) => [record.address, record.page].includes(link ?? ''))) {
      count += 1;
      expect.soft(row.words, `${row.address} ${record.address}`).toMatch(expected);
    }
  }
  expect(count).toBeGreaterThan(40);
});

test('every list that names a decision, action or key message from draft minutes says so beside it', () => {
  let count = 0;
  for (const record of [...book.decisions, ...book.actions, ...book.keyMessages]) {
    const links = [record.address, 'page' in record ? record.page : null];
    for (const { address, words } of rows.filter(({ link }) => links.includes(link ?? ''))) {
      count += 1;
      if (isDraft(record)) expect.soft(words, `${address} ${record.address}`).toMatch(draft);
      else if (record.kind !== 'action') expect.soft(words, `${address} ${record.address}`).not.toMatch(draft);
    }
  }
  expect(count).toBeGreaterThan(300);
});

test('every search result says whether it is from draft minutes', async () => {
  const page = await open();
  const drafts = new Set(meetings.map(({ address }) => address));
  let count = 0;
  await page.goto('/search/?q=harbour&from=2026&sort=newest');
  for (let number = 1; number < 4; number += 1) {
    await page.locator('#status', { hasText: 'records for' }).waitFor();
    for (const result of await page.locator('#results li').all()) {
      const link = (await result.locator('a').getAttribute('href')) ?? '';
      const isOne = drafts.has(link.replace(/#.*/, ''));
      expect.soft((await result.locator('.aside').innerText()).endsWith('Draft minutes'), link).toBe(isOne);
      count += Number(isOne);
    }
    const next = page.getByRole('link', { name: 'Next page' });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(count).toBeGreaterThan(5);
});

test('every sheet of printed draft minutes says so in its margin, and approved minutes have plain sheets', async () => {
  const page = await open({ javaScriptEnabled: false });
  const sheetOf = async (address: string) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    return page.locator('body').evaluate((body) => getComputedStyle(body).getPropertyValue('page'));
  };
  expect(await sheetOf('/boards/wrenfield-harbour-trust/2026-03-12/')).toBe('auto');
  expect(await sheetOf('/decisions/wrenfield-harbour-trust/wht-26-5/')).toBe('draft');
  expect(await sheetOf(meetings[0]?.address ?? '')).toBe('draft');
  const countSheets = async () => (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  const asDraft = await countSheets();
  await page.locator('.record').evaluate((record) => {
    record.classList.remove('draft');
  });
  expect(asDraft).toBeGreaterThan(2);
  expect(await countSheets()).toBe(asDraft);
});
