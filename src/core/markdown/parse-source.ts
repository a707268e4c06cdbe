import type { Root } from 'mdast';
import { bodyOf, type Source } from '../source.ts';
import { parseMarkdown } from './parse.ts';

/**
 * How many trees are kept. The pages of one meeting and of its decisions and actions follow each other,
 * and parsing anew for each was 12 of 100 CPU seconds of a build of 10,000 meetings.
 */
const kept = 6;

const recent = new Map<Source, Root>();

/** Parses the text of a file, or gives the tree again if it was among the last. */
export function parseSource(source: Source): Root {
  const known = recent.get(source);
  recent.delete(source); // To stand last again.
  const root = known ?? parseMarkdown(bodyOf(source));
  recent.set(source, root);
  for (const oldest of recent.keys()) {
    if (recent.size <= kept) break;
    recent.delete(oldest);
  }
  return root;
}
