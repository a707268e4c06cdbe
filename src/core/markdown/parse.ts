import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { isCrowded } from './crowded.ts';

/** How deep quotations, lists and emphasis may be nested: far deeper than minutes are, far less than any stack holds. */
const deepest = 100;

/** A line that opens more quotations and lists than that: of 50,000 the parser takes two seconds, and four times that of twice as many. */
const deepLine = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){101}/m;

/** Two of them one after the other, as every such line has and few texts have: this is found in a third of the time. */
const twoMarks = /(?:>|(?:[-+*]|\d[.)])[ \t])[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/;

/** A text is nested too deep to be followed. */
export class TooDeepError extends Error {
  override name = 'TooDeepError';
}

/** A text has too many characters of one kind in a block to be parsed. */
export class TooCrowdedError extends TooDeepError {
  override name = 'TooCrowdedError';
}

/**
 * Parses Markdown: CommonMark with GFM tables, footnotes, strikethrough and task lists, as remark defines them.
 * Sätteri, a native parser, gives remark's tree in a twentieth of its time; a test holds the two together.
 * Throws a TooDeepError.
 */
export function parseMarkdown(text: string): Root {
  if (twoMarks.test(text) && deepLine.test(text)) throw new TooDeepError();
  if (isCrowded(text)) throw new TooCrowdedError();
  const root = readTree(text);
  if (isDeeperThan(deepest, root)) throw new TooDeepError();
  return root;
}

/** The stack ends in a different place in each thread: what does not fit in one counts as too deep in all of them. */
function readTree(text: string): Root {
  try {
    return markdownToMdast(text, { features: { frontmatter: false } }) as Root;
  } catch (error) {
    throw error instanceof RangeError ? new TooDeepError() : error;
  }
}

function isDeeperThan(levels: number, node: Nodes): boolean {
  if (!('children' in node)) return false;
  if (levels < 0) return true;
  for (const child of node.children) if (isDeeperThan(levels - 1, child)) return true;
  return false;
}

/** Where a node starts, in characters from the start of the parsed text. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Where a node ends, in characters from the start of the parsed text. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
