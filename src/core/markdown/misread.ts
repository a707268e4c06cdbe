import type { Blockquote, Code, Delete, Emphasis, InlineCode, List, Nodes, Strong, Table } from 'mdast';
import { isWordSign, misreadEmphasis } from './misread-emphasis.ts';
import { endOf, startOf } from './parse.ts';
import { misreadQuotation } from './misread-quotation.ts';
import { excerptAround, type Slip, shorten } from './slips.ts';

/**
 * What Markdown reads in a node differently from how it was typed, so that a character vanishes or a number changes; null if
 * there is nothing.
 */
export function misreadIn(node: Nodes, body: string): Slip | null {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return misreadEmphasis(node satisfies Emphasis | Strong, body);
    case 'delete':
      return misreadStrike(node, body);
    case 'inlineCode':
      return misreadApostrophe(node, body);
    case 'blockquote':
      return misreadQuotation(node satisfies Blockquote, body);
    case 'list':
      return node.ordered === true ? miscounted(node, body) : misreadPlus(node, body);
    case 'table':
      return sentenceInTable(node, body);
    case 'code':
      return indentedCode(node, body);
    default:
      return null;
  }
}

function slip(at: number, message: string, hint: string): Slip {
  return { rule: 'markdown-slip', at, message, hint };
}

/** A single tilde means “about” or “to”; people who strike out words use two. */
function misreadStrike(node: Delete, body: string): Slip | null {
  const at = startOf(node);
  if (body[at + 1] === '~') return null;
  return slip(
    at,
    `The \`~\` characters in \`${excerptAround(body, at, endOf(node))}\` would strike out what is between them.`,
    'Write “about”, a dash, or a backslash before each `~`; to strike out words, put two on each side, `~~`.',
  );
}

/** A backtick in the place of an apostrophe: code does not start directly after a letter, or end directly before one. */
function misreadApostrophe(node: InlineCode, body: string): Slip | null {
  const [at, end] = [startOf(node), endOf(node)];
  const isBehindLetter = isWordSign(body[at - 1]);
  const isBeforeLetter = isWordSign(body[end]) && body[end - 2] === ' ';
  if (body[at + 1] === '`' || !(isBehindLetter || isBeforeLetter)) return null;
  return slip(
    at,
    `The backticks in \`${excerptAround(body, at, end)}\` would be left out, and what is between them would be shown as code.`,
    "Write an apostrophe, `'`, instead of each.",
  );
}

/** A list counts on from its first number, whatever the others are; where all are alike, that is what was meant. */
function miscounted({ children }: List, body: string): Slip | null {
  const typed = children.map((item) => /^(\d{1,9})[.)]/.exec(body.slice(startOf(item), startOf(item) + 10)) ?? []);
  const numbers = typed.map(([, number = '']) => Number(number));
  const [first = 0] = numbers;
  if (numbers.every((number) => number === first)) return null;
  const wrong = numbers.findIndex((number, index) => number !== first + index);
  const item = children[wrong];
  if (item === undefined) return null;
  const [mark = ''] = typed[wrong] ?? [];
  const shown = `${String(first + wrong)}${mark.slice(-1)}`;
  return slip(
    startOf(item),
    `\`${mark}\` would be shown as \`${shown}\`, because a list counts up from its first number.`,
    `Number the entries in order. If \`${mark}\` is right, leave an empty line above it and put a backslash in it: \`${mark.slice(0, -1)}\\${mark.slice(-1)}\`.`,
  );
}

/** A line that goes on with a plus, directly under one that does not end. */
function misreadPlus(node: List, body: string): Slip | null {
  const at = startOf(node);
  if (body[at] !== '+' || node.children.length > 1) return null;
  const above = body.slice(0, body.lastIndexOf('\n', at)).trimEnd();
  const isRightBelow = !/\n[ \t]*\r?\n[ \t]*$/.test(body.slice(above.length, at));
  if (above === '' || !isRightBelow || above.endsWith(':')) return null;
  return slip(
    at,
    `The \`+\` before \`${firstLine(body, at + 1)}\` would be left out, and the line would become a list.`,
    'Write it at the end of the line above, or put a backslash before it; a list has an empty line above it.',
  );
}

/** A line without any `|` directly under a table. */
function sentenceInTable({ children: [heads, ...rows] }: Table, body: string): Slip | null {
  if ((heads?.children.length ?? 0) < 2) return null;
  const row = rows.find((each) => !body.slice(startOf(each), endOf(each)).includes('|'));
  if (row === undefined) return null;
  return slip(
    startOf(row),
    `\`${firstLine(body, startOf(row))}\` is directly under a table, and would become a row of it.`,
    'Leave an empty line between the table and the text; a row has a `|` between its cells.',
  );
}

function indentedCode(node: Code, body: string): Slip | null {
  const typed = body.slice(startOf(node), endOf(node));
  if (/^[ \t]*(?:`{3}|~{3})/.test(typed)) return null;
  const at = startOf(node) + typed.search(/\S/);
  return slip(
    at,
    `\`${firstLine(body, at)}\` is indented by four spaces or a tab, and would be shown as program code.`,
    'Delete the spaces before it; if you need every space, put a line of three backticks above and below.',
  );
}

function firstLine(body: string, at: number): string {
  const [line = ''] = body
    .slice(at, at + 200)
    .trimStart()
    .split(/\r?\n/, 1);
  return shorten(line.trim());
}
