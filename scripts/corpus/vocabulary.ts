import { toAdverb, toParticiple, toPast, toPlural } from './inflection.ts';
import { chance, createRandom, pick } from './random.ts';
import type { Random } from './random.ts';
import { createRankedSampler, createSampler } from './sampler.ts';
import { coinPlaces, coinStem } from './stems.ts';
import * as words from './words.ts';

const stemCount = 4100;
const shortestStem = 5;
const nounEndings = ['er', 'ation', 'ment', 'ness', 'ity', 'ance', 'age', 'ism', 'ist', 'ship', 'ure', 'or'];
const adjectiveEndings = ['al', 'ive', 'able', 'ous', 'ic', 'ful', 'less', 'y', 'ary', 'ish'];

interface Lexis {
  nouns: string[];
  bases: string[];
  pasts: string[];
  passives: string[];
  adjectives: string[];
  adverbs: string[];
}

/** Samplers of every class of word that a sentence needs. */
export type Vocabulary = ReturnType<typeof createVocabulary>;

/** Makes a vocabulary of some 30,000 words: the common ones of English, and a long tail that is coined. */
export function createVocabulary(seed: number) {
  const random = createRandom(seed ^ 0x5eed);
  const lexis = listKnown();
  addCoined(lexis, random);
  const places = coinPlaces(random);
  return {
    places,
    determiner: createSampler(words.determiners),
    pluralDeterminer: createSampler(words.pluralDeterminers),
    preposition: createSampler(words.prepositions),
    conjunction: createSampler(words.conjunctions),
    modal: createSampler(words.modals),
    auxiliary: createSampler(words.auxiliaries),
    pluralAuxiliary: createSampler(words.pluralAuxiliaries),
    opener: createSampler(words.openers),
    subject: createSampler(words.subjects),
    noun: rank(lexis.nouns),
    plural: rank(lexis.nouns.map(toPlural)),
    base: rank(lexis.bases),
    past: rank(lexis.pasts),
    passive: rank(lexis.passives),
    present: rank(lexis.bases.map(toPlural)),
    participle: rank(lexis.bases.map(toParticiple)),
    adjective: rank(lexis.adjectives),
    adverb: rank(lexis.adverbs),
    place: createRankedSampler(places, 10, 0.9),
  };
}

function rank(list: readonly string[]) {
  return createRankedSampler([...new Set(list)], 6, 1.06);
}

function listKnown(): Lexis {
  const verbs = words.verbs.map((entry) => entry.split(':'));
  return {
    nouns: [...words.nouns],
    bases: verbs.map(([base = '']) => base),
    pasts: verbs.map(([base = '', past = toPast(base)]) => past),
    passives: verbs.map(([base = '', past = toPast(base), passive = past]) => passive),
    adjectives: [...words.adjectives],
    adverbs: [...words.adverbs],
  };
}

function addCoined(lexis: Lexis, random: Random): void {
  const stems = new Set<string>();
  while (stems.size < stemCount) {
    const stem = coinStem(random);
    if (stem.length >= shortestStem) stems.add(stem);
  }
  for (const stem of stems) {
    if (chance(random, 0.4)) {
      lexis.bases.push(stem);
      lexis.pasts.push(toPast(stem));
      lexis.passives.push(toPast(stem));
    } else {
      lexis.nouns.push(stem);
    }
    lexis.nouns.push(join(stem, pick(random, nounEndings)));
    const adjective = join(stem, pick(random, adjectiveEndings));
    lexis.adjectives.push(adjective);
    if (chance(random, 0.4)) lexis.adverbs.push(toAdverb(adjective));
  }
}

function join(stem: string, ending: string): string {
  return (stem.endsWith('e') && /^[aeiouy]/.test(ending) ? stem.slice(0, -1) : stem) + ending;
}
