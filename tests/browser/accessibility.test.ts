import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './files.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const trust = 'wrenfield-harbour-trust';

/** One page, or two where they look different, of every template. */
const templates = {
  home: '/',
  about: '/about/',
  'accessibility statement': '/accessibility/',
  'not found': '/404.html',
  boards: '/boards/',
  board: `/boards/${trust}/`,
  'approved minutes': `/boards/${trust}/2025-03-13/`,
  'draft minutes': `/boards/${trust}/2026-07-09/`,
  'minutes with an exempt item and a correction': `/boards/${trust}/2024-06-12/`,
  agenda: `/boards/${trust}/2026-12-10/`,
  'cancelled meeting': `/boards/${trust}/2023-07-13/`,
  'digest of minutes': '/boards/lga-children-young-people/2018-01-10/',
  'key messages': '/key-messages/',
  'key messages of a year': '/key-messages/2024/',
  'key messages of a board': `/boards/${trust}/key-messages/`,
  decisions: '/decisions/',
  'decisions of a year of a board': `/boards/${trust}/decisions/2025/`,
  'decisions by outcome': '/decisions/outcomes/',
  'decisions of an outcome': '/decisions/outcomes/agreed/',
  'decisions of an outcome without any': '/decisions/outcomes/withdrawn/',
  decision: `/decisions/${trust}/wht-24-8/`,
  'decision of several boards': '/decisions/wrenfield-harbour-users/hup-23-1/',
  actions: '/actions/',
  'overdue actions': '/actions/overdue/',
  'actions done': '/actions/done/',
  'actions by owner': '/actions/owners/',
  'actions of an owner': '/actions/owners/harbour-master-s-staff/',
  'actions of a year': '/actions/2026/',
  'actions of a board without any': '/boards/leeds-inner-north-west/actions/',
  action: `/actions/${trust}/a-24-4/`,
  papers: '/papers/',
  'papers of a board': `/boards/${trust}/papers/`,
  'paper with recommendations': `/papers/${trust}/2024-06-12/seal-count-2024/`,
  'paper with tables': '/papers/leeds-childrens-trust/budget-2015-16/',
  'paper with numbered paragraphs': '/papers/leeds-inner-north-west/2008-12-18/locality-working/',
  topics: '/topics/',
  topic: '/topics/dredging/',
  people: '/people/',
  person: '/people/amara-okafor/',
  search: '/search/',
  'search results': '/search/?q=dredging',
  'search without results': '/search/?q=zeppelin',
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** What WCAG 2.2, 1.4.12, lets a reader set. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

describe.concurrent('a page of each template, at 320 and 1280 pixels, in light, dark and forced colours', () => {
  test.for(Object.entries(templates))('has nothing that axe finds: %s', async ([, address], { onTestFinished }) => {
    const page = await open({ bypassCSP: true }, onTestFinished);
    await page.goto(address);
    if (address.includes('?q=')) await page.locator('#status', { hasText: /pages for|Nothing was/ }).waitFor();
    await page.evaluate(axe.source);
    const findings: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [name, media] of Object.entries(looks)) {
        await page.emulateMedia(media);
        findings.push(...(await runAxe(page)).map((finding) => `${name} ${String(width)}: ${finding}`));
      }
    }
    expect(findings).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.emulateMedia(looks.light);
    await page.addStyleTag({ content: spacing });
    expect(await overflowOf(page)).toBe(0);
    expect(await findCutText(page)).toEqual([]);
  });
});

test('no page of the site has to be scrolled sideways at 320 pixels', async () => {
  const addresses = readPages(inject('sampleSite').folder).map(({ address }) => address);
  const page = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    if ((await overflowOf(page)) > 0) wide.push(address);
  }
  expect(wide).toEqual([]);
});

async function runAxe(page: Page): Promise<string[]> {
  const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}

/** By how many pixels a page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The elements that hide some of their text because it does not fit. */
function findCutText(page: Page): Promise<string[]> {
  return page.locator('body *:not(.hidden)').evaluateAll((all) =>
    all
      .filter((each) => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX))
      .filter((each) => each.clientWidth > 1) // Smaller ones are there to be heard.
      .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}
