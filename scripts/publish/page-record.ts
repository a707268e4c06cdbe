import { hash } from 'node:crypto';
import type { Content } from '../../src/core/content.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { digestOf } from '../../src/core/digest.ts';
import { onceForEach } from '../../src/core/once.ts';
import { hasPersonalPages } from '../../src/core/personal-pages.ts';
import type { LinkedRecord } from '../../src/rendering/neighbours.ts';
import { isLocal, linkedFrom, pagesNear } from '../../src/rendering/page-sources.ts';
import type { Page } from '../../src/rendering/pages.ts';
import type { LastBuild } from './last-build.ts';

/** The content that pages were made of. */
export interface Sources {
  /** A digest of all that is behind every page. */
  readonly common: string;
  /** The digest of each other file. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a build remembers of its pages, by the file of each. */
export interface KnownPages {
  /** The files behind each page that shows one record. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
  /** The digest of what each page lists of which that can be told. */
  readonly listings: ReadonlyMap<string, string>;
}

/** What a build remembers of its pages and of what they were made of. */
export interface PageRecord extends Sources, KnownPages {}

/** Describes the content of a book, and what its pages depend on besides: a day and the code. */
export function describeSources({ sources, attachments, entries }: Content, day: string, code: string): Sources {
  const digests = new Map([...sources].map(([file, { bytes }]) => [file, digestOf(bytes)]));
  // Where people have no pages, who is named anywhere decides on whose names are links.
  const isClose = entries.board.every(hasPersonalPages);
  const isBehindAll = ([file]: readonly [string, string]) => !isClose || !isLocal(file);
  const common = [code, day, ...[...digests].filter(isBehindAll).flat(), ...[...attachments].flat()];
  return {
    common: hash('sha256', common.join('\n')),
    files: new Map([...digests].filter((each) => !isBehindAll(each))),
  };
}

/** Finds the pages of the last build that need not be rendered again, because they would show the same; what is behind every page is as it was. */
export function findUnchanged({ pages: last, files }: LastBuild, now: Sources, site: Listed): ReadonlySet<string> {
  const all = new Set([...last.files.keys(), ...now.files.keys()]);
  const changed = new Set([...all].filter((file) => last.files.get(file) !== now.files.get(file)));
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

/** The pages of one record each: no file behind them has changed, and none that has changed tells of what they show. */
function unchangedOfRecords({ behind }: PageRecord, changed: ReadonlySet<string>, { book }: Listed): string[] {
  const near = new Set([...pagesNear(changed, book)].map((address) => `${address.slice(1)}index.html`));
  return [...behind]
    .filter(([page, files]) => !near.has(page) && !files.some((file) => changed.has(file)))
    .map(([page]) => page);
}

/** The pages that list the same as before, while on the page on which each of its records stands nothing has changed. */
function unchangedLists(
  { listings }: PageRecord,
  changed: ReadonlySet<string>,
  { pages, links }: Listed,
  ofRecords: ReadonlySet<string>,
): string[] {
  const same = new Set<unknown>(pages.flatMap(({ file, subject }) => (ofRecords.has(file) ? (subject ?? []) : [])));
  const areSame = onceForEach((list: readonly LinkedRecord[]) => list.every((record) => same.has(standsAt(record))));
  const isUntouched = ({ entry }: LinkedRecord) =>
    ![...linkedFrom(entry.file, links)].some((file) => changed.has(file));
  return pages.flatMap(({ file, listing }) => {
    const listed = listings.has(file) ? listing() : null;
    if (listed === null || listed.digest !== listings.get(file)) return [];
    return listed.lists.every(areSame) && listed.subjects.every(isUntouched) ? [file] : [];
  });
}

/** The record on whose page another stands: its meeting, or else itself. */
function standsAt(record: LinkedRecord): unknown {
  return ('meeting' in record ? record.meeting : null) ?? record;
}

/** A record as JSON; files go by their numbers, because each stands behind many pages. */
export function writePageRecord({ common, files, behind, listings }: PageRecord): unknown {
  const names = [...new Set([...files.keys(), ...[...behind.values()].flat()])];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const pages = Array.from(behind, ([page, list]) => [page, list.map((file) => numbers.get(file) ?? -1)]);
  return { common, names, digests: names.map((name) => files.get(name) ?? null), pages, listings: [...listings] };
}

/** Reads what writePageRecord wrote. */
export function readPageRecord(record: unknown): PageRecord {
  const { common, names, digests, pages, listings } = record as WrittenRecord;
  return {
    common,
    files: new Map(names.flatMap((name, number) => (digests[number] == null ? [] : [[name, digests[number]]]))),
    behind: new Map(pages.map(([page, list]) => [page, list.map((number) => names[number] ?? '')])),
    listings: new Map(listings),
  };
}

interface WrittenRecord {
  readonly common: string;
  readonly names: readonly string[];
  readonly digests: readonly (string | null)[];
  readonly pages: readonly (readonly [page: string, files: readonly number[]])[];
  readonly listings: readonly (readonly [page: string, digest: string])[];
}
