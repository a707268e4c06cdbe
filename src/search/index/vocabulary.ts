import { detach } from '../../core/detach.ts';
import { indexedWord } from '../index-word.ts';

/** Every word of a site as it is written, with what the index has for it and how often it stands. */
export type Vocabulary = Map<string, { readonly indexed: string; count: number }>;

/** Gives the words that the index has for those of a text, each worked out once for the whole site, and counts them. */
export function indexWords(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.map((word) => {
    let known = vocabulary.get(word);
    if (known === undefined) {
      known = { indexed: indexedWord(word), count: 0 };
      vocabulary.set(detach(word), known);
    }
    known.count += 1;
    return known.indexed;
  });
}
