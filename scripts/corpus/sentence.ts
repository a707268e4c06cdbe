import { drawTime } from './figures.ts';
import type { Pen } from './pen.ts';
import { writeNounPhrase, writeVerb } from './phrase.ts';
import { chance, drawBetween } from './random.ts';
import { createSampler } from './sampler.ts';

type Extension = (pen: Pen) => string[];

const longest = 25;
const extensions = createSampler<Extension>([
  [(pen) => [pen.words.preposition(pen.random), ...writeNounPhrase(pen)], 54],
  [(pen) => ['to', pen.words.base(pen.random), ...writeNounPhrase(pen)], 12],
  [(pen) => [pen.words.conjunction(pen.random), ...writeClause(pen)], 9],
  [(pen) => ['that', ...writeClause(pen)], 8],
  [(pen) => [',', 'and', ...writeNounPhrase(pen)], 6],
  [(pen) => [',', 'which', pen.words.present(pen.random), ...writeNounPhrase(pen)], 5],
  [(pen) => [',', pen.words.participle(pen.random), ...writeNounPhrase(pen)], 4],
  [(pen) => drawTime(pen.random), 4],
  [(pen) => ['and', pen.words.past(pen.random), ...writeNounPhrase(pen)], 4],
]);

/** Writes a sentence of 8 to 25 words. */
export function writeSentence(pen: Pen): string {
  const { random, words } = pen;
  const opening = chance(random, 0.12) ? [...words.opener(random).split(' '), ','] : [];
  const subject = chance(random, 0.6) ? words.subject(random).split(' ') : writeNounPhrase(pen);
  const clause = [...opening, ...subject, ...writeVerb(pen, subject), ...writeNounPhrase(pen)];
  return finish(extend(pen, clause, drawBetween(random, 9, 20)));
}

/** Writes a sentence that starts with given words and goes on with a verb in its base form. */
export function writeResolution(pen: Pen, start: string): string {
  const clause = [...start.split(' '), pen.words.base(pen.random), ...writeNounPhrase(pen)];
  return finish(extend(pen, clause, drawBetween(pen.random, 11, 20)));
}

/** Writes a sentence that starts with given words and goes on with a clause. */
export function writeReport(pen: Pen, start: string): string {
  return finish(extend(pen, [...start.split(' '), ...writeClause(pen)], drawBetween(pen.random, 11, 20)));
}

/** Writes part of a sentence: a noun phrase and what qualifies it. */
export function writeFragment(pen: Pen, length: number): string {
  return punctuate(extend(pen, writeNounPhrase(pen), length));
}

/** Makes the first letter of a text a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function writeClause(pen: Pen): string[] {
  const subject = writeNounPhrase(pen);
  return [...subject, ...writeVerb(pen, subject)];
}

function extend(pen: Pen, start: readonly string[], length: number): string[] {
  const words = [...start];
  while (countSpoken(words) < length) {
    const more = extensions(pen.random)(pen);
    if (countSpoken(words) + countSpoken(more) <= longest) words.push(...more);
  }
  return words;
}

function countSpoken(words: readonly string[]): number {
  return words.reduce((count, word) => (word === ',' ? count : count + 1), 0);
}

function punctuate(words: readonly string[]): string {
  return words.join(' ').replaceAll(' ,', ',');
}

function finish(words: readonly string[]): string {
  return `${capitalise(punctuate(words))}.`;
}
