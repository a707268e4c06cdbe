import { baseOf } from '../address.ts';
import { readLink } from '../links.ts';
import { whenAsked } from '../once.ts';
import type { Finding } from '../issue.ts';
import { type Book, findingAt } from './check.ts';

/** What is said with addresses that are one on some machines: the site would differ from one to another. */
const capitals = '. Many file systems do not tell capitals from small letters.';

/** Every address that has moved stands once, is no record's, and leads somewhere or says what became of it. */
export function* movedAddresses(book: Book): Generator<Finding> {
  const files = whenAsked(() => filesByAddress(book));
  for (const entry of book.content.entries.moved) {
    const at = (path: readonly (string | number)[], message: string, hint: string) =>
      findingAt(entry, ['moved', ...path], 'moved-address', message, hint);
    if (entry.text !== '') {
      yield at([], 'There is text under the list, which no page would show.', 'Write it behind `why` of the address.');
    }
    const seen = new Set<string>();
    const old = new Set(entry.data.moved.map(({ from }) => from));
    for (const [index, { from, to, why }] of entry.data.moved.entries()) {
      const name = from.toLowerCase();
      const now = files().get(name);
      if (seen.has(name)) yield at([index, 'from'], `\`${from}\` stands twice.`, `Keep one of the two${capitals}`);
      else if (now !== undefined) {
        const hint = `Take the entry out; an address that has not moved needs none${capitals}`;
        yield at([index, 'from'], `\`${from}\` is the address of \`${now}\`.`, hint);
      }
      seen.add(name);
      if (to === undefined && why === undefined) {
        yield at(
          [index],
          `It is not said what became of \`${from}\`.`,
          'Add `to`, with what stands there now, or `why` there is nothing.',
        );
      } else if (to === undefined && !from.endsWith('/')) {
        yield at(
          [index],
          `\`${from}\` has no \`to\`; an address that ends with \`.html\` can only lead on.`,
          'Add `to`, with what stands there now.',
        );
      } else if (to !== undefined && why !== undefined) {
        yield at([index, 'why'], 'No page would show `why`, since browsers go on to `to`.', 'Take one of the two out.');
      } else if (to !== undefined && isNowhere(to, entry.file, old, book)) {
        yield at(
          [index, 'to'],
          `\`${to}\` has no page of its own.`,
          'Name another record, or say `why` there is nothing.',
        );
      }
    }
  }
}

/** Whether a link leads to a record that no page shows, to no page of the web, or to an address of the site that has moved itself. */
function isNowhere(to: string, file: string, old: ReadonlySet<string>, { content, targetOf }: Book): boolean {
  const { path, url } = readLink(to, file);
  if (path !== null) return targetOf(path)?.address === null;
  const [site] = content.entries.site;
  return !/^https?:/i.test(url) || (site !== undefined && old.has(addressOn(site.data.url, url)));
}

/** An address of the web from the root of a site, if it is one of that site. */
function addressOn(site: string, url: string): string {
  const { host, pathname } = new URL(url, site);
  const base = baseOf(site);
  return host === new URL(site).host && pathname.startsWith(base) ? pathname.slice(base.length - 1) : url;
}

/** The files of the records that have a page, by its address. */
function filesByAddress({ content, targetOf }: Book): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of content.sources.keys()) {
    const address = targetOf(file)?.address ?? '#';
    if (!address.includes('#') && !files.has(address)) files.set(address, file);
  }
  return files;
}
