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
      } else if (to !== undefined && isNowhere(to, entry.file, book)) {
        yield at(
          [index, 'to'],
          `\`${to}\` has no page of its own.`,
          'Name another record, or say `why` there is nothing.',
        );
      }
    }
  }
}

/** Whether a link leads to a record that no page shows. */
function isNowhere(to: string, file: string, { targetOf }: Book): boolean {
  const { path } = readLink(to, file);
  return path !== null && targetOf(path)?.address === null;
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
