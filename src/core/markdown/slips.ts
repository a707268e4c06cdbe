import type { RuleName } from '../rules/rules.ts';
import { cut } from '../shortened.ts';

/** Something that was meant as Markdown, and would be printed as it was typed. */
export interface Slip {
  readonly rule: RuleName;
  /** Where it starts, in characters. */
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Whether any paragraph of a text may have a slip: asking once costs a tenth of looking at each, and almost no text has one. A
 * # within a word is that of a link.
 */
export function mayHaveSlip(body: string): boolean {
  return body.includes('|') || /(?<![^\s>:])#{1,6}[^# \t\r\n]/.test(body);
}

/** Headings without their space, or a table without the line that makes it one, in a paragraph as it was typed. */
export function slipsInParagraph(typed: string): Slip[] {
  const headings = Array.from(
    typed.matchAll(/^(#{2,6})[^# \t\r\n].*|^(#)(?:Decision|Action|Key messages)\b.*/gm),
    ({ 0: line, 1: several, 2: one = '', index }): Slip => {
      const marks = several ?? one;
      const message = `\`${shorten(line)}\` is written like a heading but is not one; expected ${spaceAfter(line, marks)} after \`${marks}\`.`;
      return {
        rule: 'heading-space',
        at: index,
        message,
        hint: `Write \`${marks} ${shorten(line.slice(marks.length).trim())}\`.`,
      };
    },
  );
  return isTableWithoutLine(typed) ? [...headings, tableWithoutLine] : headings;
}

function spaceAfter(line: string, marks: string): string {
  return line.charAt(marks.length) === '\u00a0' ? 'an ordinary space instead of a no-break space' : 'a space';
}

/** Whether a paragraph starts with a row of a table, with a `|` at each cell. */
export function isTableWithoutLine(typed: string): boolean {
  return /^\|.*\|[ \t]*(?:\r?\n|$)/.test(typed);
}

const tableWithoutLine: Slip = {
  rule: 'markdown-slip',
  at: 0,
  message: 'This is written like a table but is not one: its second line does not say where each column is.',
  hint: 'Put a line like `| --- | --- |` under the first, with as many columns.',
};

/** How far back from its end the start of a link is looked for, in characters. */
const longestWords = 200;

/** How many slips of one run of text are reported. */
const mostSlips = 20;

/** The end of a link's words with what was meant as its address: a path or a web address, and not a remark in brackets, which can have a slash of its own after a space. */
const linkEnd =
  /(?<!\\)\](?: ?\((?=[^()\n]{0,200}?(?:#|\.[a-z]{2,5}(?![a-z])))|\((?=[^()\n]{0,200}?\/)|\[[a-z][a-z0-9_-]*\])/g;

/** What is meant as bold but is not, because there is a space within its marks. */
const spacedBold =
  /(?<![\\\w*])\*\*(?:(?=[^\s*])[^*\n]{1,80}[ \u00a0]\*\*(?=\w)|[ \u00a0](?=[^\s*])[^*\n]{0,80}[^\s*\\]\*\*(?![\w*]))/;

/** What is meant as bold but is not, in a run of text as it was typed. */
export function slipInBold(typed: string): Slip[] {
  const match = spacedBold.exec(typed);
  if (match === null) return [];
  const { 0: words, index: at } = match;
  const message = `\`${shorten(words)}\` is written like bold but is not, so its asterisks would be shown.`;
  const hint = `Write \`**${shorten(words.slice(2, -2).trim())}**\`, with no space inside; if you mean asterisks, put a backslash before each.`;
  return [{ rule: 'markdown-doubt', at, message, hint }];
}

/** What is meant as links but is not, in a run of text as it was typed. */
export function slipsInText(typed: string): Slip[] {
  const slips: Slip[] = [];
  for (const { index } of typed.matchAll(linkEnd)) {
    const start = Math.max(0, index - longestWords);
    const open = typed.slice(start, index).lastIndexOf('[');
    const at = open < 0 ? index : start + open;
    if (typed[at - 1] === '\\') continue; // It is meant as typed.
    const link = /^[^)\r\n]*\)?/.exec(typed.slice(at, index + longestWords))?.[0] ?? '';
    const message = `\`${shorten(link)}\` is written like a link but is not one.`;
    if (slips.push({ rule: 'markdown-slip', at, message, hint: linkHint }) === mostSlips) break;
  }
  return slips;
}

const linkHint =
  'Write `[the report](papers/report.md)`: nothing between the brackets, no space in the path, and both closed. If it is not meant as a link, put a backslash before the `[`.';

/** A text as a message shows it. */
export function shorten(typed: string): string {
  return cut(typed, 50);
}

/** A part of a text with the rest of the words at its ends. */
export function excerptAround(body: string, at: number, end: number): string {
  const before = /\S{0,12}$/.exec(body.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const behind = /^\S{0,12}/.exec(body.slice(end, end + 12))?.[0] ?? '';
  return shorten(`${before}${body.slice(at, end)}${behind}`.replace(/\s+/g, ' '));
}
