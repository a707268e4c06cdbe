import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkGfm);

/** The tree that remark makes of a text: the definition of our dialect. */
export function parseWithRemark(text: string): Root {
  return processor.parse(text);
}

/**
 * A tree as plain data without its places, with texts that stand side by side made one. What a minute book never shows
 * is left out: what stands behind the language of a code block, and the blanks behind HTML, which is refused.
 */
export function shapeOfTree({ position: _, ...node }: Nodes): object {
  if (node.type === 'html') return { ...node, value: node.value.trimEnd() };
  if (node.type === 'code') return { ...node, meta: null };
  if (!('children' in node)) return node;
  const children: object[] = [];
  let words: { type: 'text'; value: string } | null = null;
  for (const child of node.children) {
    if (child.type !== 'text') {
      children.push(shapeOfTree(child));
      words = null;
    } else if (words === null) children.push((words = { type: 'text', value: child.value }));
    else words.value += child.value;
  }
  return { ...node, children };
}
