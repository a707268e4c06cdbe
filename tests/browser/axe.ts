import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules about colours, of all rules the only ones that another look can break, and those that take the most time. */
const ofColours = ['color-contrast', 'link-in-text-block'] as const;

const all = { runOnly: tags };
const colours = { runOnly: { type: 'rule', values: ofColours } };
const allButColours = {
  runOnly: tags,
  rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
};

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const forced = { colorScheme: 'light', forcedColors: 'active' } as const;

/** What is looked at, in turn. No look has colours of its own at one width only, so that those of each are looked at once. */
const looks = [
  { name: 'light', width: 1280, media: light, options: all },
  { name: 'forced colours', width: 1280, media: forced, options: colours },
  { name: 'light', width: 320, media: light, options: allButColours },
  { name: 'dark', width: 320, media: dark, options: colours },
] as const;

/** What axe finds on a page, narrow and wide, in light, dark and forced colours; its CSP must be bypassed. */
export async function findWithAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const findings: string[] = [];
  for (const { name, width, media, options } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    findings.push(...(await runAxe(page, options)).map((finding) => `${name} ${String(width)}: ${finding}`));
  }
  return findings;
}

async function runAxe(page: Page, options: (typeof looks)[number]['options']): Promise<string[]> {
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${asked})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}
