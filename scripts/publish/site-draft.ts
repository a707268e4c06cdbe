import { hash } from 'node:crypto';
import {
  closeSync,
  type Dirent,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A file of a site as it was published. */
export interface PublishedFile {
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds; with its size it tells whether somebody has changed it since. */
  readonly modified: number;
}

/** The files of a site, by their paths. */
export type SiteFiles = ReadonlyMap<string, PublishedFile>;

/** A site while it is put together: what differs from the last build is in a folder, everything else in the output. */
export interface SiteDraft {
  /** Where the files are that differ. */
  readonly folder: string;
  /** What the last build published and nobody has touched; null if everything is made afresh. */
  readonly before: SiteFiles | null;
  /** What the site holds so far. */
  readonly files: Map<string, PublishedFile>;
  /** The folders that were made for it. */
  readonly folders: Set<string>;
}

/** Begins a site. */
export function openDraft(folder: string, before: SiteFiles | null): SiteDraft {
  return { folder, before, files: new Map(), folders: new Set() };
}

/** Adds a file to a site, and writes it if it is not as the last build left it. */
export function addFile(draft: SiteDraft, file: string, bytes: Uint8Array): void {
  const digest = digestOf(bytes);
  const before = draft.before?.get(file);
  draft.files.set(file, before?.digest === digest ? before : writeFile(draft, file, bytes, digest));
}

/** The same for a text, in UTF-8. */
export function addText(draft: SiteDraft, file: string, text: string): void {
  const most = 3 * text.length;
  if (scratch.length < most) scratch = Buffer.allocUnsafe(2 * most);
  addFile(draft, file, scratch.subarray(0, scratch.write(text)));
}

/** Where texts become bytes: memory of their own for each of 37,000 pages takes twice as long. */
let scratch = Buffer.allocUnsafe(1024 * 1024);

/** Takes over a file of the last build; says whether it was there. */
export function keepFile({ before, files }: SiteDraft, file: string): boolean {
  const known = before?.get(file);
  if (known !== undefined) files.set(file, known);
  return known !== undefined;
}

/** Adds the files of a folder, below the root of the site. */
export function addFolder(draft: SiteDraft, folder: string): void {
  for (const { parentPath, name } of filesIn(folder)) {
    const location = path.join(parentPath, name);
    addFile(draft, path.relative(folder, location), readFileSync(location));
  }
}

/** Adds the files that were written into a folder of the draft, takes away those that are as the last build left them, and names all. */
export function adoptFiles(draft: SiteDraft, folder: string): string[] {
  return filesIn(path.join(draft.folder, folder)).map(({ parentPath, name }) => {
    const location = path.join(parentPath, name);
    const file = path.relative(draft.folder, location);
    if (!draft.files.has(file)) adoptFile(draft, file, location);
    return file;
  });
}

function adoptFile({ before, files }: SiteDraft, file: string, location: string): void {
  const { size, mtimeMs } = statSync(location);
  const digest = digestOf(readFileSync(location));
  const known = before?.get(file);
  if (known?.digest === digest) rmSync(location);
  files.set(file, known?.digest === digest ? known : { digest, size, modified: mtimeMs });
}

/** The files of the last build that this one no longer has. */
export function goneFiles({ before, files }: SiteDraft): string[] {
  return [...(before ?? new Map<string, PublishedFile>()).keys()].filter((file) => !files.has(file));
}

function filesIn(folder: string): Dirent[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha1', bytes, 'base64url');
}

function writeFile({ folder, folders }: SiteDraft, file: string, bytes: Uint8Array, digest: string): PublishedFile {
  const target = path.join(folder, file);
  makeFolder(path.dirname(target), folders);
  const open = openSync(target, 'w');
  try {
    writeFileSync(open, bytes);
    return { digest, size: bytes.length, modified: fstatSync(open).mtimeMs };
  } finally {
    closeSync(open);
  }
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
