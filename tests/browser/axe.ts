import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules about colours, of all rules the only ones that another look can break. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

const looks = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, rules: tags },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, rules: ofColours },
  'forced colours': { media: { colorScheme: 'light', forcedColors: 'active' }, rules: ofColours },
} as const;

/** What axe finds on a page, narrow and wide, in light, dark and forced colours; its CSP must be bypassed. */
export async function findWithAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const findings: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [look, { media, rules }] of Object.entries(looks)) {
      await page.emulateMedia(media);
      findings.push(...(await runAxe(page, rules)).map((finding) => `${look} ${String(width)}: ${finding}`));
    }
  }
  return findings;
}

async function runAxe(page: Page, rules: typeof tags | typeof ofColours): Promise<string[]> {
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}
