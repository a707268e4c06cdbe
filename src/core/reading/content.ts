import { hash } from 'node:crypto';
import type { ContentFile } from '../files/read-files.ts';
import { withEnding } from '../frontmatter/unreadable.ts';
import { placeMeant } from '../hints/unknown-place.ts';
import type { Finding } from '../rules/issue.ts';
import { isAlwaysError } from '../rules/wording.ts';
import type { Source } from '../frontmatter/source.ts';
import { type Entries, type Entry, noEntries, type WrongEntry } from '../records/entry.ts';
import type { Part } from './part.ts';
import { type Parcel, textsIn } from './parcel.ts';
import { gatherFiles, readBatches } from './read-batches.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { Kind } from '../schema/kinds.ts';
import type { TextPlace } from './text-place.ts';

/** A content folder, each of its records valid by itself. */
export interface Content {
  /** Every Markdown file that could be split in two, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The size in bytes of every other file, by path. */
  readonly attachments: ReadonlyMap<string, number>;
  readonly entries: Entries;
  /** The records with fields that are wrong: only what their other fields name is looked at. */
  readonly wrong: readonly WrongEntry[];
  /** The links in the text of each file that lead to other files of the folder, as they were typed. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** The keys of records that are there but are not valid: what names them is not reported a second time. */
  readonly rejected: ReadonlySet<string>;
  /** The files with a problem of their own, which is reported: what follows from it is not reported a second time. */
  readonly unsound: ReadonlySet<string>;
  /** Boards with a file that could not be read, whose records may be more than those known. */
  readonly unread: ReadonlySet<string>;
  /** Markdown files whose paths are wrong, by their paths and by those that are likely to be meant. */
  readonly misnamed: ReadonlySet<string>;
  /** Where the texts of files are, ready to be put on pages, as far as they were kept. */
  readonly texts: ReadonlyMap<string, TextPlace>;
}

/** What was read of a content folder, and what is wrong with each file by itself. */
export interface ReadContent {
  readonly content: Content;
  readonly findings: readonly Finding[];
  /** The files of the folder, by path. */
  readonly files: readonly ContentFile[];
  /** What they hold, as another thread can be sent it; none where nothing is kept. */
  readonly parcels: readonly Parcel[];
  /** A digest of all of it but long texts, which are those of meetings, items and papers; it says nothing where nothing is kept. */
  readonly outline: string;
}

/** Reads every file of a content folder by itself; with a memory, only those that it does not hold. */
export async function readContent(
  files: Iterable<ContentFile>,
  memory: ReadingMemory | null = null,
): Promise<ReadContent> {
  const { files: sorted, thread } = gatherFiles(files, memory);
  const batches = await readBatches(sorted, memory, thread);
  const parts = batches.map(({ part }) => part);
  const parcels = batches.flatMap(({ parcel }) => parcel ?? []);
  return { ...joinParts(parts, parcels, sorted), files: sorted, parcels };
}

/** Puts together what was read of the files of a content folder; the texts are those in the parcels. */
export function joinParts(
  parts: readonly Part[],
  parcels: readonly Parcel[],
  files: readonly ContentFile[],
): Omit<ReadContent, 'files' | 'parcels'> {
  const bytes = new Map(files.map((file) => [file.path, file.bytes ?? new Uint8Array()]));
  const sourceOf = ([path, bodyStart]: readonly [string, number]): [string, Source] => [
    path,
    { path, bytes: bytes.get(path) ?? new Uint8Array(), bodyStart },
  ];
  const kindNames = Object.keys(noEntries()) as Kind[];
  const content: Content = {
    sources: new Map(parts.flatMap(({ bodyStarts }) => [...bodyStarts].map(sourceOf))),
    attachments: new Map(parts.flatMap(({ attachments }) => [...attachments])),
    entries: Object.fromEntries(
      kindNames.map((kind) => [kind, parts.flatMap(({ entries }) => entries[kind] as Entry[])]),
    ) as unknown as Entries,
    wrong: parts.flatMap(({ wrong }) => wrong),
    links: new Map(parts.flatMap(({ links }) => [...links])),
    rejected: new Set(parts.flatMap(({ rejected }) => [...rejected])),
    unsound: new Set(parts.flatMap(({ findings }) => findings.filter(isAlwaysError).map(({ file }) => file))),
    unread: new Set(parts.flatMap(({ unread }) => [...unread])),
    misnamed: new Set(parts.flatMap(({ findings }) => findings.flatMap(misnamedIn))),
    texts: new Map(parcels.flatMap(textsIn)),
  };
  const outline = hash('sha256', parcels.map((parcel) => parcel.outline).join('\n'));
  return { content, findings: parts.flatMap(({ findings }) => findings), outline };
}

function misnamedIn({ rule, file }: Finding): string[] {
  if (rule !== 'unknown-place' && rule !== 'file-name') return [];
  const meant = rule === 'file-name' ? withEnding(file) : placeMeant(file);
  return meant === null ? [file] : [file, meant];
}
