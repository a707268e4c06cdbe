import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules about colours, of all rules the only ones that another look can break. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

const light = { media: { colorScheme: 'light', forcedColors: 'none' }, rules: tags } as const;
const dark = { media: { colorScheme: 'dark', forcedColors: 'none' }, rules: ofColours } as const;
const forced = { media: { colorScheme: 'light', forcedColors: 'active' }, rules: ofColours } as const;

/** What is looked at, in turn. No look has colours of its own at one width only, so that each of the dark and forced ones is looked at once. */
const looks = [
  { name: 'light', width: 1280, ...light },
  { name: 'forced colours', width: 1280, ...forced },
  { name: 'light', width: 320, ...light },
  { name: 'dark', width: 320, ...dark },
] as const;

/** What axe finds on a page, narrow and wide, in light, dark and forced colours; its CSP must be bypassed. */
export async function findWithAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const findings: string[] = [];
  for (const { name, width, media, rules } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    findings.push(...(await runAxe(page, rules)).map((finding) => `${name} ${String(width)}: ${finding}`));
  }
  return findings;
}

async function runAxe(page: Page, rules: typeof tags | typeof ofColours): Promise<string[]> {
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}
