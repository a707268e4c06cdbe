import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { templates, waitForSearch } from '../../scripts/look/templates.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

describe.concurrent('a page of each template, at 320 and 1280 pixels, in light, dark and forced colours', () => {
  test.for(Object.entries(templates))('has nothing that axe finds: %s', async ([, address], { onTestFinished }) => {
    const page = await open({ bypassCSP: true }, onTestFinished);
    await page.goto(address);
    await waitForSearch(page);
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
  });
});

async function runAxe(page: Page): Promise<string[]> {
  const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}
