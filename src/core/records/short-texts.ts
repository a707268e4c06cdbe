import { hash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import type { Location } from '../files/layout.ts';
import { readDefinitions } from '../markdown/html.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';
import { sectionsIn } from '../markdown/sections-in.ts';

/** Kinds of record that are little more than their text: lists show it, as they show the fields of others. */
const short: ReadonlySet<string> = new Set(['decision', 'action', 'action-update', 'key-message']);

/** Whether a record of a kind is little more than its text, and must have one. */
export function isShort(kind: string): boolean {
  return short.has(kind);
}

/** A digest of the short texts of a file as they were typed, and of the addresses and footnotes that they may name; null where it has none. */
export function digestOfShort(body: string, { kind }: Location, root: Root, file: Section): string | null {
  const typed: string[] = [];
  for (const { kind: own, parts } of [file, ...sectionsIn(file)]) {
    for (const part of parts) if ('nodes' in part && isShort(own ?? kind)) typed.push(run(body, part.nodes));
  }
  if (typed.length === 0) return null;
  return hash('sha1', [...typed, ...definitionsIn(body, root)].join('\0'), 'base64url');
}

/** The addresses and footnotes of a text, wherever in it they are. */
function definitionsIn(body: string, root: Root): string[] {
  if (!body.includes(']:')) return []; // As in most files; looking at every node of each would take a tenth of a second.
  const { links, footnotes } = readDefinitions(root);
  return [
    ...Array.from(links, ([name, { url, title }]) => JSON.stringify([name, url, title])),
    ...Array.from(footnotes, ([name, nodes]) => `${name} ${run(body, nodes)}`),
  ];
}

/** A run of blocks as it was typed. */
function run(body: string, nodes: readonly Nodes[]): string {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first === undefined || last === undefined ? '' : body.slice(startOf(first), endOf(last));
}
