import { compare } from './order.ts';
import { type FieldPlace, findFieldPlaces } from './frontmatter.ts';
import type { Finding, Issue } from './issue.ts';
import { locate } from './layout.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { readSections, type Section } from './markdown/sections.ts';
import { readingOf } from './entries.ts';
import { rules } from './rules.ts';
import { kinds } from './schema/kinds.ts';
import { findSectionPlaces } from './section-fields.ts';
import { type Source, textOf, yamlOf } from './source.ts';

/** Turns findings into issues, in the order of files and lines: only here are lines looked up, once for each file. */
export function locateIssues(findings: readonly Finding[], sources: ReadonlyMap<string, Source>): Issue[] {
  const issues: Issue[] = [];
  for (const [file, inFile] of Map.groupBy(findings, (finding) => finding.file)) {
    const map = mapOf(file, sources.get(file));
    for (const { rule, place, message, hint } of inFile) {
      issues.push({ file, ...map.lineOf(place), severity: rules[rule].severity, rule, message, hint });
    }
  }
  return issues.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** Finds the line and column of places in one file. */
interface FileMap {
  readonly lineOf: (place: Finding['place']) => { line: number; column: number };
}

function mapOf(file: string, source: Source | undefined): FileMap {
  if (source === undefined) return { lineOf: () => ({ line: 1, column: 1 }) };
  const text = textOf(source);
  const starts = lineStarts(text);
  const once = <T>(make: () => T) => {
    let made: { value: T } | undefined;
    return () => (made ??= { value: make() }).value;
  };
  const fields = once(() => frontmatterPlaces(source));
  const sections = once(() => sectionPlaces(file, source, text));
  const offsetOf = (place: Finding['place']): number => {
    if ('offset' in place) return place.offset;
    if (place.section === null) return deepest(place.path, (key) => (key === '[]' ? 0 : fields().get(key)?.key)) ?? 0;
    const places = sections().get(place.section);
    return source.bodyStart + (deepest(place.path, (key) => places?.get(key)) ?? place.section);
  };
  return { lineOf: (place) => lineAt(starts, offsetOf(place)) };
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
}

function lineAt(starts: readonly number[], offset: number): { line: number; column: number } {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

function frontmatterPlaces(source: Source): Map<string, FieldPlace> {
  const { yaml, start } = yamlOf(source);
  return findFieldPlaces(yaml, start);
}

/** The place of a path, or of the nearest thing around it. */
function deepest(path: readonly (string | number)[], find: (path: string) => number | undefined): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const offset = find(JSON.stringify(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return undefined;
}

/** Where the fields of each section stand, by where the section starts. */
function sectionPlaces(file: string, source: Source, text: string): Map<number, ReadonlyMap<string, number>> {
  const body = text.slice(source.bodyStart);
  const location = locate(file);
  const places = new Map<number, ReadonlyMap<string, number>>();
  const add = (section: Section) => {
    if (section.kind !== null && section.fields !== null) {
      const place = { file, bodyStart: source.bodyStart };
      places.set(section.at, findSectionPlaces(section.fields, body, kinds[section.kind].schema, place));
    }
    for (const part of section.parts) if ('section' in part) add(part.section);
  };
  add(readSections(parseMarkdown(body), location === null ? 'text' : readingOf(location)).file);
  return places;
}
