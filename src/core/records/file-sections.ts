import type { Root } from 'mdast';
import { bisect } from '../bisect.ts';
import { type Location, locate } from '../files/layout.ts';
import type { FileLink } from '../markdown/inspect.ts';
import { endOf, parseMarkdown, startOf } from '../markdown/parse.ts';
import type { Misplaced } from '../markdown/misplaced.ts';
import { type Reading, readSections, type Section } from '../markdown/sections.ts';
import { sectionsIn } from '../markdown/sections-in.ts';
import { splitText, type Source, textOf } from '../frontmatter/source.ts';

/** Sorts the text of a file into its sections, as its place and its frontmatter ask for. */
export function readFileSections(
  root: Root,
  { kind }: Pick<Location, 'kind'>,
  fields: unknown,
): { file: Section; misplaced: Misplaced[] } {
  return readSections(root, readingOf(kind), kind === 'agenda-item' ? numberIn(fields) : undefined);
}

/** Parses a file that was read before, and sorts it into the same sections again. */
export function parseSections(source: Source): { root: Root; file: Section } {
  const text = textOf(source);
  const root = parseMarkdown(text.slice(source.bodyStart));
  const location = locate(source.path) ?? { kind: 'site' };
  const fields = location.kind === 'agenda-item' ? splitText(source.path, text).fields : {};
  return { root, file: readFileSections(root, location, fields).file };
}

/** The links in the text of a file; those in its field lists are values of fields. */
export function linksInText(links: readonly FileLink[], file: Section): FileLink[] {
  if (links.length === 0) return [];
  const isInFields = inFieldsOf(file);
  return links.filter(({ at }) => !isInFields(at));
}

/**
 * Says whether a character of the body is in the field list of a section; each is found by binary search, because there can be
 * many of both.
 */
export function inFieldsOf(file: Section): (at: number) => boolean {
  const lists = Array.from(sectionsIn(file)).flatMap(({ fields }) => fields ?? []);
  return (at) => {
    const before = lists[bisect(lists, (list) => startOf(list) > at) - 1];
    return before !== undefined && at < endOf(before);
  };
}

/** What the headings of a kind of file are read as. */
export function readingOf(kind: Location['kind']): Reading {
  return kind === 'meeting' || kind === 'agenda-item' || kind === 'key-messages' ? kind : 'text';
}

/** The number of an item that has a file, as it was typed. */
function numberIn(fields: unknown): string | undefined {
  const number = typeof fields === 'object' && fields !== null && 'number' in fields ? fields.number : undefined;
  return typeof number === 'string' ? number : undefined;
}
