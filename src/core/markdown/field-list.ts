import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { detach } from '../detach.ts';
import { startOf, endOf } from './parse.ts';
import { withSingleSpaces } from './plain.ts';

/** One line `- Label: value` of a field list. */
export interface FieldLine {
  /** The field's name, made from the label: `onBehalfOf` from "On behalf of". */
  readonly name: string;
  /** Where the line's text starts in the body, in characters. */
  readonly at: number;
  /** What follows the colon, as it was typed, on one line. */
  readonly value: string;
  /** The nested list, if there is one. */
  readonly nested: List | null;
  readonly runOnAt: RunOn;
}

/** Where a line starts that Markdown takes for the rest of an entry although it is not indented like one; null if there is none. */
type RunOn = number | null;

/** A line of a field list that cannot be read. */
export interface BadLine {
  readonly at: number;
  readonly text: string;
  readonly isBold: boolean;
}

const label = /^([A-Z][A-Za-z]*(?:[ -][A-Za-z]+){0,3}):(?:\s+|$)/;
const boldLabel = /^(\*\*|__)[A-Z][A-Za-z ]*(:\1|\1:)/;

/** Whether a line starts with a label and its colon, so that something else is wrong with it. */
export function isLabelled(text: string): boolean {
  return label.test(text);
}

/** Says whether a block is a list of fields: a bullet list whose first line is `Label: …`. */
export function isFieldList(node: RootContent): node is List {
  if (node.type !== 'list' || node.ordered === true) return false;
  const first = node.children[0]?.children[0];
  const words = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (words?.type === 'strong') {
    const inner = words.children[0];
    const next = first?.type === 'paragraph' ? first.children[1] : undefined;
    const behind = next?.type === 'text' ? next.value : '';
    return inner?.type === 'text' && (/^[A-Z][A-Za-z ]*:$/.test(inner.value) || behind.startsWith(':'));
  }
  return words?.type === 'text' && label.test(withSingleSpaces(words.value));
}

/** The names of the fields whose labels start the lines of a list, without their values; null where a line has none. */
export function labelsIn(list: List): string[] | null {
  const names = list.children.map(({ children: [first] }) => {
    const words = first?.type === 'paragraph' ? first.children[0] : undefined;
    return words?.type === 'text' ? (label.exec(withSingleSpaces(words.value))?.[1] ?? null) : null;
  });
  return names.every((name) => name !== null) ? names.map(nameOf) : null;
}

/** Reads the lines of a field list, whose values stay as they were typed. */
export function readFieldLines(list: List, body: string): { lines: FieldLine[]; bad: BadLine[] } {
  const lines: FieldLine[] = [];
  const bad: BadLine[] = [];
  for (const item of list.children) {
    const { at, text, runOnAt } = textOf(item, body);
    const match = label.exec(text);
    const nested = item.children.find((child) => child.type === 'list') ?? null;
    const isPlain = item.children.every((child, index) =>
      index === 0 ? child.type === 'paragraph' : child === nested,
    );
    if (match?.[1] === undefined || !isPlain) bad.push({ at, text, isBold: boldLabel.test(text) });
    else lines.push({ name: nameOf(match[1]), at, value: text.slice(match[0].length), nested, runOnAt });
  }
  return { lines, bad };
}

/** An entry of a nested list, as it was typed. */
export interface ListEntry {
  readonly at: number;
  readonly text: string;
  /** Whether there is something under its first paragraph, such as a list of its own. */
  readonly hasMore: boolean;
  readonly runOnAt: RunOn;
}

/** The entries of a nested list. */
export function entriesOf(list: List, body: string): ListEntry[] {
  return list.children.map((item) => ({ ...textOf(item, body), hasMore: item.children.length > 1 }));
}

/** The label of a field: "On behalf of" for `onBehalfOf`. */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The field that a label means: `onBehalfOf` for "On behalf of". */
export function nameOf(words: string): string {
  if (!/[ -]/.test(words)) return words.toLowerCase(); // Nearly always: it saves two lists for each line.
  const [first = '', ...rest] = words.toLowerCase().split(/[ -]/);
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function textOf(item: ListItem, body: string): { at: number; text: string; runOnAt: RunOn } {
  const paragraph = item.children.find((child): child is Paragraph => child.type === 'paragraph');
  if (paragraph === undefined) return { at: startOf(item), text: '', runOnAt: null };
  const at = startOf(paragraph);
  const runOnAt = findRunOn(startOf(item), body.slice(at, endOf(paragraph)), at, body);
  const text = detach(onOneLine(body.slice(at, runOnAt ?? endOf(paragraph))).trim());
  return { at, text, runOnAt };
}

function findRunOn(start: number, typed: string, at: number, body: string): RunOn {
  if (!typed.includes('\n')) return null;
  const margin = start - (body.lastIndexOf('\n', start) + 1);
  for (const { 0: end, 1: space = '', index } of typed.matchAll(/\n([ \t]*)/g)) {
    if (space.length <= margin && !space.includes('\t')) return at + index + end.length;
  }
  return null;
}

/**
 * White space that contains the end of a line, matched only from its start: if it were also matched from within, a long run of
 * spaces would take half a minute.
 */
const lineEnd = /(?<!\s)\s*[\r\n]\s*/g;

/** Puts a text on one line. White space is looked for only where a line ends, which saves a tenth of reading a list. */
export function onOneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(lineEnd, ' ') : text;
}
