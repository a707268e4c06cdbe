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
  const typed: string[] = [];
  const add = ({ kind: own, parts }: Section) => {
    for (const part of parts) if ('nodes' in part && isShort(own ?? kind)) typed.push(run(body, part.nodes));
  };
  add(file);
  for (const section of sectionsIn(file)) add(section);
  if (typed.length === 0) return null;
  const named = root.children.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  return hash('sha1', [...typed, ...named.map((node) => run(body, [node]))].join('\0'), 'base64url');
}

/** A run of blocks as it was typed. */
function run(body: string, nodes: readonly RootContent[]): string {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first === undefined || last === undefined ? '' : body.slice(startOf(first), endOf(last));
}
