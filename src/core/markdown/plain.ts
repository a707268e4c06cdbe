import type { Nodes } from 'mdast';
import { detach } from '../detach.ts';

/** The words of a node and all below it, as one line of plain text. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  return detach(words(node).replace(/\s+/g, ' ').trim());
}

function words(node: Nodes | readonly Nodes[]): string {
  if (isNodes(node)) return node.map(words).join(' ');
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return '';
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children.map(words).join(holdsBlocks(node) ? ' ' : '');
}

function holdsBlocks(node: Nodes): boolean {
  return /^(root|list|listItem|blockquote|table|tableRow)$/.test(node.type);
}

function isNodes(node: Nodes | readonly Nodes[]): node is readonly Nodes[] {
  return Array.isArray(node);
}
