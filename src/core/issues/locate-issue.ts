import { bisect } from '../bisect.ts';
import { compare } from '../order.ts';
import type { Content } from '../reading/content.ts';
import { type FieldPlace, findFieldPlaces } from '../frontmatter/frontmatter.ts';
import type { Finding, Issue } from '../rules/issue.ts';
import { linksInText, parseSections } from '../records/file-sections.ts';
import { inspect } from '../markdown/inspect.ts';
import type { Section } from '../markdown/sections.ts';
import { sectionsIn } from '../markdown/sections-in.ts';
import { whenAsked } from '../once.ts';
import { kinds } from '../schema/kinds.ts';
import { severityIn } from './severity.ts';
import { findSectionPlaces } from '../records/section-fields.ts';
import { type Source, textOf, yamlOf } from '../frontmatter/source.ts';

/** Turns findings into issues, in the order of files and lines: only here are lines looked up, once for each file. */
export function locateIssues(findings: readonly Finding[], content: Content): Issue[] {
  const issues: Issue[] = [];
  const severityOf = severityIn(content);
  for (const [file, inFile] of Map.groupBy(findings, (finding) => finding.file)) {
    const map = mapOf(content.sources.get(file));
    for (const { rule, place, first, hint, ...said } of inFile) {
      const message = first === undefined ? said.message : endWithLine(said.message, map.lineOf(first).line);
      issues.push({ file, ...map.lineOf(place), severity: severityOf({ rule, file }), rule, message, hint });
    }
  }
  return issues.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function endWithLine(message: string, line: number): string {
  return `${message} The first is in line ${String(line)}.`;
}

/** Finds the line and column of places in one file. */
interface FileMap {
  readonly lineOf: (place: Finding['place']) => { line: number; column: number };
}

function mapOf(source: Source | undefined): FileMap {
  if (source === undefined) return { lineOf: () => ({ line: 1, column: 1 }) };
  const text = textOf(source);
  const starts = lineStarts(text);
  const fields = whenAsked(() => frontmatterPlaces(source));
  const parsed = whenAsked(() => parseSections(source));
  const sections = whenAsked(() => sectionPlaces(source, text, parsed().file));
  const links = whenAsked(() => linkPlaces(source, text, parsed()));
  const offsetOf = (place: Finding['place']): number => {
    if ('offset' in place) return place.offset;
    if ('link' in place) return source.bodyStart + (links()[place.link] ?? 0);
    if (place.section === null) return deepest(place.path, (key) => (key === '[]' ? 0 : fields().get(key)?.key)) ?? 0;
    const section = sections().get(place.section);
    return source.bodyStart + (deepest(place.path, (key) => section?.fields.get(key)) ?? section?.at ?? 0);
  };
  return { lineOf: (place) => lineAt(starts, offsetOf(place)) };
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
}

/** The line of a character, found by binary search: every line of a file can have a problem. */
function lineAt(starts: readonly number[], offset: number): { line: number; column: number } {
  const line = bisect(starts, (start) => start > offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
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

/** Where a section of a file and its fields are in the body, in characters. */
interface SectionPlace {
  readonly at: number;
  readonly fields: ReadonlyMap<string, number>;
}

/** Where the sections of a file stand, by their numbers. */
function sectionPlaces(source: Source, text: string, file: Section): Map<number, SectionPlace> {
  const body = text.slice(source.bodyStart);
  const place = { file: source.path, bodyStart: source.bodyStart };
  const placeOf = ({ kind, at, fields: list }: Section): SectionPlace => {
    const fields =
      kind === null || list === null ? new Map() : findSectionPlaces(list, body, kinds[kind].schema, place);
    return { at, fields };
  };
  return new Map(Array.from(sectionsIn(file), (section) => [section.index, placeOf(section)]));
}

/** Where the links in the text of a file are in the body, in characters. */
function linkPlaces(
  { path, bodyStart }: Source,
  text: string,
  { root, file }: ReturnType<typeof parseSections>,
): number[] {
  const { links } = inspect(root, text.slice(bodyStart), path, bodyStart);
  return linksInText(links, file).map(({ at }) => at);
}
