import { hash } from 'node:crypto';
import type { ReadContent } from '../../src/core/reading/content.ts';
import { digestOf } from '../../src/core/files/digest.ts';
import { hasPersonalPages } from '../../src/core/personal-pages.ts';
import { countedWith, isLocal } from '../../src/rendering/page-sources.ts';

/** The content that pages were made of. */
export interface Sources {
  /** A digest of all that is behind every page. */
  readonly common: string;
  /** A digest of all content but long texts. */
  readonly outline: string;
  /** The digest of each file that is not behind every page. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a build remembers of a page. */
export interface KnownPage {
  /** The files behind it; null where it shows more than one record. */
  readonly behind: readonly string[] | null;
  /** A digest of what it lists; null if that is not known. */
  readonly listing: string | null;
  /** The files of which it shows long texts, or in which its links name places. */
  readonly texts: readonly string[];
}

/** What a build remembers of its pages, by the file of each. */
export type KnownPages = ReadonlyMap<string, KnownPage>;

/** What a build remembers of all its pages, in their order, and of what they were made of. */
export interface PageRecord extends Sources {
  readonly known: KnownPages;
}

/** Describes the content of a book, and what its pages depend on besides: a day and the code. */
export function describeSources(
  { content, outline }: Pick<ReadContent, 'content' | 'outline'>,
  day: string,
  code: string,
): Sources {
  const { sources, attachments, entries } = content;
  const digests = new Map([...sources].map(([file, { bytes }]) => [file, digestOf(bytes)]));
  const local = new Map([...digests].filter(([file]) => isLocal(file)));
  const others = [...digests].filter(([file]) => !local.has(file));
  // Where people have no pages, who is named anywhere decides whose names are links.
  const named = entries.board.every(hasPersonalPages) ? [] : [outline];
  const common = [code, day, ...named, ...others.flat(), ...[...attachments].flat()];
  return { common: hash('sha256', common.join('\n')), outline, files: local };
}

/** The files that have changed, or whose places may have moved. */
export function changedFiles(before: Sources, now: Sources): ReadonlySet<string> {
  const all = new Set([...before.files.keys(), ...now.files.keys()]);
  const changed = [...all].filter((file) => before.files.get(file) !== now.files.get(file));
  return new Set([...changed, ...countedWith(changed, all)]);
}

/** A record as JSON; files go by their numbers, because each is behind many pages. */
export function writePageRecord({ common, outline, files, known }: PageRecord): unknown {
  const numbers = new Map<string, number>();
  const numberOf = (file: string) => {
    const number = numbers.get(file) ?? numbers.size;
    numbers.set(file, number);
    return number;
  };
  const digests = Array.from(files, ([file, digest]) => [numberOf(file), digest] as const);
  const pages = Array.from(known, ([page, { behind, listing, texts }]): WrittenPage => [
    page,
    behind?.map(numberOf) ?? null,
    listing,
    texts.map(numberOf),
  ]);
  return { common, outline, names: [...numbers.keys()], digests, pages } satisfies WrittenRecord;
}

/** Reads what writePageRecord wrote. */
export function readPageRecord(record: unknown): PageRecord {
  const { common, outline, names, digests, pages } = record as WrittenRecord;
  const nameOf = (number: number) => names[number] ?? '';
  return {
    common,
    outline,
    files: new Map(digests.map(([number, digest]) => [nameOf(number), digest])),
    known: new Map(
      pages.map(([page, behind, listing, texts]) => [
        page,
        { behind: behind?.map(nameOf) ?? null, listing, texts: texts.map(nameOf) },
      ]),
    ),
  };
}

interface WrittenRecord extends Pick<Sources, 'common' | 'outline'> {
  readonly names: readonly string[];
  readonly digests: readonly (readonly [file: number, digest: string])[];
  readonly pages: readonly WrittenPage[];
}

type WrittenPage = readonly [
  page: string,
  behind: readonly number[] | null,
  listing: string | null,
  texts: readonly number[],
];
