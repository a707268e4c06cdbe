import { baseOf } from '../address.ts';
import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { decode, readLink } from '../links.ts';
import { whenAsked } from '../once.ts';
import type { DataOf } from '../schema/kinds.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Every address that has moved is listed once, is not a record's, and leads somewhere or says what became of it. */
export function* movedAddresses(book: IndexedContent): Generator<Finding> {
  for (const entry of book.content.entries.moved) {
    if (entry.text !== '') {
      const message = 'There is text under the list, which no page would show.';
      yield findingAt(entry, ['moved'], 'moved-address', message, 'Write it after `why`, under the address.');
    }
    const isTaken = findTaken(book);
    const leadsOn = new Set(entry.data.moved.map(({ from }) => pageFound(from)));
    for (const [index, moved] of entry.data.moved.entries()) {
      for (const fault of [isTaken(moved), faultInLead(moved, entry, leadsOn, book)]) {
        if (fault === null) continue;
        const [field, message, hint] = fault;
        yield findingAt(entry, ['moved', index, ...field], 'moved-address', message, hint);
      }
    }
  }
}

type Moved = DataOf<'moved'>['moved'][number];

/** What is wrong with an entry: its field, what is there, and what to do. */
type Fault = readonly [field: readonly string[], message: string, hint: string];

/**
 * Says of one entry after another whether its address was listed before, or is that of a record. Many file systems do not tell
 * capitals from lower-case letters.
 */
function findTaken({ content, targetOf }: IndexedContent): (moved: Moved) => Fault | null {
  const files = whenAsked(() => filesByAddress(content.sources.keys(), targetOf));
  const seen = new Map<string, string>();
  return ({ from }) => {
    const name = from.toLowerCase();
    const first = seen.get(name);
    const file = files().get(name);
    seen.set(name, from);
    if (first !== undefined) {
      const message =
        first === from
          ? `\`${from}\` is in the list twice.`
          : `\`${from}\` differs from \`${first}\` only in capitals.`;
      return [['from'], message, 'Keep one of the two.'];
    }
    if (file === undefined) return null;
    const isSame = name === from;
    const hint = isSame
      ? 'Remove the entry; an address that has not moved needs none.'
      : 'Remove the entry: many servers do not tell capitals from lower-case letters.';
    return [['from'], `\`${from}\` is the address of \`${file}\`${isSame ? '' : ', apart from capitals'}.`, hint];
  };
}

/** What is wrong with where an entry leads, or with what it says instead. */
function faultInLead(
  { from, to, why }: Moved,
  { file }: Entry,
  leadsOn: ReadonlySet<string>,
  book: IndexedContent,
): Fault | null {
  const lead = 'Add `to`, with what is there now';
  if (to === undefined) {
    if (why === undefined)
      return [[], `Nothing says what became of \`${from}\`.`, `${lead}, or \`why\` there is nothing.`];
    if (from.endsWith('/')) return null;
    return [[], `\`${from}\` has no \`to\`; an address that ends with \`.html\` can only redirect.`, `${lead}.`];
  }
  if (why !== undefined) {
    return [['why'], 'No page would show `why`, because browsers are sent on to `to`.', 'Remove one of the two.'];
  }
  if (!isNowhere(to, file, leadsOn, book)) return null;
  return [['to'], `\`${to}\` has no page of its own.`, 'Name another record, or say `why` there is nothing.'];
}

/**
 * Whether a link leads to a record that no page shows, to something that is not a web page, or to an address of the site that
 * has itself moved.
 */
function isNowhere(
  to: string,
  file: string,
  leadsOn: ReadonlySet<string>,
  { content, targetOf }: IndexedContent,
): boolean {
  const { path, url } = readLink(to, file);
  if (path !== null) return targetOf(path)?.address === null;
  const [site] = content.entries.site;
  return !/^https?:/i.test(url) || (site !== undefined && leadsOn.has(addressOn(site.data.url, url)));
}

/** An address of the web from the root of a site, if it is one of that site, as its page is found. */
function addressOn(site: string, url: string): string {
  const own = new URL(site);
  const { hostname, port, pathname } = new URL(url, site);
  const [base, path] = [pageFound(baseOf(site)), pageFound(pathname)];
  const isOwn = hostname.replace(/\.$/, '') === own.hostname && namedPort(port) === namedPort(own.port);
  return isOwn && path.startsWith(base) ? path.slice(base.length - 1) : url;
}

/** The port of a site, where it is neither of the two that browsers take by themselves. */
function namedPort(port: string): string {
  return port.replace(/^(?:80|443)$/, '');
}

/** The one address among all that lead to the same page: servers pass over capitals, escapes, a stroke too many or too few, and the end of a file’s name. */
function pageFound(pathname: string): string {
  const path = decode(pathname)
    .toLowerCase()
    .replace(/(?:\/index)?\.html$|$/, '/');
  return path.replace(/\/{2,}/g, '/');
}

/** The files of the records that have a page, by its address. */
function filesByAddress(paths: Iterable<string>, targetOf: IndexedContent['targetOf']): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of paths) {
    const address = targetOf(file)?.address ?? '#';
    if (!address.includes('#') && !files.has(address)) files.set(address, file);
  }
  return files;
}
