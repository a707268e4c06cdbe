import { readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { isDrawing } from './formats.ts';
import { ifThere } from './if-there.ts';
import { readIfThere } from './shared-bytes.ts';

/** One file of a content folder; only Markdown files and drawings are read. */
export interface ContentFile {
  /** The path relative to the content folder, with forward slashes. */
  readonly path: string;
  /** The size in bytes. */
  readonly size: number;
  /** The bytes of a Markdown file or a drawing within the size limit. */
  readonly bytes?: Uint8Array;
  /** Whether it is a symbolic link, or anything else that is not a plain file. */
  readonly special?: boolean;
}

/** The largest Markdown file that is read, in bytes. */
export const largestMarkdownFile = 1024 * 1024;

/** The largest drawing that is read, in bytes. */
const largestDrawing = 8 * largestMarkdownFile;

/** The content folder cannot be read at all. */
export class ContentFolderError extends Error {
  override name = 'ContentFolderError';
}

/** Remembers files by their paths while they are as they were. */
export interface FileMemory {
  readonly recall: (path: string, stats: Stats) => ContentFile | null;
  readonly remember: (path: string, stats: Stats, file: ContentFile) => void;
}

/** What a name has for bytes that are not UTF-8: nothing can be opened by it, so all that can be reported is that it is there. */
const undecoded = '\uFFFD';

/** Lists a content folder in path order and reads its Markdown files and drawings, except those that a memory has; ignores what is not content, and what disappears while it is listed. */
export function* readFiles(folder: string, memory: FileMemory | null = null): Generator<ContentFile> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ContentFolderError(`There is no folder ${folder}.`);
  }
  yield* readFolder(folder, '', memory);
}

/**
 * Whether a name is that of something that no publisher means to publish: README.md, what starts with a dot, and what Word,
 * Windows and editors leave beside the files.
 */
export function isPassedOver(name: string): boolean {
  return name === 'README.md' || /^\.|^~\$|~$|^(?:Thumbs\.db|desktop\.ini)$/i.test(name);
}

function* readFolder(root: string, folder: string, memory: FileMemory | null): Generator<ContentFile> {
  const entries = ifThere(() => readdirSync(path.join(root, folder), { withFileTypes: true })) ?? [];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (name.includes(undecoded)) yield { path: name, size: 0, bytes: new Uint8Array() };
    else if (entry.isDirectory()) yield* readFolder(root, name, memory);
    else if (entry.isFile()) yield* readFile(root, name, memory);
    else yield { path: name, size: 0, special: true };
  }
}

/** Reads a file that was listed; an editor's temporary file may have gone since. */
function* readFile(root: string, name: string, memory: FileMemory | null): Generator<ContentFile> {
  const location = path.join(root, name);
  const stats = statSync(location, { throwIfNoEntry: false });
  if (stats === undefined) return;
  const known = memory?.recall(name, stats) ?? null;
  const file = known ?? readAnew(location, name, stats);
  if (file === null) return;
  if (known === null) memory?.remember(name, stats, file);
  yield file;
}

function readAnew(location: string, name: string, { size }: Stats): ContentFile | null {
  if (size > largestRead(name)) return { path: name, size };
  const bytes = readIfThere(location);
  return bytes === null ? null : { path: name, size: bytes.length, bytes };
}

/** How many bytes a file may have to be read. */
export function largestRead(path: string): number {
  if (path.endsWith('.md')) return largestMarkdownFile;
  return isDrawing(path) ? largestDrawing : -1;
}
