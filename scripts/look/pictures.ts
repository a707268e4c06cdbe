import path from 'node:path';
import type { Page } from 'playwright-core';
import { slugOf } from '../../src/core/address.ts';
import { launch } from './browser.ts';
import { templates, waitForSearch } from './templates.ts';

const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

/** Takes pictures of every template, at both widths and in both colour schemes, and prints it; the name of each goes to `onTaken`. */
export async function takePictures(origin: string, folder: string, onTaken: (name: string) => void): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ baseURL: origin });
    for (const [template, address] of Object.entries(templates)) {
      await page.goto(address);
      await waitForSearch(page);
      const name = slugOf(template);
      await takeAll(page, path.join(folder, name));
      onTaken(name);
    }
  } finally {
    await browser.close();
  }
}

async function takeAll(page: Page, file: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${file}-${String(width)}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
}
