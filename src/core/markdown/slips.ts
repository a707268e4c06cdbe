import type { RuleName } from '../rules.ts';

/** Something that was meant as Markdown, and would be printed as it was typed. */
export interface Slip {
  readonly rule: RuleName;
  /** Where it starts, in characters. */
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

/** Headings without their space, or a table without the line that makes it one, in a paragraph as it was typed. */
export function slipsInParagraph(typed: string): Slip[] {
  if (!typed.includes('##') && !typed.startsWith('|')) return []; // As of nearly all: to look at each line takes longer.
  const headings = Array.from(typed.matchAll(/^(#{2,6})[^#\s].*/gm), ({ 0: line, 1: marks = '', index }): Slip => {
    const message = `\`${shorten(line)}\` is written like a heading and is none; expected a space behind \`${marks}\`.`;
    return {
      rule: 'heading-space',
      at: index,
      message,
      hint: `Write \`${marks} ${shorten(line.slice(marks.length))}\`.`,
    };
  });
  return /^\|.*\|[ \t]*(?:\r?\n|$)/.test(typed) ? [...headings, tableWithoutLine] : headings;
}

const tableWithoutLine: Slip = {
  rule: 'markdown-slip',
  at: 0,
  message: 'This is written like a table and is none: its second line does not say where each column is.',
  hint: 'Put a line like `| --- | --- |` under the first, with as many columns.',
};

/** How far back from its end the start of a link is looked for, in characters. */
const longestWords = 200;

/** Links that are none, in a run of text as it was typed. */
export function slipsInText(typed: string): Slip[] {
  const ends = typed.matchAll(/(?<!\\)\](?:\(|\[(?!\^)| \((?=[^()\s]+\.[a-z0-9]{2,5}[)#]))/g);
  return Array.from(ends, ({ index }): Slip[] => {
    const start = Math.max(0, index - longestWords);
    const open = typed.slice(start, index).lastIndexOf('[');
    const at = open < 0 ? index : start + open;
    if (typed[at - 1] === '\\') return []; // It is meant as it is typed.
    const link = /^[^)\r\n]*\)?/.exec(typed.slice(at, index + longestWords))?.[0] ?? '';
    const message = `\`${shorten(link)}\` is written like a link and is none.`;
    return [{ rule: 'markdown-slip', at, message, hint: linkHint }];
  }).flat();
}

const linkHint =
  'Write `[the report](papers/report.md)`: nothing between the brackets, no space in the path, and both closed.';

function shorten(typed: string): string {
  return typed.length > 50 ? `${typed.slice(0, 50)}…` : typed;
}
