import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { findDeadLinks, type PageFile, readMoved, samplePages, repeatedIn, valuesOf } from './files.ts';

const { folder } = inject('sampleSite');
const pages = samplePages();
const moved = readMoved(folder);
const site = 'https://minutebook.example';

describe('every page of the sample site', () => {
  test('is there to be looked at, in every section', () => {
    expect(pages.length).toBeGreaterThan(200);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const rules = path.join(import.meta.dirname, '../../page.html');
    const findings: string[] = [];
    for (const { address, html } of [...pages, ...moved]) {
      const { results } = await validator.validateString(html, rules);
      const messages = results.flatMap((result) => result.messages);
      findings.push(...messages.map(({ ruleId, message, line }) => `${address}:${String(line)} ${ruleId} ${message}`));
    }
    expect(findings).toEqual([]);
  });

  test('has links that lead somewhere, fragments included', () => {
    expect(foundOn((page) => findDeadLinks(page, folder, pages))).toEqual([]);
    expect(moved.flatMap((page) => findDeadLinks(page, folder, pages))).toEqual([]);
    expect(moved.map(({ address }) => address)).toEqual(['/topics/berths/']);
  });

  test('has a title of its own, and each id once', () => {
    expect(repeatedIn(pages.map(titleOf))).toEqual([]);
    expect(foundOn((page) => repeatedIn(valuesOf(page, 'id')))).toEqual([]);
  });

  test('has one heading of the first level', () => {
    expect(foundOn(({ dom }) => (dom.querySelectorAll('h1').length === 1 ? [] : ['h1']))).toEqual([]);
  });

  test('has its key messages first where it is a meeting, then what was decided, who was there, and the minutes', () => {
    const parts = ['key-messages', 'decided', 'attendance', 'minutes'];
    const told = pages.filter((page) => parts.every((part) => valuesOf(page, 'id').includes(part)));
    expect(told.length).toBeGreaterThan(5);
    for (const page of told) expect(valuesOf(page, 'id').filter((id) => parts.includes(id))).toEqual(parts);
  });

  test('has tables whose headers say what they head, and no order of focus but that of its text', () => {
    const tables = pages.flatMap(({ dom }) => dom.querySelectorAll('table'));
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.filter((table) => table.querySelector('th') === null)).toEqual([]);
    const headers = tables.flatMap((table) => table.querySelectorAll('th'));
    const scopes = headers.map((header) => header.getAttributeValue('scope') ?? 'none');
    expect(scopes.filter((scope) => scope !== 'col' && scope !== 'row')).toEqual([]);
    expect(foundOn((page) => valuesOf(page, 'tabindex').filter((order) => Number(order) > 0))).toEqual([]);
  });

  test('has registers whose rows are headed by what they are about, and not by all of its text', () => {
    const rows = pages.flatMap(({ dom }) => dom.querySelectorAll('table.register tbody tr'));
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.filter((row) => row.querySelectorAll('th[scope="row"]').length !== 1)).toEqual([]);
    expect(rows.filter((row) => row.querySelector('th .text') !== null)).toEqual([]);
  });

  test('has a policy that allows no script, save the search page, whose policy allows its own', () => {
    const found = pages.map(({ address, dom }) => ({
      address,
      policy: dom.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttributeValue('content'),
    }));
    const policies = Object.groupBy(found, ({ policy }) => policy ?? 'none');
    const rest = "style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";
    const search = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; ";
    expect(Object.keys(policies)).toHaveLength(2);
    expect(policies[`default-src 'none'; ${rest}`]).toHaveLength(pages.length - 1);
    expect(policies[`default-src 'none'; ${search}${rest}`]?.map(({ address }) => address)).toEqual(['/search/']);
  });

  test('has no script, save the search page, and no style or handler inside of its HTML', () => {
    expect(pages.filter(({ dom }) => dom.querySelector('script') !== null).map(({ address }) => address)).toEqual([
      '/search/',
    ]);
    const scripts = pages.flatMap(({ dom }) => dom.querySelectorAll('script'));
    expect(scripts.filter((script) => !script.hasAttribute('src') || script.textContent.trim() !== '')).toEqual([]);
    expect(foundOn(({ dom }) => dom.querySelectorAll('style').map(() => 'style'))).toEqual([]);
    expect(foundOn(inlineAttributes)).toEqual([]);
  });

  test('names its own address as the canonical one', () => {
    const wrong = pages.filter(({ address, dom }) => {
      const links = dom.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttributeValue('href'));
      const preview = dom.querySelector('meta[property="og:url"]')?.getAttributeValue('content');
      return links.length !== 1 || links[0] !== site + address || preview !== site + address;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('has a link beside every item, decision, action, key message and paragraph with a number or several to an item that gives its address', () => {
    expect(foundOn(placesToCite).length).toBeGreaterThan(400);
    expect(
      foundOn((page) =>
        placesToCite(page).filter((id) => page.dom.querySelector(`.record a[href="#${id}"][aria-label]`) === null),
      ),
    ).toEqual([]);
  });

  test('has no two of these links that are called alike', () => {
    const alike = foundOn(({ dom }) => {
      const names = dom.querySelectorAll('a.permalink').map((link) => link.getAttributeValue('aria-label') ?? '');
      return names.filter((name, index) => names.indexOf(name) !== index);
    });
    expect(alike).toEqual([]);
  });

  test('says how it is cited, with its full address, where it is a meeting, a paper, a decision or an action', () => {
    const records = pages.filter(({ dom }) => dom.querySelector('.record') !== null);
    expect(records.length).toBeGreaterThan(100);
    const lines = records.map(({ address, dom }) => ({
      address,
      line: dom.querySelector('.citation')?.textContent ?? '',
    }));
    const isWrong = ({ address, line }: (typeof lines)[number]) =>
      !line.endsWith(`. ${site}${address}, as it stood on 22 November 2026.`);
    expect(lines.filter(isWrong)).toEqual([]);
  });

  test('has at its foot, in one order, whom to ask, how the site is made, its data and how accessible it is', () => {
    const feet = pages.map(({ dom }) => dom.querySelectorAll('footer.site a').map((link) => link.textContent.trim()));
    const last = feet.map((links) => links.slice(-5));
    const email = 'hello@minutebook.example';
    const licence = 'Creative Commons Attribution 4.0 International';
    expect(new Set(last.map((links) => links.join()))).toEqual(
      new Set([[email, licence, 'How this site is made', 'Data and feeds', 'Accessibility'].join()]),
    );
  });

  test('is in the sitemap once, save those for what is not found or gone, and nothing else is', () => {
    const sitemaps = locationsIn('sitemap-index.xml').map((address) => address.slice(site.length + 1));
    const listed = sitemaps.flatMap(locationsIn);
    const apart = ['/404.html', '/boards/wrenfield-harbour-trust/2023-01-12/'];
    const addresses = pages.map(({ address }) => address).filter((address) => !apart.includes(address));
    const forPrograms = ['data/**/*.{csv,json}', '**/{feed.xml,meetings.ics}'];
    const files = globSync(['files/**/*.*', ...forPrograms], { cwd: folder }).map((file) => `/${file}`);
    expect(files.length).toBeGreaterThan(0);
    expect(listed.toSorted()).toEqual([...addresses, ...files].map((address) => site + address).toSorted());
    expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toContain(`${site}/sitemap-index.xml`);
  });

  test('is small: a meeting or a board less than 60 kB, all styles together less than 15 kB compressed', () => {
    const meetings = pages.filter(({ address }) => /^\/boards\/[^/]+\/(\d{4}-\d\d-\d\d[^/]*\/)?$/.test(address));
    expect(meetings.length).toBeGreaterThan(20);
    expect(meetings.filter(({ html }) => Buffer.byteLength(html) >= 60_000).map(({ address }) => address)).toEqual([]);
    const styles = globSync(['theme.css', '_astro/*.css'], { cwd: folder });
    expect(styles.length).toBeGreaterThan(1);
    const sizes = styles.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000);
  });
});

/** What is found on any page, each with the address of its page. */
function foundOn(find: (page: PageFile) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((finding) => `${page.address} ${finding}`));
}

/** The ids of a page's places that somebody may want to name to others. */
function placesToCite({ dom }: PageFile): string[] {
  const ids = dom.querySelectorAll('.record [id]').map((place) => place.getAttributeValue('id') ?? '');
  return ids.filter((id) => /^(item|decision|action|update|para|recommendation|key-message)-/.test(id));
}

function titleOf({ dom }: PageFile): string {
  return dom.querySelector('title')?.textContent ?? '';
}

function inlineAttributes({ dom }: PageFile): string[] {
  const names = dom.querySelectorAll('*').flatMap((each) => each.attributes.map(({ key }) => key));
  return names.filter((name) => name === 'style' || name.startsWith('on'));
}

function locationsIn(file: string): string[] {
  return [...readFileSync(path.join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => url ?? '',
  );
}
