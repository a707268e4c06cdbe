import { setImmediate } from 'node:timers/promises';
import { type ContentFile, largestMarkdownFile } from './files.ts';
import { decodeText } from './text.ts';
import { type Finding, fileStart } from './issue.ts';
import { keysOf } from './keys.ts';
import { type Location, examplePaths, locate } from './layout.ts';
import { type Source, splitText } from './source.ts';
import { type Entries, noEntries, readEntries } from './entries.ts';
import type { FileLink } from './markdown/inspect.ts';

/** A content folder, each of its records valid by itself. */
export interface Content {
  /** Every Markdown file that could be split in two, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The size in bytes of every other file, by path. */
  readonly attachments: ReadonlyMap<string, number>;
  readonly entries: Entries;
  /** The links in the text of each file that lead to other files of the folder. */
  readonly links: ReadonlyMap<string, readonly FileLink[]>;
  /** The keys of records that are there but are not valid: what names them is not reported a second time. */
  readonly rejected: ReadonlySet<string>;
  /** Boards with a file that could not be read, whose records may be more than those known. */
  readonly unread: ReadonlySet<string>;
}

/**
 * After how many files the event loop gets its turn. The native Markdown parser's memory is freed in such turns only:
 * 10,000 meetings read in one go keep 350 MB of it.
 */
const filesATurn = 200;

/** Reads every file of a content folder by itself. */
export async function readContent(files: Iterable<ContentFile>): Promise<{ content: Content; findings: Finding[] }> {
  const content = {
    sources: new Map<string, Source>(),
    attachments: new Map<string, number>(),
    entries: noEntries(),
    links: new Map<string, readonly FileLink[]>(),
    rejected: new Set<string>(),
    unread: new Set<string>(),
  };
  const findings: Finding[] = [];
  let count = 0;
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (++count % filesATurn === 0) await setImmediate();
    if (file.special === true) findings.push(specialFile(file.path));
    else if (!file.path.endsWith('.md')) {
      content.attachments.set(file.path, file.size);
      if (!/^[A-Za-z0-9._/-]+$/.test(file.path)) findings.push(badName(file.path));
    } else findings.push(...readMarkdownFile(file, content));
  }
  return { content, findings };
}

interface Growing extends Content {
  readonly sources: Map<string, Source>;
  readonly links: Map<string, readonly FileLink[]>;
  readonly rejected: Set<string>;
  readonly unread: Set<string>;
}

function readMarkdownFile(file: ContentFile, content: Growing): Finding[] {
  const location = locate(file.path);
  if (location === null) return [unknownPlace(file.path)];
  if (file.bytes === undefined) {
    reject(location, content);
    return [tooLarge(file)];
  }
  const { text, findings } = decodeText(file.path, file.bytes);
  if (findings.some(({ rule }) => rule === 'not-utf-8')) {
    reject(location, content);
    return findings;
  }
  if (findings.some(({ rule }) => rule === 'line-endings')) {
    content.sources.set(file.path, { path: file.path, bytes: file.bytes, bodyStart: 0 });
    reject(location, content);
    return findings;
  }
  return [...findings, ...readText(file.path, file.bytes, text, location, content)];
}

function readText(path: string, bytes: Uint8Array, text: string, location: Location, content: Growing): Finding[] {
  if (location.kind === 'key-messages') {
    content.sources.set(path, { path, bytes, bodyStart: 0 });
    return readBody({ path, bodyStart: 0 }, text, {}, location, content);
  }
  const { bodyStart, fields, findings } = splitText(path, text);
  content.sources.set(path, { path, bytes, bodyStart });
  if (isRecord(fields)) return readBody({ path, bodyStart }, text.slice(bodyStart), fields, location, content);
  reject(location, content);
  return fields === null ? findings : [wrongShape(path)];
}

/** Reads the records of a file, unless its text is nested deeper than anything can follow. */
function readBody(
  source: Pick<Source, 'path' | 'bodyStart'>,
  body: string,
  fields: Record<string, unknown>,
  location: Location,
  content: Growing,
): Finding[] {
  try {
    return readEntries(source, body, fields, location, content);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reject(location, content);
    return [tooDeep(source.path)];
  }
}

function reject({ kind, board, meeting, name }: Location, content: Growing): void {
  const standing = { board: board ?? null, meeting: meeting ?? null, item: null, name };
  if (kind !== 'key-messages') {
    for (const key of keysOf(kind, standing, {})) content.rejected.add(key);
  }
  if (board !== undefined) content.unread.add(board);
}

function isRecord(fields: unknown): fields is Record<string, unknown> {
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields);
}

function wrongShape(path: string): Finding {
  return {
    rule: 'frontmatter-shape',
    file: path,
    place: fileStart,
    message: 'The frontmatter holds no fields.',
    hint: 'Write each field on a line of its own, as `field: value`.',
  };
}

function tooDeep(path: string): Finding {
  return {
    rule: 'too-deep',
    file: path,
    place: fileStart,
    message: 'The text has quotations, lists or emphasis nested thousands deep.',
    hint: 'Look for a long run of `>`, `*`, `_` or `[`, and delete it.',
  };
}

function specialFile(path: string): Finding {
  return {
    rule: 'special-file',
    file: path,
    place: fileStart,
    message: 'This is a link or a device, not a file.',
    hint: 'Put a copy of the file in its place.',
  };
}

function badName(path: string): Finding {
  return {
    rule: 'file-name',
    file: path,
    place: fileStart,
    message: `The name \`${path.split('/').at(-1) ?? ''}\` has characters that an address cannot carry as they are.`,
    hint: 'Rename it with letters of A to Z, figures, dots, hyphens and underscores, and mend the links to it.',
  };
}

function tooLarge({ path, size }: ContentFile): Finding {
  return {
    rule: 'file-too-large',
    file: path,
    place: fileStart,
    message: `The file has ${String(size)} bytes; at most ${String(largestMarkdownFile)} are read.`,
    hint: 'Give long papers files of their own, and link to scans and pictures instead of embedding them.',
  };
}

function unknownPlace(path: string): Finding {
  const folder = path.split('/')[0] ?? '';
  const likely = examplePaths.filter((place) => place.path.startsWith(`${folder}/`)).map((place) => place.path);
  const examples = likely.length === 0 ? examplePaths.map((place) => place.path) : likely;
  const nearest = nearestTo(path, examples);
  return {
    rule: 'unknown-place',
    file: path,
    place: fileStart,
    message: 'No record can stand in a file of this name in this folder.',
    hint: `Write the path like \`${nearest}\`: small letters, figures and single hyphens, in a folder of that name.`,
  };
}

/** The example with the most folders in common, or the first. */
function nearestTo(path: string, examples: readonly string[]): string {
  const folders = new Set(path.split('/'));
  const inCommon = (example: string) => example.split('/').filter((folder) => folders.has(folder)).length;
  return examples.toSorted((a, b) => inCommon(b) - inCommon(a))[0] ?? 'site.md';
}
