import { isTableWithoutLine, type Slip } from './slips.ts';

/** A line of a paragraph. */
interface Line {
  readonly text: string;
  /** Where it starts in the paragraph, in characters. */
  readonly at: number;
  /** Whether it ends with a break that is kept. */
  readonly isKept: boolean;
  /** Whether the line above has come to an end, so that this one cannot be the rest of its sentence. */
  readonly startsAnew: boolean;
}

/** Lists and tables that Markdown does not read as such, in a paragraph of several lines as it was typed: its lines would run together. */
export function slipsInLines(typed: string): Slip[] {
  const lines = linesOf(typed);
  const found = bullets(lines) ?? labels(lines) ?? (isTableWithoutLine(typed) ? null : columns(lines));
  return found === null ? [] : [found];
}

function linesOf(typed: string): Line[] {
  let startsAnew = true;
  return Array.from(typed.matchAll(/[^\n]+/g), ({ 0: line, index }) => {
    const text = line.replace(/\r$/, '');
    const read = { text: text.trim(), at: index, isKept: /(?: {2}|\\)$/.test(text), startsAnew };
    startsAnew = /[.:;]$/.test(read.text);
    return read;
  });
}

/** The first two lines one after the other of which something is true, and that are not kept apart. */
function pairOf(lines: readonly Line[], isPair: (line: Line, next: Line) => boolean): [Line, Line] | null {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next !== undefined && !line.isKept && isPair(line, next)) return [line, next];
  }
  return null;
}

/** What Word puts before the entries of a list, and hyphens with a space that Markdown does not take for one. */
const bullet = /^(?:([•◦▪▫●○■□‣⁃➢➤✓✔❖])|([-*+])(?=\u00a0)|([o§])(?=\t))[ \t\u00a0]*(?=\S)/;

function bullets(lines: readonly Line[]): Slip | null {
  const marked = lines.filter(({ text }) => bullet.test(text));
  const [first, second] = marked;
  if (first === undefined || second === undefined || first.isKept) return null;
  const [, sign, hyphen, letter] = bullet.exec(first.text) ?? [];
  const mark = sign ?? letter ?? `${hyphen ?? ''} `;
  const space = hyphen === undefined ? '' : ', with a no-break space after it';
  return {
    rule: 'markdown-slip',
    at: first.at,
    message: `Lines that start with \`${mark.trim()}\`${space} are not a list, and would run together as one paragraph.`,
    hint: 'Start each with `- `, a hyphen and an ordinary space.',
  };
}

/** A number or letter before a paragraph or an entry: `3.1`, `2.`, `(a)`, `iv)`. */
const label =
  /^(?:(\d{1,3}(?:\.\d{1,3})+(?=[.)]?[ \t\u00a0])|\d{1,3}(?=[.)]))[.)]?|\(?([a-z]|[ivx]{2,4}|\d{1,3})\)|([a-z])\.)[ \t\u00a0]+(?=\S)/;

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** A letter or number, and the next one directly under it. */
function labels(lines: readonly Line[]): Slip | null {
  const labelled = lines.filter(({ text }) => label.test(text));
  const pair = pairOf(labelled, (line, next) => line.startsAnew && followers(labelIn(line)).includes(labelIn(next)));
  if (pair === null) return null;
  const [first, second] = pair.map(({ text }) => label.exec(text)?.[0].trim() ?? '');
  return {
    rule: 'markdown-doubt',
    at: pair[0].at,
    message: `The lines that start with \`${first ?? ''}\` and \`${second ?? ''}\` would run together as one paragraph.`,
    hint: 'Leave an empty line between them, or start each with `- `, if they are entries or paragraphs of their own.',
  };
}

function labelIn({ text }: Line): string {
  const [, number, letter, stopped] = label.exec(text) ?? [];
  return number ?? letter ?? stopped ?? '';
}

/** The labels that can follow one: `3.2` after `3.1`, `b` after `a`, `ii` or `j` after `i`. */
function followers(of: string): string[] {
  const [, start = '', last] = /^((?:\d+\.)*)(\d+)$/.exec(of) ?? [];
  if (last !== undefined) return [`${start}${String(Number(last) + 1)}`];
  const roman = romans[romans.indexOf(of) + 1];
  const letter = of.length === 1 ? String.fromCharCode(of.charCodeAt(0) + 1) : undefined;
  return [romans.includes(of) ? roman : undefined, letter].filter((each) => each !== undefined);
}

/** Lines with the same number of columns, separated by tabs or by `|`. */
function columns(lines: readonly Line[]): Slip | null {
  for (const [sign, words] of [
    [/\S\t+(?=\S)/g, 'tabs'],
    [/\S[ \t]+\|(?=[ \t]+\S)/g, '`|`'],
  ] as const) {
    const count = ({ text }: Line) => text.match(sign)?.length ?? 0;
    const pair = pairOf(lines, (line, next) => count(line) > 0 && count(line) === count(next));
    if (pair !== null) return tableOf(pair[0], words);
  }
  return null;
}

function tableOf({ at }: Line, words: string): Slip {
  return {
    rule: 'markdown-slip',
    at,
    message: `Lines with ${words} in them are not a table, and would run together as one paragraph.`,
    hint: 'For a table, put a `|` before, between and after the cells, and a line like `| --- | --- |` under the first; otherwise leave an empty line between the lines.',
  };
}
