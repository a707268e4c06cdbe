import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import { cut } from '../shortened.ts';
import { eventsOf, type YamlEvent } from './frontmatter.ts';
import { lineStart } from './line-start.ts';

/** A slip that YAML reads silently, and not as it was meant: where it is, and the words from there to the end of the line. */
export interface YamlSlip {
  readonly kind: 'remark-behind' | 'remark-under' | 'entry-too-deep' | 'line-without-hyphen';
  readonly offset: number;
  readonly words: string;
}

/** A value and where it is: a text in quotation marks without the marks. */
interface Value {
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/** Lines that may hold a slip, so that no others are looked at closely. */
const suspicious = [
  /** A # with a blank before it. */
  /\s#/,
  /** A hyphen deeper than the line above, which has a value. */
  /^( *)(?=\S)[^\n]*[^:\s][ \t\r]*\n(?:[ \t\r]*\n)*\1[ \t]+[-–—•+*](?:\s|$)/m,
  /** Under the entry of a list that is no field, further right, a line that is neither an entry nor a field. */
  /^( *)-[ \t]+(?![ \t]|\w+:\s)[^\n]*\n(?:[ \t\r]*\n)*\1[ \t]+(?![-\s]|\w+:(?:\s|$))/m,
] as const;

/**
 * Finds the first comment through which a value may lose words, or the first entry of a list that would become part of the
 * value above it. Says nothing of YAML that is not well-formed.
 */
export function findYamlSlip(yaml: string): YamlSlip | null {
  if (!suspicious.some((lines) => lines.test(yaml))) return null;
  const events = eventsOf(yaml);
  if (events.length === 0) return null;
  let above: Value | null = null;
  for (const value of [...events.flatMap(valueOf), { start: yaml.length, end: yaml.length, isPlain: false }]) {
    const slip =
      findRemark(yaml, above, value.start) ??
      (value.isPlain ? (findEntry(yaml, value) ?? findSecondLine(yaml, value)) : null);
    if (slip !== null) return slip;
    above = value;
  }
  return null;
}

function valueOf(event: YamlEvent): Value[] {
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return [];
  return [{ start: event.valueStart, end: event.valueEnd, isPlain: event.style === SCALAR_STYLE.PLAIN }];
}

/** Between two values there are only hyphens, colons, brackets, blanks and comments. */
function findRemark(yaml: string, above: Value | null, end: number): YamlSlip | null {
  const start = above?.end ?? 0;
  let isNext = above?.isPlain === true;
  let column: number | null = null;
  let last = start;
  for (const { 0: remark, index } of yaml.slice(start, end).matchAll(/#[^\n]*/g)) {
    const offset = start + index;
    const before = yaml.slice(lineStart(yaml, offset), offset);
    if (before.trim() !== '') return slipAt('remark-behind', yaml, offset);
    isNext &&= yaml.slice(last, offset).trim() === '';
    if (isNext && above !== null && before.length > (column ??= columnAround(yaml, above))) {
      return slipAt('remark-under', yaml, offset);
    }
    last = offset + remark.length;
  }
  return null;
}

/** The column of the field or hyphen that a value belongs to: a line that starts further right can be more of the value. */
function columnAround(yaml: string, { start }: Value): number {
  const lead = yaml.slice(lineStart(yaml, start), start);
  const hyphens = /^ *(?:- +)*/.exec(lead)?.[0] ?? '';
  if (lead.trim() === '') return lead.length - 1;
  return lead === hyphens ? lead.lastIndexOf('-') : hyphens.length;
}

/** A line of a plain value, below its first, that starts as the entry of a list does. */
function findEntry(yaml: string, { start, end }: Value): YamlSlip | null {
  const found = /[\r\n][ \t]*[-–—•+*](?=\s|$)/.exec(yaml.slice(start, end));
  return found === null ? null : slipAt('entry-too-deep', yaml, start + found.index + found[0].length - 1);
}

/** A second line of the entry of a list, which may have been meant as the next. */
function findSecondLine(yaml: string, { start, end }: Value): YamlSlip | null {
  const isEntry = /^ *(?:- +)+$/.test(yaml.slice(lineStart(yaml, start), start));
  const found = isEntry ? /\n[ \t]*(?=\S)/.exec(yaml.slice(start, end)) : null;
  return found === null ? null : slipAt('line-without-hyphen', yaml, start + found.index + found[0].length);
}

function slipAt(kind: YamlSlip['kind'], yaml: string, offset: number): YamlSlip {
  const end = yaml.indexOf('\n', offset);
  return { kind, offset, words: yaml.slice(offset, end < 0 ? yaml.length : end).trim() };
}

const explanations: Record<YamlSlip['kind'], (words: string) => { message: string; hint: string }> = {
  'remark-behind': (words) => ({
    message: `What comes after a space and a \`#\` is not part of the value: \`${words}\` would not be published.`,
    hint: 'If it belongs to the value, put quotation marks around the whole value; if it is a comment, give it a line of its own.',
  }),
  'remark-under': (words) => ({
    message: `A line that starts with a \`#\` is not part of the value above it: \`${words}\` would not be published.`,
    hint: 'If it belongs to the value, put quotation marks around the whole value; if it is a comment, start the line in the same column as the field or hyphen above.',
  }),
  'entry-too-deep': (words) => ({
    message: `The line \`${words}\` starts further right than the one above it, and would become the end of its value.`,
    hint: 'Start all entries of a list in the same column, under the field’s name and not after its colon; if the line belongs to the value above, put quotation marks around the whole value.',
  }),
  'line-without-hyphen': (words) => ({
    message: `The line \`${words}\` has no hyphen, and would become the end of the entry above it.`,
    hint: 'If it is an entry of the list, write `- ` before it, under the hyphen above; if it belongs to the one above, put both on one line.',
  }),
};

/** Says what a slip does, in a clerk's words, and how to correct it. */
export function explainSlip({ kind, words }: Pick<YamlSlip, 'kind' | 'words'>): { message: string; hint: string } {
  return explanations[kind](cut(words, 40));
}
