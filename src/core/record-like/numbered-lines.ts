import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { labelsIn } from '../markdown/field-list.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';
import { kinds } from '../schema/kinds.ts';
import { fieldsOf } from '../schema/shape.ts';

/** The number of an item: what stands before it where it goes on from other meetings, as in `24/105`, and the figure that is counted. */
export interface Numbering {
  readonly start: string;
  readonly figure: number;
}

/** An item of the agenda, with where its heading starts. */
export interface NumberedItem extends Numbering {
  readonly number: string;
  readonly at: number;
}

/** A line of a text that starts with a number, as the heading of an item does. */
export interface NumberedLine extends Numbering {
  readonly number: string;
  readonly title: string;
  /** Where it starts in the body. */
  readonly at: number;
  /** How many items stand above it. */
  readonly below: number;
  /** Whether a sign parts the number from the words. */
  readonly isParted: boolean;
  /** Whether it is a heading, a paragraph or the only entry of its list, and not one of several. */
  readonly isAlone: boolean;
  /** Whether lines written like the fields of an item stand under it. */
  readonly hasFields: boolean;
}

const numbering = /^((?:\d+[./])*)(\d+)[a-z]?$/;

/** Reads the number of an item; null where it is none that can be counted on from. */
export function readNumber(number: string): Numbering | null {
  const [, start, figure] = numbering.exec(number) ?? [];
  return start === undefined ? null : { start, figure: Number(figure) };
}

const line = /^[#*_ \t]*((?:\d{1,4}[./])*\d{1,4})([.):]?)[*_]{0,3}[ \t]+[*_]{0,3}([\p{Lu}\d“‘"'(][^\n]*)$/gmu;

const title = /^[*_]{0,3}([\p{Lu}\d“‘"'(][^\n]*)/u;

/** The items of a meeting in the order of its file, and the lines between that start with a number. */
export function readNumbered(file: Section, body: string): { items: NumberedItem[]; lines: NumberedLine[] } {
  const items: NumberedItem[] = [];
  const lines: NumberedLine[] = [];
  const visit = ({ parts }: Section, isFile: boolean) => {
    for (const part of parts) {
      if ('nodes' in part) for (const found of linesIn(part.nodes, body)) lines.push({ ...found, below: items.length });
      else {
        const { kind, number = '', at } = part.section;
        const read = isFile && kind === 'agenda-item' ? readNumber(number) : null;
        if (read !== null) items.push({ ...read, number, at });
        if (kind !== 'key-message') visit(part.section, false);
      }
    }
  };
  visit(file, true);
  return { items, lines };
}

type Line = Omit<NumberedLine, 'below'>;

function* linesIn(nodes: readonly RootContent[], body: string): Generator<Line> {
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    if (node.type === 'list' && node.ordered === true) yield* linesOfList(node, next, body);
    if (node.type === 'heading' || (node.type === 'paragraph' && mayHaveNumber(node, body))) {
      const at = startOf(node);
      const found = Array.from(body.slice(at, endOf(node)).matchAll(line));
      for (const [each, { 0: whole, 1: number = '', 2: sign = '', 3: words = '', index: from }] of found.entries()) {
        const read = readNumber(number);
        const isLast = each === found.length - 1 && at + from + whole.length >= endOf(node);
        const hasFields = isLast && isOfItem(next);
        if (read === null) continue;
        yield { ...read, number, title: bare(words), at: at + from, isParted: sign !== '', isAlone: true, hasFields };
      }
    }
  }
}

/** Whether a line of a paragraph can start with a number: those of nearly none do. */
function mayHaveNumber(node: Paragraph, body: string): boolean {
  const { start, end } = node.position ?? {};
  return /[\d*_]/.test(body.charAt(startOf(node))) || start?.line !== end?.line;
}

function* linesOfList({ start, children }: List, next: RootContent | undefined, body: string): Generator<Line> {
  for (const [index, entry] of children.entries()) {
    const [first] = entry.children;
    if (first?.type !== 'paragraph') continue;
    const words = title.exec(body.slice(startOf(first), endOf(first)))?.[1];
    if (words === undefined) continue;
    const figure = (start ?? 1) + index;
    const hasFields = hasFieldsIn(entry) || (index === children.length - 1 && isOfItem(next));
    const isAlone = children.length === 1;
    const at = startOf(entry);
    yield { start: '', figure, number: String(figure), title: bare(words), at, isParted: true, isAlone, hasFields };
  }
}

function hasFieldsIn({ children: [, second] }: ListItem): boolean {
  return isOfItem(second);
}

const ofItem = fieldsOf(kinds['agenda-item'].schema);

/** Whether a block is a list of fields that an item can have. */
function isOfItem(node: RootContent | undefined): boolean {
  if (node?.type !== 'list' || node.ordered === true) return false;
  const names = labelsIn(node);
  return names?.every((name) => Object.hasOwn(ofItem, name)) === true && names.length > 0;
}

/** The words of a line without the marks of bold behind them. */
function bare(words: string): string {
  return words.trim().replace(/[*_]+$/, '');
}
