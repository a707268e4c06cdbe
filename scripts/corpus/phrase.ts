import { drawFigure } from './figures.ts';
import type { Pen } from './pen.ts';
import { chance, pick } from './random.ts';
import { createSampler } from './sampler.ts';

const properKinds =
  'Road Street Lane Park School Trust Hospital Library Centre Bridge Estate Ward Forum Partnership Hall Quay'.split(
    ' ',
  );
const pronouns = 'it members officers residents partners schools colleagues others this those'.split(' ');

type Phrase = (pen: Pen) => string[];

const nounPhrases = createSampler<Phrase>([
  [writeSingle, 44],
  [writePlural, 28],
  [writeProper, 8],
  [(pen) => [...drawFigure(pen.random)], 6],
  [(pen) => [...drawFigure(pen.random), 'of', pen.words.determiner(pen.random), pen.words.noun(pen.random)], 2],
  [(pen) => [pick(pen.random, pronouns)], 8],
]);

/** Writes a noun phrase of one to six words, such as `the annual report`. */
export function writeNounPhrase(pen: Pen): string[] {
  return nounPhrases(pen.random)(pen);
}

/** Writes a verb after its subject, in the past or with an auxiliary. */
export function writeVerb(pen: Pen, subject: readonly string[]): string[] {
  const { random, words } = pen;
  const adverb = chance(random, 0.1) ? [words.adverb(random)] : [];
  const kind = random();
  if (kind < 0.58) return [...adverb, words.past(random)];
  if (kind < 0.8) return [...words.modal(random).split(' '), ...adverb, words.base(random)];
  const auxiliary = isPlural(subject) ? words.pluralAuxiliary : words.auxiliary;
  return [...auxiliary(random).split(' '), ...adverb, words.passive(random)];
}

/** Writes a few words for a title: an adjective and one or two nouns, without a determiner. */
export function writeTopicPhrase(pen: Pen): string {
  const { random, words } = pen;
  return [words.adjective(random), ...(chance(random, 0.4) ? [words.noun(random)] : []), words.noun(random)].join(' ');
}

/** Writes the name of a place and what is there, such as `Thornwick Road`. */
export function writeProper({ random, words }: Pen): string[] {
  return chance(random, 0.3) ? [words.place(random)] : [words.place(random), pick(random, properKinds)];
}

function writeSingle(pen: Pen): string[] {
  const { random, words } = pen;
  const determiner = words.determiner(random);
  const rest = [...qualify(pen), words.noun(random)];
  return [determiner === 'a' && /^[aeio]/.test(rest[0] ?? '') ? 'an' : determiner, ...rest];
}

function writePlural(pen: Pen): string[] {
  const { random, words } = pen;
  const determiner = chance(random, 0.5) ? [words.pluralDeterminer(random)] : [];
  return [...determiner, ...qualify(pen), words.plural(random)];
}

function qualify({ random, words }: Pen): string[] {
  const kind = random();
  if (kind < 0.3) return [words.adjective(random)];
  if (kind < 0.42) return [words.noun(random)];
  return kind < 0.46 ? [words.adjective(random), words.noun(random)] : [];
}

function isPlural(subject: readonly string[]): boolean {
  return /[^sui]s$|^(they|we|those|people)$/.test(subject.at(-1) ?? '');
}
