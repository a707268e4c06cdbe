import type { RootContent } from 'mdast';
import { endOf, startOf } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain.ts';
import type { Section } from '../markdown/sections.ts';

/** A block of a text as it was typed, with where it starts in the body. */
export interface Block {
  readonly typed: string;
  readonly at: number;
}

/** What may stand before the words of a line: the mark of a list or a quotation, a box to tick, a number or letter, the start of bold. */
export const lineMarks =
  /[ \t\u00a0>*+_`•·→➔–—-]*(?:\[[ xX]\][ \t]+)?(?:(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[A-Za-z]{1,4}[.)])[ \t]+[*_`]*)?/
    .source;

/** Says that there is none, and so nothing that could be lost. */
export const saysNone = /^[\s*_`(]*(?:none|nil|n\/a|not applicable)\b/i;

/** What every line that is looked for has, if no colon: a dash, or a word that few texts have. To look at a block closely takes longer. */
const signs =
  /[–—]|- |RESOLVED|AGREED|ACTION|Resolved|Agreed|[Ss]econded|SECONDED|Motion |MOTION|Carried|CARRIED|Defeated|DEFEATED|^(?:\*\*|__)/;

/** The paragraphs, lists and quotations of a section’s own text that may hold what is looked for. */
export function blocksIn({ parts }: Section, body: string): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    for (const block of 'nodes' in part ? part.nodes : []) {
      if (!isText(block)) continue;
      const at = startOf(block);
      const typed = body.slice(at, endOf(block));
      if (typed.includes(':') || signs.test(typed)) blocks.push({ typed, at });
    }
  }
  return blocks;
}

/** Those of some blocks that have a word. */
export function blocksWith(word: RegExp, blocks: readonly Block[]): Block[] {
  return blocks.filter(({ typed }) => word.test(typed));
}

/** What a pattern finds in a block: the match, the words that are its first group, and where these start in the body. */
export interface Found {
  readonly match: RegExpExecArray;
  readonly words: string;
  readonly at: number;
}

/** Everything that a pattern finds in some blocks. */
export function findIn(pattern: RegExp, blocks: readonly Block[]): Found[] {
  return blocks.flatMap(({ typed, at }) =>
    Array.from(typed.matchAll(pattern), (match) => {
      const words = match[1] ?? '';
      return { match, words, at: at + match.index + match[0].indexOf(words) };
    }),
  );
}

/** A table of a text: how its columns are headed, and where it starts in the body. */
export interface HeadedTable {
  readonly heads: readonly string[];
  readonly at: number;
}

/** The tables of a section’s own text. */
export function tablesIn({ parts }: Section): HeadedTable[] {
  return parts.flatMap((part) =>
    ('nodes' in part ? part.nodes : []).flatMap((node) => {
      if (node.type !== 'table') return [];
      const heads = (node.children[0]?.children ?? []).map((cell) => plainText(cell).replace(/[\s.:?]+$/, ''));
      return [{ heads, at: startOf(node) }];
    }),
  );
}

function isText({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'list' || type === 'blockquote';
}
