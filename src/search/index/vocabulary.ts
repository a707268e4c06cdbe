import { detach } from '../../core/detach.ts';
import { indexedWord } from '../index-word.ts';

/** Every word of some pages as it is written, with what the index has for it and how often it stands. */
export type Vocabulary = Map<string, { readonly indexed: string; count: number }>;

/** What the index has for words, each worked out once for all pages of a site. */
export type Stems = Map<string, string>;

/** Gives the words that the index has for those of a text, and counts them. */
export function indexWords(words: readonly string[], vocabulary: Vocabulary, stems: Stems): string[] {
  return words.map((word) => {
    let known = vocabulary.get(word);
    if (known === undefined) {
      known = { indexed: stemOf(word, stems), count: 0 };
      vocabulary.set(detach(word), known);
    }
    known.count += 1;
    return known.indexed;
  });
}

function stemOf(word: string, stems: Stems): string {
  let stem = stems.get(word);
  if (stem === undefined) stems.set(detach(word), (stem = indexedWord(word)));
  return stem;
}

/** Adds what some pages have to what others have. */
export function addWords(vocabulary: Vocabulary, others: Vocabulary): void {
  for (const [word, { indexed, count }] of others) {
    const known = vocabulary.get(word);
    if (known === undefined) vocabulary.set(word, { indexed, count });
    else known.count += count;
  }
}
