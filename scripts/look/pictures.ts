import path from 'node:path';
import type { Page } from 'playwright-core';
import { slugOf } from '../../src/core/address.ts';
import { launch } from './browser.ts';
import { templates, waitForSearch } from './templates.ts';

const widths = [320, 1280];
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** A picture that is longer shows the head of the page again where its end should be. */
const longestPicture = 8000;

/** Takes pictures of every template, at both widths and in light, dark and forced colours, and prints it; the name of each goes to `onTaken`. */
export async function takePictures(origin: string, folder: string, onTaken: (name: string) => void): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ baseURL: origin });
    for (const [template, address] of Object.entries(templates)) {
      const name = slugOf(template);
      await takeAll(page, address, path.join(folder, name));
      onTaken(name);
    }
  } finally {
    await browser.close();
  }
}

/** The page is loaded at each width, because search opens its choices only where there is room. */
async function takeAll(page: Page, address: string, file: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(looks.light); // Changed afterwards, the ground can keep the colour that it had.
    await page.goto(address);
    await waitForSearch(page);
    for (const [name, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      await takeInParts(page, `${file}-${String(width)}-${name}`);
    }
  }
  await page.emulateMedia(looks.light);
  await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
}

/** Takes the whole page, a long one in several pictures, numbered from the second. */
async function takeInParts(page: Page, file: string): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  for (let part = 1, y = 0; y < height; part += 1, y += longestPicture) {
    const clip = { x: 0, y, width, height: Math.min(longestPicture, height - y) };
    await page.screenshot({ path: `${file}${part === 1 ? '' : `-${String(part)}`}.png`, fullPage: true, clip });
  }
}
