import type { WordCounts } from '../table.ts';
import { isIndexed } from '../index-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Adds up how often each word of the index occurs on the pages, so that a search of several books knows where to look. */
export function countWords(vocabulary: Vocabulary): WordCounts {
  const counts = new Map<string, number>();
  for (const { indexed, count } of vocabulary.values()) {
    for (const word of new Set(indexed.split('-'))) {
      if (isIndexed(word)) counts.set(word, (counts.get(word) ?? 0) + count);
    }
  }
  const words = [...counts.keys()].sort();
  return { words, counts: words.map((word) => counts.get(word) ?? 0) };
}
