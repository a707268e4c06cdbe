import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import { samplePages } from './files.ts';
import { open } from './open.ts';

const { folder } = inject('sampleSite');

test('a journalist goes from a list to the same records as a table, and finds what its columns mean', async () => {
  const page = await open();
  await page.goto('/decisions/2024/');
  const listed = await page.locator('table.register tbody tr').count();
  const address = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const rows: Record<string, string>[] = parse(await (await page.request.get(address ?? '')).text(), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(listed);
  await page.getByRole('link', { name: 'other years' }).click();
  const columns = await page
    .getByRole('table', { name: 'Columns of decisions' })
    .getByRole('rowheader')
    .allTextContents();
  expect(columns.map((name) => name.trim())).toEqual(Object.keys(rows[0] ?? {}));
});

test('whoever wants to hear of a board finds its calendar, and a feed reader finds its feed', async () => {
  const page = await open();
  await page.goto('/boards/wrenfield-harbour-trust/');
  const feed = await page.locator('link[rel="alternate"]').getAttribute('href');
  expect(feed).toBe('/boards/wrenfield-harbour-trust/feed.xml');
  expect(await page.getByRole('link', { name: 'feed', exact: true }).getAttribute('href')).toBe(feed);
  const calendar = await page.getByRole('link', { name: 'calendar file', exact: true }).getAttribute('href');
  const response = await page.request.get(calendar ?? '');
  expect(response.headers()['content-type']).toContain('text/calendar');
});

test('from a meeting one comes to where a calendar program subscribes to its board', async () => {
  const page = await open();
  await page.goto('/boards/wrenfield-harbour-trust/2026-12-10/');
  await page.getByRole('link', { name: 'Subscribe to Harbour Trust' }).click();
  const calendar = page.locator(':target').getByRole('link', { name: 'calendar', exact: true });
  expect(await calendar.getAttribute('href')).toBe(
    'webcal://minutebook.example/boards/wrenfield-harbour-trust/meetings.ics',
  );
});

test('every feed is XML that a browser can read, with no id twice', async () => {
  const page = await open();
  const feeds = globSync('**/feed.xml', { cwd: folder });
  expect(feeds.length).toBeGreaterThan(5);
  for (const file of feeds) {
    const ids = await page.evaluate(
      (xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        const isBroken = document.querySelector('parsererror') !== null;
        return isBroken ? null : Array.from(document.querySelectorAll('id'), (id) => id.textContent);
      },
      readFileSync(path.join(folder, file), 'utf8'),
    );
    expect(ids, file).not.toBeNull();
    expect(new Set(ids).size, file).toBe(ids?.length);
  }
});

test('the list of all files of data names every file of CSV that is there', () => {
  const text = readFileSync(path.join(folder, 'data/datapackage.json'), 'utf8');
  const { resources } = JSON.parse(text) as { resources: { path: string; schema: string }[] };
  const named = resources.map((resource) => resource.path).toSorted();
  expect(named).toEqual(
    globSync('*/*.csv', { cwd: path.join(folder, 'data') })
      .map(slashed)
      .toSorted(),
  );
  const schemas = new Set(resources.map(({ schema }) => schema));
  expect([...schemas].toSorted()).toEqual(
    globSync('*/schema.json', { cwd: path.join(folder, 'data') })
      .map(slashed)
      .toSorted(),
  );
});

test('every address of the site in its tables leads to a page of it, and to a place on that', () => {
  const pages = new Map(samplePages().map((page) => [page.address, page]));
  const tables = globSync('data/*/*.json', { cwd: folder, exclude: ['**/schema.json'] });
  const named = tables.flatMap((file) =>
    Array.from(
      readFileSync(path.join(folder, file), 'utf8').matchAll(/"https:\/\/minutebook\.example(\/[^"#]*)(?:#([^"]+))?"/g),
    ),
  );
  const addresses = new Map(named.map(([whole, address = '', place]) => [whole, { address, place }]));
  expect(addresses.size).toBeGreaterThan(200);
  const dead = [...addresses].flatMap(([whole, { address, place }]) => {
    const page = pages.get(address);
    if (page === undefined) return existsSync(path.join(folder, address)) ? [] : [whole]; // A file of the content.
    return place === undefined || page.dom.querySelector(`[id="${place}"]`) !== null ? [] : [whole];
  });
  expect(dead).toEqual([]);
});

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}
