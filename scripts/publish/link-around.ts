import type { Minutebook } from '../../src/core/book.ts';
import type { IndexedContent } from '../../src/core/references/indexed-content.ts';
import type { Content } from '../../src/core/reading/content.ts';
import { extractOf } from '../../src/core/references/extract.ts';
import { linkExtract } from '../../src/core/link/index.ts';
import type { Subject } from '../../src/rendering/neighbours.ts';
import { filesBehind, subjectsOf } from '../../src/rendering/page-sources.ts';
import { addressOfPage } from '../../src/rendering/pages.ts';
import type { PageRecord } from './page-record.ts';

/**
 * Links of a book, in which nothing but long texts has changed, no more than what is behind some pages: 10 ms instead of a second
 * for 10,000 meetings. Null where that does not do: where a page shows more than one record, or not the same is behind it as
 * before.
 */
export function linkAround(
  pages: ReadonlySet<string>,
  { known }: PageRecord,
  index: IndexedContent,
  day: string,
): Minutebook | null {
  const behind = new Map<string, readonly string[]>();
  for (const page of pages) {
    const files = known.get(page)?.behind ?? null;
    if (files === null) return null;
    behind.set(page, files);
  }
  const { content } = index;
  const book = linkExtract(extractOf(content, new Set([...behind.values()].flat())), index, day);
  const subjects = subjectsOf(book);
  return [...behind].every((page) => isSame(page, subjects, content.links)) ? book : null;
}

/** Whether there is behind a page what was. */
function isSame(
  [page, files]: readonly [string, readonly string[]],
  subjects: ReadonlyMap<string, Subject>,
  links: Content['links'],
): boolean {
  const subject = subjects.get(addressOfPage(page));
  return subject !== undefined && new Set(files).symmetricDifference(filesBehind(subject, links)).size === 0;
}
