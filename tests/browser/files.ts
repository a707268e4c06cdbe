import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { inject } from 'vitest';

/** A page as it lies in the folder of a published site. */
export interface PageFile {
  /** Its address from the root of the site, such as `/boards/`. */
  readonly address: string;
  readonly html: string;
  /** Parsed when it is looked at first. */
  readonly dom: HtmlElement;
}

const config = await new StaticConfigLoader().getConfigFor('page.html');

let ofSample: readonly PageFile[] | undefined;

/** Every page of the sample site, save those of addresses that have moved: read once for all files that look at them. */
export function samplePages(): readonly PageFile[] {
  return (ofSample ??= readPages(inject('sampleSite').folder));
}

/** Reads every page of a published site, save those of addresses that have moved. */
export function readPages(folder: string): PageFile[] {
  return readFiles(folder).filter((page) => !leadsOn(page));
}

/** Reads the pages of addresses that have moved. */
export function readMoved(folder: string): PageFile[] {
  return readFiles(folder).filter(leadsOn);
}

function leadsOn({ html }: PageFile): boolean {
  return /<meta [^>]*http-equiv="refresh"/.test(html);
}

function readFiles(folder: string): PageFile[] {
  return globSync('**/*.html', { cwd: folder, exclude: ['files'] })
    .toSorted()
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const address = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
      let parsed: HtmlElement | undefined;
      return {
        address,
        html,
        get dom() {
          return (parsed ??= new Parser(config).parseHtml(html));
        },
      };
    });
}

/** The value of an attribute of every element that has it. */
export function valuesOf(page: PageFile, attribute: string): string[] {
  return page.dom.querySelectorAll(`[${attribute}]`).map((each) => unescape(each.getAttributeValue(attribute) ?? ''));
}

/** The internal links of a page that lead nowhere on the site, which is published below a base path. */
export function findDeadLinks(page: PageFile, folder: string, pages: readonly PageFile[], base = '/'): string[] {
  const origin = 'https://site.invalid';
  const links = ['href', 'src', 'action'].flatMap((name) => valuesOf(page, name));
  return links.filter((link) => {
    const { origin: itsOrigin, pathname, hash } = new URL(link, origin + base + page.address.slice(1));
    if (itsOrigin !== origin) return false;
    if (!pathname.startsWith(base)) return true;
    return !leadsSomewhere(decodeURIComponent(pathname.slice(base.length)), decodeURIComponent(hash.slice(1)));
  });

  function leadsSomewhere(place: string, fragment: string): boolean {
    const target = pages.find(({ address }) => address === `/${place}`);
    if (target !== undefined) return fragment === '' || target.dom.querySelector(`[id="${fragment}"]`) !== null;
    return statSync(path.join(folder, place), { throwIfNoEntry: false })?.isFile() === true;
  }
}

/** The values that are in a list more than once. */
export function repeatedIn(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function unescape(value: string): string {
  return value.replaceAll('&#38;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
