import type { RootContent } from 'mdast';
import { endOf, startOf } from '../markdown/parse.ts';
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

/** The paragraphs, lists and quotations of a section’s own text that may hold what is looked for; nearly none do, and to look closely takes longer. */
export function blocksIn({ parts }: Section, body: string, perhaps: RegExp): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    for (const block of 'nodes' in part ? part.nodes : []) {
      if (!isText(block)) continue;
      const at = startOf(block);
      const typed = body.slice(at, endOf(block));
      if (perhaps.test(typed)) blocks.push({ typed, at });
    }
  }
  return blocks;
}

function isText({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'list' || type === 'blockquote';
}
