import { inspectDrawing } from './drawing.ts';
import type { ContentFile } from '../files/read-files.ts';
import { decodeText } from '../characters.ts';
import type { Finding } from '../rules/issue.ts';
import { keysOf } from '../records/keys.ts';
import { type Location, locate } from '../files/layout.ts';
import { splitText } from '../frontmatter/source.ts';
import { type FileFields, readEntries } from '../records/entries.ts';
import { type FoundRecords, noEntries, type SourcePlace } from '../records/entry.ts';
import { TooCrowdedError, TooDeepError } from '../markdown/parse.ts';
import { placeMeant, unknownPlace } from '../hints/unknown-place.ts';
import {
  badEnding,
  badName,
  specialFile,
  tooCrowded,
  tooDeep,
  tooLarge,
  withEnding,
  wrongShape,
} from '../frontmatter/unreadable.ts';

/** What some files of a content folder hold, each read by itself; plain data, so that one thread can hand it to another. */
export interface Part extends FoundRecords {
  /** Where the text under the frontmatter starts, in characters, for every Markdown file that could be split in two. */
  readonly bodyStarts: Map<string, number>;
  /** The size in bytes of every other file, by path. */
  readonly attachments: Map<string, number>;
  readonly findings: Finding[];
}

/** Reads some files, each by itself, and keeps their texts if it is told to. */
export function readPart(files: readonly ContentFile[], keepsTexts: boolean): Part {
  const part: Part = {
    bodyStarts: new Map(),
    attachments: new Map(),
    entries: noEntries(),
    wrong: [],
    links: new Map(),
    short: new Map(),
    rejected: new Set(),
    unread: new Set(),
    findings: [],
    texts: keepsTexts ? new Map<string, string>() : null,
  };
  for (const file of files) {
    for (const finding of readFile(file, part)) part.findings.push(finding); // One by one: all at once can be more than the stack holds.
  }
  return part;
}

function readFile(file: ContentFile, part: Part): Finding[] {
  if (file.special === true) return [specialFile(file.path)];
  if (file.path.endsWith('.md')) return readMarkdownFile(file, part);
  const meant = withEnding(file.path);
  if (meant !== null) return [misnamed(meant, badEnding(file.path), part)];
  part.attachments.set(file.path, file.size);
  const findings = inspectDrawing(file);
  return /^[A-Za-z0-9._/-]+$/.test(file.path) ? findings : [...findings, badName(file.path)];
}

/** Problems of a file of which no record can be read. */
const unreadable: ReadonlySet<string> = new Set(['file-too-large', 'not-utf-8', 'line-endings', 'merge-conflict']);

function readMarkdownFile(file: ContentFile, part: Part): Finding[] {
  const location = locate(file.path);
  if (location === null) {
    const meant = placeMeant(file.path);
    return [misnamed(meant, unknownPlace(file.path, meant), part)];
  }
  const { text, findings } =
    file.bytes === undefined ? { text: '', findings: [tooLarge(file)] } : decodeText(file.path, file.bytes);
  if (findings.some(({ rule }) => unreadable.has(rule))) {
    part.bodyStarts.set(file.path, 0); // It is there, so that links to it are not reported as well.
    reject(location, part);
    return findings;
  }
  const found = readText(file.path, text, location, part);
  return findings.length === 0 ? found : [...findings, ...found.filter(({ rule }) => rule !== 'invisible-character')];
}

/** A file whose path is wrong: the record that is meant is there, so that what names it is not reported as well. */
function misnamed(meant: string | null, finding: Finding, part: Part): Finding {
  const location = meant === null ? null : locate(meant);
  if (location !== null) reject(location, part);
  return finding;
}

function readText(path: string, text: string, location: Location, part: Part): Finding[] {
  if (location.kind === 'key-messages') {
    part.bodyStarts.set(path, 0);
    return readBody({ path, bodyStart: 0 }, text, {}, location, part);
  }
  const { bodyStart, fields, findings } = splitText(path, text);
  part.bodyStarts.set(path, bodyStart);
  const below = (known: FileFields) => readBody({ path, bodyStart }, text.slice(bodyStart), known, location, part);
  if (isRecord(fields)) return below(fields);
  reject(location, part);
  const problems = fields === null ? findings : [wrongShape(path)];
  // What is wrong below can be reported as well if it is known where that starts, and nothing in it asks for a field: the numbers of sub-items start with that of their item.
  return bodyStart === 0 || location.kind === 'agenda-item' ? problems : [...problems, ...below(null)];
}

/** Reads the records of a file, unless its text is nested too deep. */
function readBody(source: SourcePlace, body: string, fields: FileFields, location: Location, part: Part): Finding[] {
  try {
    return readEntries(source, body, fields, location, part);
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error;
    reject(location, part);
    return [error instanceof TooCrowdedError ? tooCrowded(source.path) : tooDeep(source.path)];
  }
}

function reject({ kind, board, meeting, name }: Location, part: Part): void {
  const standing = { board: board ?? null, meeting: meeting ?? null, item: null, name };
  if (kind !== 'key-messages') {
    for (const key of keysOf(kind, standing, {})) part.rejected.add(key);
  }
  if (board !== undefined) part.unread.add(board);
}

function isRecord(fields: unknown): fields is Record<string, unknown> {
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields);
}
