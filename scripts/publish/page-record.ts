import { hash } from 'node:crypto';
import type { Content } from '../../src/core/content.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { hasPersonalPages } from '../../src/core/personal-pages.ts';
import { isLocal, pagesNear } from '../../src/rendering/page-sources.ts';
import type { SiteFiles } from './site-draft.ts';

/** The content that pages were made of. */
export interface Sources {
  /** A digest of all that is behind every page. */
  readonly common: string;
  /** The digest of each other file. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a build remembers of its pages that show one record each. */
export interface PageRecord extends Sources {
  /** The files behind each, by the page's own file. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
}

/** Describes the content of a book, and what its pages depend on besides. */
export function describeSources({ sources, attachments }: Content, book: Minutebook, code: string): Sources {
  const digests = new Map([...sources].map(([file, { bytes }]) => [file, hash('sha1', bytes, 'base64url')]));
  // Where people have no pages, who is named anywhere decides on whose names are links.
  const isClose = book.boards.every(hasPersonalPages);
  const isBehindAll = ([file]: readonly [string, string]) => !isClose || !isLocal(file);
  const common = [code, book.asAt, ...[...digests].filter(isBehindAll).flat(), ...[...attachments].flat()];
  return {
    common: hash('sha256', common.join('\n')),
    files: new Map([...digests].filter((each) => !isBehindAll(each))),
  };
}

/**
 * Finds the pages of the last build that need not be rendered again: no file behind them has changed, and none that has changed
 * tells of what they show.
 */
export function findUnchanged(
  last: PageRecord | null,
  now: Sources,
  book: Minutebook,
  before: SiteFiles,
): ReadonlySet<string> {
  if (last?.common !== now.common) return new Set();
  const all = new Set([...last.files.keys(), ...now.files.keys()]);
  const changed = new Set([...all].filter((file) => last.files.get(file) !== now.files.get(file)));
  const near = new Set([...pagesNear(changed, book)].map((address) => `${address.slice(1)}index.html`));
  const isUnchanged = ([page, files]: readonly [string, readonly string[]]) =>
    before.has(page) && !near.has(page) && !files.some((file) => changed.has(file));
  return new Set([...last.behind].filter(isUnchanged).map(([page]) => page));
}

/** A record as JSON; files go by their numbers, because each stands behind many pages. */
export function writePageRecord({ common, files, behind }: PageRecord): unknown {
  const names = [...new Set([...files.keys(), ...[...behind.values()].flat()])];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const pages = Array.from(behind, ([page, list]) => [page, list.map((file) => numbers.get(file) ?? -1)]);
  return { common, names, digests: names.map((name) => files.get(name) ?? null), pages };
}

/** Reads what writePageRecord wrote. */
export function readPageRecord(record: unknown): PageRecord {
  const { common, names, digests, pages } = record as WrittenRecord;
  return {
    common,
    files: new Map(names.flatMap((name, number) => (digests[number] == null ? [] : [[name, digests[number]]]))),
    behind: new Map(pages.map(([page, list]) => [page, list.map((number) => names[number] ?? '')])),
  };
}

interface WrittenRecord {
  readonly common: string;
  readonly names: readonly string[];
  readonly digests: readonly (string | null)[];
  readonly pages: readonly (readonly [page: string, files: readonly number[]])[];
}
