import type { Nodes } from 'mdast';
import { detach } from '../detach.ts';

/** The words of a node and all below it, as one line of plain text. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  return detach(withSingleSpaces(words(node)).trim());
}

/** A text with a single space for each run of white space; what is one already is not replaced, which takes a fifth of the time. */
export function withSingleSpaces(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}

function words(node: Nodes | readonly Nodes[]): string {
  if (isNodes(node)) return node.map(words).join(' ');
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return '';
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const [first] = node.children;
  if (first !== undefined && node.children.length === 1) return words(first); // Most paragraphs and headings.
  return node.children.map(words).join(blocks.has(node.type) ? ' ' : '');
}

/** What holds blocks, which stand apart from each other. */
const blocks: ReadonlySet<string> = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow']);

function isNodes(node: Nodes | readonly Nodes[]): node is readonly Nodes[] {
  return Array.isArray(node);
}
