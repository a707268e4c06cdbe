import type { Block } from '../../core/texts/render-text.ts';

/** What opens and closes around paragraphs that are part of something else. */
const tags = /<(\/?)(?:ul|ol|blockquote|section)\b[^>]*>|<p>(.*?)<\/p>/gs;

/**
 * Gives each paragraph of an item its own address, with a ¶ before it that links there, if there are several: the only
 * paragraph of an item is found at the item's. Paragraphs in lists and quotations have the address of what is around them.
 */
export function withParagraphLinks(blocks: readonly Block[], item: { fragment: string; number: string }): Block[] {
  let total = 0;
  replaceParagraphs(blocks, (inside) => {
    total += 1;
    return inside;
  });
  if (total < 2) return [...blocks];
  let place = 0;
  return replaceParagraphs(blocks, (inside) => {
    place += 1;
    return linked(inside, `${item.fragment}-para-${String(place)}`, `Item ${item.number} paragraph ${String(place)}`);
  });
}

function replaceParagraphs(blocks: readonly Block[], replace: (inside: string) => string): Block[] {
  return blocks.map((block) => {
    if (!('html' in block)) return block;
    let depth = 0;
    const html = block.html.replace(tags, (found, close: string | undefined, inside: string | undefined) => {
      if (inside !== undefined) return depth === 0 ? replace(inside) : found;
      depth += close === '/' ? -1 : 1;
      return found;
    });
    return { html };
  });
}

/** Without a class, and its own target: the longest minutes have many paragraphs, and a page of them at most 60 kB. */
function linked(inside: string, id: string, name: string): string {
  return `<p><a id="${id}" href="#${id}" aria-label="${name}" data-unread>¶</a>${inside}</p>`;
}
