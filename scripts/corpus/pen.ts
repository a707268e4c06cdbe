import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What every writer holds: chance, and words to spend it on. */
export interface Pen {
  readonly random: Random;
  readonly words: Vocabulary;
}

/** Makes a pen from a seed. */
export function createPen(seed: number): Pen {
  return { random: createRandom(seed), words: createVocabulary(seed) };
}
