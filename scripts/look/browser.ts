import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH ?? '',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/** Arguments of the packed browser that let it have one page only. */
const onePageOnly = ['--single-process', '--no-zygote'];

/** Starts a real browser, an installed one or else the one from npm. */
export async function launch(): Promise<Browser> {
  const executablePath = installed.find((file) => file !== '' && existsSync(file));
  if (executablePath !== undefined) return chromium.launch({ executablePath });
  const args = packed.args.filter((arg) => !onePageOnly.includes(arg));
  return chromium.launch({ executablePath: await packed.executablePath(), args });
}
