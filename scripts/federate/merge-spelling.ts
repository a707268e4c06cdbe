/** The most words of a letter that are kept, so that a misspelt word loads no more with four hundred books than with ten. */
const mostWords = 4000;

/**
 * Merges lists of words, each with its most frequent first: words in most of the lists come first, and among those the words
 * that come first in one.
 */
export function mergeSpelling(lists: Iterable<readonly string[]>): string[] {
  const known = new Map<string, { lists: number; best: number }>();
  for (const list of lists) {
    for (const [rank, word] of list.entries()) {
      const before = known.get(word);
      if (before === undefined) known.set(word, { lists: 1, best: rank });
      else {
        before.lists += 1;
        before.best = Math.min(before.best, rank);
      }
    }
  }
  const sorted = [...known].sort(([a, x], [b, y]) => y.lists - x.lists || x.best - y.best || (a < b ? -1 : 1));
  return sorted.slice(0, mostWords).map(([word]) => word);
}
