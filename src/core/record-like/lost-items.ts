import type { Section } from '../markdown/sections.ts';
import { cut } from '../shortened.ts';
import type { Finding } from '../rules/issue.ts';
import type { MinutesFile } from './minutes-file.ts';
import { type NumberedItem, type NumberedLine, type Numbering, readNumbered } from './numbered-lines.ts';

/** Items of an agenda that lost the signs of their headings, so that they are the end of what stands above them. */
export function findLostItems(file: Section, body: string, source: MinutesFile['source']): Finding[] {
  const { items, lines } = readNumbered(file, body);
  if (items.length === 0) return [];
  const lost = lines.length === 0 ? [] : lostAmong(lines, items);
  const told = lost.map((each) => explain(each, source));
  const gap = lost.length === 0 ? gapIn(items) : null;
  return gap === null ? told : [...told, explainGap(gap, source)];
}

/** A line that is an item’s, or may be one. */
interface Lost {
  readonly line: NumberedLine;
  readonly isSure: boolean;
}

function lostAmong(lines: readonly NumberedLine[], items: readonly NumberedItem[]): Lost[] {
  const used = new Set(items.map(keyOf));
  const numbers = new Set(lines.map(keyOf));
  const found = new Set<string>();
  return lines.flatMap((line): Lost[] => {
    if (used.has(keyOf(line)) || found.has(keyOf(line))) return [];
    const before = { start: line.start, figure: line.figure - 1 };
    const goesOn = numbers.has(keyOf(before)) && !found.has(keyOf(before)); // As the entries of an ordinary list do.
    const isSure = line.isParted && (line.hasFields || (!goesOn && isBetween(line, items)));
    if (!isSure && (goesOn || !mayBeNext(line, items, used, found))) return [];
    found.add(keyOf(line));
    return [{ line, isSure }];
  });
}

/** Whether the number of a line is one that lacks between the item above it and the one below. */
function isBetween(line: NumberedLine, items: readonly NumberedItem[]): boolean {
  const below = items[line.below];
  const above = items[line.below - 1] ?? (line.isAlone && below?.figure === 2 ? { start: '', figure: 0 } : undefined);
  return above !== undefined && below !== undefined && isUnder(above, line) && isUnder(line, below);
}

function isUnder(above: Numbering, below: Numbering): boolean {
  return above.start === below.start && above.figure < below.figure;
}

/** Whether a line below the last item has the next number; or one in its place, with no sign behind it. */
function mayBeNext(
  line: NumberedLine,
  items: readonly NumberedItem[],
  used: ReadonlySet<string>,
  found: ReadonlySet<string>,
): boolean {
  const before = keyOf({ start: line.start, figure: line.figure - 1 });
  if (!isTitle(line)) return false;
  const isNext = line.below === items.length && (used.has(before) || found.has(before));
  return isNext || (!line.isParted && isBetween(line, items));
}

/** Whether words are those of a heading and no sentence; what starts with a month is a day. */
function isTitle({ title }: NumberedLine): boolean {
  return (
    /^[^.:;\n]{2,79}[^.:;,\s]$/.test(title) && !/^(?:Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(title)
  );
}

function keyOf({ start, figure }: Numbering): string {
  return `${start}${String(figure)}`;
}

/** The items around the only number that lacks, of those that count from one. */
type Gap = readonly [above: NumberedItem, below: NumberedItem];

function gapIn(items: readonly NumberedItem[]): Gap | null {
  const [first] = items;
  if (first?.figure !== 1 || items.some(({ start }) => start !== '')) return null;
  let gap: Gap | null = null;
  for (const [index, below] of items.entries()) {
    const above = items[index - 1];
    const step = above === undefined ? 1 : below.figure - above.figure;
    if (above !== undefined && step === 2 && gap === null) gap = [above, below];
    else if (step !== 1 && !(step === 0 && above?.number !== below.number)) return null;
  }
  return gap;
}

function explain({ line, isSure }: Lost, { path, bodyStart }: MinutesFile['source']): Finding {
  const title = cut(line.title, 60);
  const heading = `## ${line.number}. ${title}`;
  const typed = `${line.number}${line.isParted ? '.' : ''} ${title}`;
  return {
    rule: isSure ? 'lost-item' : 'item-numbers',
    file: path,
    place: { offset: bodyStart + line.at },
    message: isSure
      ? `\`${typed}\` is written like an item of the agenda, and stands in the text of what is above it; expected \`${heading}\`.`
      : `\`${typed}\` has the number of an item that is not there, and stands in the text of what is above it.`,
    hint: `${isSure ? 'Write' : 'If it is an item, write'} \`${heading}\`, with its fields and its text below it; where it is ordinary text, put a word before the number.`,
  };
}

function explainGap([above, below]: Gap, { path, bodyStart }: MinutesFile['source']): Finding {
  const lacking = String(above.figure + 1);
  return {
    rule: 'item-numbers',
    file: path,
    place: { offset: bodyStart + below.at },
    message: `Item ${below.number} follows item ${above.number}, and there is no item ${lacking}.`,
    hint: `If its heading lost its number or its signs, write \`## ${lacking}. …\`; if it was withdrawn, \`## ${lacking}. Withdrawn\` tells the reader so.`,
  };
}
