import { expect, test } from 'vitest';
import { usePages } from './open.ts';

const reader = usePages({ javaScriptEnabled: false });

const trust = 'wrenfield-harbour-trust';

/** The words behind a label on a page of the sample site; null where the label is not there. */
async function fact(address: string, label: string): Promise<string | null> {
  const page = await reader();
  await page.goto(address);
  const facts = page
    .locator('main dl.facts > div')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) });
  const words = (await facts.count()) === 0 ? null : await facts.first().locator('dd').innerText();
  return words?.replace(/\s+/g, ' ').trim() ?? null;
}

test.each([
  [
    'is stated and is the clock’s',
    'wht-24-3',
    'Not called in; it could be called in until 28 June 2024, 10 working days from its publication on 14 June 2024.',
  ],
  [
    'is worked out',
    'wht-24-9',
    'Not called in; it could be called in until 25 October 2024, 10 working days from its publication on 11 October 2024 (worked out from the board’s rule).',
  ],
  [
    'is stated alone, before the board had clocks',
    'wht-22-7',
    'Not called in; it could be called in until 28 November 2022.',
  ],
])('the page of a decision shows the call-in whose last day %s', async (_, decision, words) => {
  expect(await fact(`/decisions/${trust}/${decision}/`, 'Call-in')).toBe(words);
});

test('what a decision was chosen before is called an option, one in a line and several in a list', async () => {
  expect(await fact(`/decisions/${trust}/wht-25-1/`, 'Option rejected')).toBe(
    'A rise of three per cent, with the rest to come from reserves.',
  );
  const page = await reader();
  await page.goto(`/boards/${trust}/2025-03-13/`);
  const several = page.locator('.minuted .facts > div', { hasText: 'Options rejected' });
  expect(await several.getByRole('listitem').count()).toBe(2);
});

test('the page of a key decision shows its notice and when it was published', async () => {
  const address = `/decisions/${trust}/wht-25-3/`;
  expect(await fact(address, 'Notice of the key decision')).toBe(
    'Published on 10 February 2025. It left the 28 clear days that the board’s rules ask for.',
  );
  expect(await fact(address, 'Published')).toBe('17 March 2025');
});

test.each([
  [
    'that was long enough, over a bank holiday',
    '2026-05-14',
    'Published on 1 May 2026. It left the 5 clear working days that the board’s rules ask for: 5 to 8 and 11 May 2026. Not counted: weekends, 4 May 2026 (Early May bank holiday).',
  ],
  ['that nobody wrote down', '2025-11-13', 'Not stated.'],
  ['of a meeting to come', '2026-12-10', 'Not yet recorded as published.'],
  ['from before the board had clocks', '2023-03-09', null],
])('the page of a meeting shows the notice %s', async (_, meeting, words) => {
  expect(await fact(`/boards/${trust}/${meeting}/`, 'Notice')).toBe(words);
});

test('a board that asks for no statements shows nothing as not stated', async () => {
  expect(await fact('/boards/lga-children-young-people/2018-01-10/', 'Reasons')).toBeNull();
  expect(await fact('/boards/lga-children-young-people/2018-01-10/', 'Notice')).toBeNull();
});

test('whom to ask about a meeting can be written to', async () => {
  expect(await fact(`/boards/${trust}/2026-12-10/`, 'Contact')).toBe(
    'Nia Harcourt, Clerk to the Trust, clerk@wrenfieldharbour.example',
  );
  const page = await reader();
  await page.goto(`/boards/${trust}/2026-12-10/`);
  const link = page.locator('.details').getByRole('link', { name: 'clerk@wrenfieldharbour.example' });
  expect(await link.getAttribute('href')).toBe('mailto:clerk@wrenfieldharbour.example');
});

test('the page of a meeting leads to the meeting that it names as the next', async () => {
  const page = await reader();
  await page.goto(`/boards/${trust}/2026-07-09/`);
  await page.getByRole('link', { name: '12 November 2026' }).first().click();
  expect(page.url()).toContain(`/boards/${trust}/2026-11-12/`);
});

test('the board says its time limits, and the page about the site which days are no working days', async () => {
  expect(await fact(`/boards/${trust}/`, 'Time limits')).toContain('Call-in: 10 working days');
  expect(await fact('/about/', '2026')).toContain('28 December, Boxing Day (substitute day)');
});
