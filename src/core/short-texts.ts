import { hash } from 'node:crypto';
import type { Root, RootContent } from 'mdast';
import type { Location } from './layout.ts';
import { endOf, startOf } from './markdown/parse.ts';
import { type Section, sectionsIn } from './markdown/sections.ts';

/** Kinds of record that are little more than their text: lists show it, as they show the fields of others. */
const short: ReadonlySet<string> = new Set(['decision', 'action', 'action-update', 'key-message']);

/** Whether a record of a kind is little more than its text, and must have one. */
export function isShort(kind: string): boolean {
  return short.has(kind);
}

/** A digest of the short texts of a file as they were typed, and of the addresses and footnotes that they may name; null where it has none. */
export function digestOfShort(body: string, { kind }: Location, root: Root, file: Section): string | null {
  const texts = [file, ...sectionsIn(file)].filter((section) => isShort(section.kind ?? kind));
  if (texts.length === 0) return null;
  const blocks = texts.flatMap(({ parts }) => parts.flatMap((part) => ('nodes' in part ? part.nodes : [])));
  const named = root.children.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  const typed = (node: RootContent) => body.slice(startOf(node), endOf(node));
  return hash('sha1', JSON.stringify([blocks.map(typed), named.map(typed)]), 'base64url');
}
