import type { Content } from '../../src/core/reading/content.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { onceForEach } from '../../src/core/once.ts';
import type { LinkedRecord } from '../../src/rendering/neighbours.ts';
import { linkedFrom, pagesNear } from '../../src/rendering/page-sources.ts';
import { fileOfPage, type Page } from '../../src/rendering/pages.ts';
import type { LastBuild } from './last-build.ts';
import { changedFiles, type PageRecord, type Sources } from './page-record.ts';

/** The pages that show a text that has changed, if nothing else has since the last build; null where more may have. */
export function pagesOfChangedTexts({ pages: last, isWhole }: LastBuild, now: Sources): ReadonlySet<string> | null {
  if (!isWhole || last.common !== now.common || last.outline !== now.outline) return null;
  const changed = changedFiles(last, now);
  const shows = ({ texts }: { readonly texts: readonly string[] }) => texts.some((file) => changed.has(file));
  return new Set([...last.known].flatMap(([page, known]) => (shows(known) ? [page] : [])));
}

/** Finds the pages of the last build that need not be rendered again, because they would show the same; what is behind every page is as it was. */
export function findUnchanged({ pages: last, files }: LastBuild, now: Sources, site: Listed): ReadonlySet<string> {
  const changed = changedFiles(last, now);
  const ofRecords = new Set(unchangedOfRecords(last, changed, site).filter((page) => files.has(page)));
  const lists = unchangedLists(last, changed, site, ofRecords).filter((page) => files.has(page));
  return new Set([...ofRecords, ...lists]);
}

/** A book, its pages, and the links in its texts. */
interface Listed {
  readonly book: Minutebook;
  readonly pages: readonly Page[];
  readonly links: Content['links'];
}

/** The pages of one record each: no file behind them has changed, and none that has changed says anything of what they show. */
function unchangedOfRecords({ known }: PageRecord, changed: ReadonlySet<string>, { book }: Listed): string[] {
  const near = new Set(Array.from(pagesNear(changed, book), fileOfPage));
  return [...known].flatMap(([page, { behind }]) =>
    behind !== null && !near.has(page) && !behind.some((file) => changed.has(file)) ? [page] : [],
  );
}

/** The pages that list the same as before, if nothing has changed on the page where each of the listed records is. */
function unchangedLists(
  { known }: PageRecord,
  changed: ReadonlySet<string>,
  { pages, links }: Listed,
  ofRecords: ReadonlySet<string>,
): string[] {
  const same = new Set<unknown>(pages.flatMap(({ file, subject }) => (ofRecords.has(file) ? (subject ?? []) : [])));
  const areSame = onceForEach((list: readonly LinkedRecord[]) => list.every((record) => same.has(standsAt(record))));
  const isUntouched = ({ entry }: LinkedRecord) =>
    ![...linkedFrom(entry.file, links)].some((file) => changed.has(file));
  return pages.flatMap(({ file, listing }) => {
    const before = known.get(file)?.listing ?? null;
    const listed = before === null ? null : listing();
    if (listed === null) return [];
    const { digest, lists, subjects } = listed;
    return digest === before && lists.every(areSame) && subjects.every(isUntouched) ? [file] : [];
  });
}

/** The record on whose page another one is: its meeting, or else itself. */
function standsAt(record: LinkedRecord): unknown {
  return ('meeting' in record ? record.meeting : null) ?? record;
}
