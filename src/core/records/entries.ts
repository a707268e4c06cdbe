import { inFieldsOf, linksInText, readFileSections, readingOf } from './file-sections.ts';
import type { Finding } from '../rules/issue.ts';
import { keysOf } from './keys.ts';
import type { Location } from '../files/layout.ts';
import { readAnchors } from '../markdown/anchors.ts';
import { writeFileText } from '../markdown/file-text.ts';
import { inspect, type Misread } from '../markdown/inspect.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain.ts';
import { isSectionKind, type Part as SectionPart, type Section, type SectionKind } from '../markdown/sections.ts';
import { explainMisplaced, misplacedField } from './explain-misplaced.ts';
import { lacksRecord, lostHeadings } from './lost-headings.ts';
import type { Entry, FoundRecords, SourcePlace } from './entry.ts';
import { type Fields, readRecord } from './record.ts';
import { findRecordLike } from '../record-like/index.ts';
import { findLostItems } from '../record-like/lost-items.ts';
import type { MinutesFile } from '../record-like/minutes-file.ts';
import { checkRepeatedNumbers } from './repeated-numbers.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { readSectionFields } from './section-fields.ts';
import { digestOfShort, isShort } from './short-texts.ts';
import { findStrayFields } from './stray-fields.ts';
import { findUnderlined } from './underlined.ts';

interface Reader extends MinutesFile {
  readonly source: SourcePlace;
  readonly location: Location;
  readonly found: FoundRecords;
  readonly findings: Finding[];
  /** Where there are headings that should be a record's but are not, in their order, so that the fields under them are in the text of another. */
  readonly lost: readonly number[];
  /** Whether a link is reported already, which may be that of a field. */
  readonly hasBadLink: boolean;
}

/** The fields in the frontmatter of a file; null where it cannot be read. */
export type FileFields = Fields | null;

/** Reads the records of one file: its own, if its fields are known, and those that stand as sections in it. */
export function readEntries(
  source: SourcePlace,
  body: string,
  fields: FileFields,
  location: Location,
  found: FoundRecords,
): Finding[] {
  const root = parseMarkdown(body);
  const { findings, links, misread } = inspect(root, body, source.path, source.bodyStart);
  const { file, misplaced } = readFileSections(root, location, fields);
  let lost = lostHeadings(findings, misplaced, source.bodyStart);
  if (location.kind === 'meeting' && lost.length === 0) {
    for (const item of findLostItems(file, body, source)) findings.push(item);
    lost = lostHeadings(findings, misplaced, source.bodyStart);
  }
  const hasBadLink = findings.some(({ rule }) => rule === 'link-scheme');
  const meeting = location.kind === 'meeting' ? fields : null;
  const reader: Reader = {
    source,
    body,
    fields,
    meeting,
    root: file,
    location,
    found,
    findings,
    lost,
    hasBadLink,
  };
  for (const problem of misplaced) findings.push(explainMisplaced(problem, body, source));
  if (lost.length > 0) hide(reader);
  if (location.kind !== 'key-messages' && fields !== null) addFileEntry(reader, location.kind, fields, file);
  const paper = found.entries.paper.at(-1); // Of another file where this one is no paper, or has a wrong field.
  if (paper?.file === source.path) report(reader, checkRepeatedNumbers(root, source, paper.data));
  if (readingOf(location.kind) === 'text') report(reader, findUnderlined(root, body, source));
  const inText = linksInText(links, file);
  if (inText.length > 0)
    found.links.set(
      source.path,
      inText.map(({ url }) => url),
    );
  const short = digestOfShort(body, location, root, file);
  if (short !== null) found.short.set(source.path, short);
  addSections(reader, file, file.number ?? null);
  if (misread.length > 0) report(reader, onlyInText(misread, reader, file));
  found.texts?.set(source.path, writeFileText(root, file, location.kind === 'paper' ? readAnchors(root) : null));
  return findings;
}

/** What is misread in the text of a file and not in its fields, where nothing else is reported. */
function onlyInText(misread: readonly Misread[], { findings, source }: Reader, file: Section): Finding[] {
  const told = offsetsOf(findings);
  const isInFields = inFieldsOf(file);
  return misread.filter(({ place: { offset } }) => !told.has(offset) && !isInFields(offset - source.bodyStart));
}

/** Adds findings one by one: all of a file at once can be more than the stack holds. */
function report({ findings }: Reader, found: readonly Finding[]): void {
  for (const finding of found) findings.push(finding);
}

/** Remembers that the board has a record that cannot be named yet, so that what names it is not reported as well. */
function hide({ location, found }: Reader): void {
  if (location.board !== undefined) found.unread.add(location.board);
}

function addFileEntry(reader: Reader, kind: Kind, fields: Record<string, unknown>, file: Section): void {
  const { location, source } = reader;
  const text = textOf(kind, file.parts);
  if (kind === 'meeting' || isSectionKind(kind)) addStrayFields(reader, file, kind);
  add(reader, kind, fields, {
    section: null,
    item: textIn(fields, 'item') ?? null,
    name: kind === 'meeting' ? (location.meeting ?? '') : location.name,
    text,
  });
  if (!isShort(kind) || text !== '') return;
  reader.findings.push(missingText(kind, source.path, 0));
}

function addSections(reader: Reader, parent: Section, item: string | null): void {
  for (const part of parent.parts) {
    if (!('section' in part) || part.section.kind === null) continue;
    const { section } = part;
    addSection(reader, section, part.section.kind, item);
    addSections(reader, section, section.kind === 'agenda-item' ? (section.number ?? null) : item);
  }
}

function addSection(reader: Reader, section: Section, kind: SectionKind, item: string | null): void {
  const { source } = reader;
  const { raw, hasBadLine } = readFields(reader, section, kind);
  const heading = headingFields(section, kind);
  const said = [...Object.keys(heading), ...(item === null || kind === 'agenda-item' ? [] : ['item'])];
  for (const name of said.filter((each) => Object.hasOwn(raw, each))) {
    reader.findings.push(misplacedField(source.path, section.index, name));
  }
  const hasStrayField = addStrayFields(reader, section, kind);
  const text = textOf(kind, section.parts);
  if (isShort(kind) && text === '' && !hasBadLine) {
    reader.findings.push(missingText(kind, source.path, source.bodyStart + section.at));
  }
  add(
    reader,
    kind,
    { ...raw, ...heading },
    { section: section.index, item: item ?? textIn(raw, 'item') ?? null, name: '', text },
    hasBadLine || hasStrayField,
  );
}

function readFields(
  reader: Reader,
  section: Section,
  kind: SectionKind,
): { raw: Record<string, unknown>; hasBadLine: boolean } {
  if (section.fields === null) return { raw: {}, hasBadLine: false };
  const { path: file, bodyStart } = reader.source;
  const fields = readSectionFields(section.fields, reader.body, kinds[kind].schema, { file, bodyStart });
  report(reader, fields.findings);
  return { raw: fields.raw, hasBadLine: fields.findings.some(({ rule }) => rule === 'field-line') };
}

/** Reports what is written in a text like fields or like another record; says whether there are any of the first. */
function addStrayFields(reader: Reader, section: Section, kind: SectionKind | 'meeting'): boolean {
  if (lacksRecord(section, reader.lost)) return false;
  const stray = findStrayFields(section, kind, reader.body, reader.source);
  report(reader, stray);
  const like = findRecordLike(section, kind, reader);
  const told = offsetsOf(stray);
  report(
    reader,
    stray.length === 0 ? like : like.filter(({ place }) => !('offset' in place && told.has(place.offset))),
  );
  return stray.length > 0;
}

/** Where findings stand in their file, in characters. */
function offsetsOf(findings: readonly Finding[]): ReadonlySet<number> {
  return new Set(findings.flatMap(({ place }) => ('offset' in place ? [place.offset] : [])));
}

function headingFields({ number, title }: Section, kind: SectionKind): Record<string, string> {
  if (kind === 'key-message') return { headline: title ?? '' };
  return { ...(number === undefined ? {} : { number }), ...(title === undefined ? {} : { title }) };
}

function add(
  reader: Reader,
  kind: Kind,
  raw: Record<string, unknown>,
  place: { section: number | null; item: string | null; name: string; text: string },
  hasBadLine = false,
): void {
  const { source, location, found } = reader;
  const standing = { board: location.board ?? null, meeting: location.meeting ?? null };
  const read = readRecord(kind, raw, { file: source.path, section: place.section });
  const { findings: wrong } = read;
  // A line that could not be read may have been the one that is missing, and links in a section are text as well.
  const told = [hasBadLine && 'missing-field', place.section !== null && reader.hasBadLink && 'link-scheme'];
  report(
    reader,
    wrong.filter(({ rule }) => !told.includes(rule)),
  );
  const { board, meeting } = standing;
  const { section, item, name, text } = place;
  const known = { kind, file: source.path, section, board, meeting, item, name };
  if (read.data !== null) {
    (found.entries[kind] as Entry[]).push({ ...known, data: read.data, text });
    return;
  }
  found.wrong.push({ ...known, data: read.valid, text });
  const fields = { ref: textIn(raw, 'ref'), number: textIn(raw, 'number') };
  for (const key of keysOf(kind, { ...standing, ...place }, fields)) found.rejected.add(key);
  if (wrong.some(({ place: at }) => 'path' in at && /^(ref|number)$/.test(String(at.path[0])))) hide(reader);
}

function textIn(raw: Record<string, unknown>, name: string): string | undefined {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Long texts stay in their file; of them it is only remembered that they are there. */
function textOf(kind: Kind, parts: readonly SectionPart[]): string {
  const nodes = parts.flatMap((part) => ('nodes' in part ? part.nodes : []));
  const isLong = kind === 'meeting' || kind === 'agenda-item' || kind === 'paper';
  if (isLong) return nodes.length === 0 ? '' : '…';
  return plainText(nodes);
}

function missingText(kind: Kind, file: string, offset: number): Finding {
  return {
    rule: 'missing-text',
    file,
    place: { offset },
    message: `This ${kinds[kind].label} has no text.`,
    hint: 'Write it under the fields, after an empty line.',
  };
}
