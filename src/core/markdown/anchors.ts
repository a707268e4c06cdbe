import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { paragraphFragment } from '../address.ts';
import { plainText } from './plain.ts';
import { startOf } from './parse.ts';

/** The places in a text that have an address of their own. */
export interface Anchors {
  /** The id of each block that has one, by where it starts. */
  readonly ids: ReadonlyMap<number, string>;
  /** The ids by every name that a link may use: itself, and what a git host calls a heading. */
  readonly fragments: ReadonlyMap<string, string>;
  /** Numbers that are before more than one paragraph, with the start of each but the first. */
  readonly repeated: readonly { readonly number: string; readonly at: number }[];
}

/** What a paper's page calls its own places. */
const taken = /^(?:|content|search-box|footnotes|recommendations|recommendation-\d+|fn-(?:ref-)?\d+(?:-\d+)?)$/;

const numbered = /^(\d+(?:\.\d+)+)[.)]?(?=\s|$)/;

/** Gives every heading and every numbered paragraph of a text its id. */
export function readAnchors(root: Root): Anchors {
  const ids = new Map<number, string>();
  const fragments = new Map<string, string>();
  const repeated: { number: string; at: number }[] = [];
  const occurrences = new Map<string, number>();
  const slugger = new GithubSlugger();
  for (const node of blocksOf(root)) {
    const text = plainText(node);
    const number = numbered.exec(text)?.[1];
    const slug = node.type === 'heading' ? slugger.slug(text) : null;
    if (number === undefined && slug === null) continue;
    const occurrence = (occurrences.get(number ?? '') ?? 0) + 1;
    if (number !== undefined) occurrences.set(number, occurrence);
    if (number !== undefined && occurrence > 1) repeated.push({ number, at: startOf(node) });
    const id = number === undefined ? headingId(slug ?? '', slugger) : paragraphFragment(number, occurrence);
    ids.set(startOf(node), id);
    fragments.set(id, id);
    if (slug !== null) fragments.set(slug, id);
  }
  return { ids, fragments, repeated };
}

/** What the page calls a heading: as a git host does, unless that is not a valid name, or is taken. */
function headingId(slug: string, slugger: GithubSlugger): string {
  return taken.test(slug) ? slugger.slug(`section ${slug}`) : slug;
}

/** Headings and paragraphs, those in lists too. */
function* blocksOf(node: Nodes): Generator<Nodes> {
  if (node.type === 'heading' || node.type === 'paragraph') yield node;
  else if (node.type === 'root' || node.type === 'list' || node.type === 'listItem') {
    for (const child of node.children) yield* blocksOf(child);
  }
}
