import { lineStart } from '../frontmatter/line-start.ts';
import { closingFence } from '../frontmatter/fences.ts';
import { type FieldPlace, findFieldPlaces, FrontmatterError, readFrontmatter } from '../frontmatter/frontmatter.ts';

/**
 * A meeting's file with only the first so many of its corrections; with none of them, without the lines of the field.
 * Nothing but lines or entries of `corrections` is ever left out, and where they cannot be told apart nothing is:
 * then the text differs from what was sealed, which is the safe way to be wrong.
 */
export function keepCorrections(text: string, kept: number): string {
  const field = text.includes('corrections') ? findCorrections(text) : null;
  if (field === null) return text;
  const { start, end, entries, isFlow } = field;
  if (kept === 0) return text.slice(0, start) + text.slice(end);
  const next = entries[kept];
  if (next === undefined) return text;
  if (isFlow) return text.slice(0, text.lastIndexOf(',', next)) + text.slice(closingBracket(text, end));
  const dash = dashLine(text, start, next);
  return text.slice(0, endOfLines(text, start, dash, aboveEntry(text, dash))) + text.slice(end);
}

/** Where the field `corrections` stands: its lines, and its entries, which are on one line or several. */
interface CorrectionsField {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly number[];
  readonly isFlow: boolean;
}

function findCorrections(text: string): CorrectionsField | null {
  const fence = closingFence(text);
  if (fence === null || !isReadable(text.slice(0, fence.end))) return null;
  const start = text.indexOf('\n') + 1;
  const places = findFieldPlaces(text.slice(start, fence.start), start);
  const field = places.get('["corrections"]');
  if (field === undefined || isOnOneLine(text, places)) return null;
  const entries: number[] = [];
  let next = fence.start;
  for (const [name, { key, value }] of places) {
    const [first, second, third] = JSON.parse(name) as (string | number)[];
    if (second === undefined && key > field.key) next = Math.min(next, key);
    if (first === 'corrections' && typeof second === 'number' && third === undefined) entries.push(value);
  }
  const line = lineStart(text, field.key);
  const end = endOfLines(text, line, lineStart(text, next), behindField);
  return { start: line, end, entries, isFlow: text[field.value] === '[' };
}

/** Whether a frontmatter is well-formed: one that names a field twice has no one place for it. */
function isReadable(frontmatter: string): boolean {
  try {
    readFrontmatter(frontmatter);
    return true;
  } catch (error) {
    if (error instanceof FrontmatterError) return false;
    throw error;
  }
}

/** Whether all fields are in one pair of braces, where a field has no lines of its own. */
function isOnOneLine(text: string, places: ReadonlyMap<string, FieldPlace>): boolean {
  return text[places.get('[]')?.value ?? 0] === '{';
}

/** The line with the hyphen of an entry, which can stand above the entry itself. */
function dashLine(text: string, start: number, entry: number): number {
  let line = lineStart(text, entry);
  while (line > start && !/^[ \t]*-(?!\S)/.test(text.slice(line, entry))) line = lineStart(text, line - 1);
  return line;
}

/** The bracket that closes the entries, with the space before it. */
function closingBracket(text: string, end: number): number {
  return text.slice(0, text.lastIndexOf(']', end)).trimEnd().length;
}

/** After the field, an empty line or a comment at the left edge belongs to what follows. */
const behindField = /^(?:[ \t]*|#.*)\n$/;

/** Between two entries, an empty line belongs to the second, and so does a comment that is not indented more than its hyphen. */
function aboveEntry(text: string, dash: number): RegExp {
  const indent = text.slice(dash).search(/[^ \t]/);
  return new RegExp(String.raw`^(?:[ \t]*|[ \t]{0,${indent}}#.*)\n$`);
}

/** Where some lines end, without the empty lines and the comments that belong to what follows. */
function endOfLines(text: string, start: number, limit: number, follows: RegExp): number {
  let end = limit;
  for (;;) {
    const line = lineStart(text, end - 1);
    if (line <= start || !follows.test(text.slice(line, end))) return end;
    end = line;
  }
}
