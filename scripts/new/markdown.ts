import type { BlockContent, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const writer = remark().use(remarkGfm).data('settings', { bullet: '-' });

/** Blocks as Markdown, every character of a text escaped that would be read as a mark. */
export function writeMarkdown(blocks: BlockContent[]): string {
  return blocks.length === 0 ? '' : writer.stringify({ type: 'root', children: blocks });
}

/** A heading of the second level. */
export function heading(text: string): BlockContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
}

/** A paragraph of plain words. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** A bulleted list, each entry one line. */
export function bullets(entries: readonly (string | PhrasingContent[])[]): BlockContent {
  const children = entries.map((entry): ListItem => {
    const line = typeof entry === 'string' ? paragraph(entry) : { type: 'paragraph' as const, children: entry };
    return { type: 'listItem', spread: false, children: [line] };
  });
  return { type: 'list', ordered: false, spread: false, children };
}
