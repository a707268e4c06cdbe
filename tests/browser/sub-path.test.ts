import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPort } from '../../scripts/find-port.ts';
import { startScript } from '../build/process.ts';
import { soundFolder } from '../fixture.ts';
import { makeFolder } from '../folder.ts';
import { findDeadLinks, readPages } from './files.ts';
import { open } from './open.ts';

test('the whole site works below a path of somebody else’s address', async () => {
  const { out, origin } = await serveBelow('https://x.example/minutes/');
  const pages = readPages(out);
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap((file) => findDeadLinks(file, out, pages, '/minutes/'))).toEqual([]);
  for (const { address, dom } of pages) {
    const canonical = dom.querySelector('link[rel="canonical"]')?.getAttributeValue('href');
    expect(canonical).toBe(`https://x.example/minutes${address}`);
  }

  const statement = pages.find(({ address }) => address === '/accessibility/')?.dom.querySelector('main')?.textContent;
  expect(statement).toMatch(
    /Elm Parish Council is bound by the Public Sector Bodies.*Regulations 2018\s*\. The Equality/s,
  );
  expect(statement).toMatch(/known not to be accessible:\s*The plan of the well.*meets the guidelines in part/s);
  expect(statement).toMatch(/last reviewed it on\s*20 April 2026/);

  const page = await open({ baseURL: origin });
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') failed.push(message.text());
  });
  await page.goto('/minutes/');
  await page.getByRole('link', { name: 'The well will be mended before the summer' }).click();
  expect(page.url()).toBe(`${origin}/minutes/boards/council/2026-01-12/#key-message-1`);
  await page.getByRole('link', { name: 'second paragraph' }).click();
  expect(await page.locator(':target').innerText()).toMatch(/^1\.2/);
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Home' }).click();
  expect(page.url()).toBe(`${origin}/minutes/`);

  await page.getByRole('searchbox').fill('quarry');
  await page.getByRole('button', { name: 'Search' }).click();
  const result = page.locator('#results a').first();
  await result.click();
  await page.waitForURL(`${origin}/minutes/boards/council/**`);
  expect(failed).toEqual([]);
});

/** Publishes the sound fixture for an address, and serves it for the length of the test. */
async function serveBelow(url: string): Promise<{ out: string; origin: string }> {
  const content = makeFolder({});
  cpSync(soundFolder, content, { recursive: true });
  const site = path.join(content, 'site.md');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^url: .*$/m, `url: ${url}`));
  const out = path.join(makeFolder({}), 'dist');
  const port = String(await findPort());
  const args = ['--content', content, '--out', out, '--as-at', '2026-05-01', '--port', port];
  await startScript('start.ts', args).until('The site is at');
  return { out, origin: `http://localhost:${port}` };
}
