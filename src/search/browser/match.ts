import { states } from '../table.ts';
import type { LookedUp } from './look-up.ts';
import type { Hits } from './word-index.ts';
import type { Match, YearRecords } from './year-records.ts';

/** A term of a search, with where it stands and how much it tells. */
export interface Weighed {
  readonly hits: Hits;
  /** The rarer, the greater: the inverse document frequency of BM25. */
  readonly weight: number;
  /** How many words it has. */
  readonly words: number;
}

/** Weighs a term by the share of the pages that have it. */
export function weigh({ term, hits }: Pick<LookedUp, 'term' | 'hits'>, pageCount: number): Weighed {
  const weight = Math.log(1 + (Math.max(0, pageCount - hits.size) + 0.5) / (hits.size + 0.5));
  return { hits, weight, words: term.length };
}

/** How strictly records have to answer the terms of a search, from the strictest. */
export type Strictness = 'all' | 'page' | 'some';

/**
 * The records of a year that answer terms: `all` of them, by their own words or by the headings that they are under; one or
 * more, where their `page` has all; or `some`, which is at least half.
 */
export function matchYear(records: YearRecords, terms: readonly Weighed[], strictness: Strictness = 'all'): Match[] {
  const fewest = { all: terms.length, page: 1, some: Math.ceil(terms.length / 2) }[strictness];
  const fewestOnPage = strictness === 'some' ? fewest : terms.length;
  const matches: Match[] = [];
  for (const [page, id] of records.table.pages.id.entries()) {
    const places = terms.map(({ hits }) => hits.get(id) ?? []);
    const onPage = places.filter(({ length }) => length > 0).length;
    if (onPage > 0 && onPage >= fewestOnPage) matches.push(...matchPage(records, page, terms, places, fewest));
  }
  return matches;
}

/** How often a term is in each record of a page: in its heading, and below it. */
interface Counts {
  readonly heading: Uint16Array;
  readonly text: Uint16Array;
}

function matchPage(
  records: YearRecords,
  page: number,
  terms: readonly Weighed[],
  places: readonly (readonly number[])[],
  fewest: number,
): Match[] {
  const first = records.firstOf[page] ?? 0;
  const counts = places.map((each) => countPlaces(records, page, each));
  const pairs = places.slice(1).map((each, index) => countPlaces(records, page, following(places[index] ?? [], each)));
  const matches: Match[] = [];
  const above: number[] = [];
  for (let record = first; record < (records.firstOf[page + 1] ?? 0); record += 1) {
    const depth = records.table.records.depth[record] ?? 0;
    above.length = depth;
    const score = scoreRecord(records, record, { terms, counts, pairs, above, first, fewest });
    if (score > 0) matches.push({ records, record, score });
    above[depth] = record;
  }
  return matches;
}

/** The places at which one term directly follows another. */
function following(before: readonly number[], after: readonly number[]): number[] {
  const ends = new Set(before.map((place) => place + 1));
  return after.filter((place) => ends.has(place));
}

function countPlaces({ table, startOf, firstOf }: YearRecords, page: number, places: readonly number[]): Counts {
  const first = firstOf[page] ?? 0;
  const size = (firstOf[page + 1] ?? 0) - first;
  const counts = { heading: new Uint16Array(size), text: new Uint16Array(size) };
  let at = 0;
  for (const place of places) {
    while (at + 1 < size && (startOf[first + at + 1] ?? 0) <= place) at += 1;
    const inHeading = place < (startOf[first + at] ?? 0) + (table.records.headingWords[first + at] ?? 0);
    const list = inHeading ? counts.heading : counts.text;
    list[at] = (list[at] ?? 0) + 1;
  }
  return counts;
}

interface Asked {
  readonly terms: readonly Weighed[];
  /** Of each term. */
  readonly counts: readonly Counts[];
  /** Of each term but the first: how often it directly follows the one before it. */
  readonly pairs: readonly Counts[];
  /** The records that hold it. */
  readonly above: readonly number[];
  /** The first record of its page. */
  readonly first: number;
  /** How many terms it must answer. */
  readonly fewest: number;
}

/** A word in a heading counts as this many in the text. */
const headingWeight = 4;
/** A word in the heading that a record is under counts as part of one in its own text. */
const aboveWeight = 0.4;
/** How soon another mention adds little, and how much length takes away: as usual for BM25. */
const saturation = 1.2;
const lengthShare = 0.6;
const usualLength = 80;

/** Words that stand together as they were typed count as this part of another mention of each. */
const pairWeight = 0.5;

/** What holds no more comes behind what holds and is nearly as near. */
const overWeight = 0.85;
const overStates = new Set((['superseded', 'rescinded'] as const).map((state) => states.indexOf(state)));

/** Scores a record by BM25, with headings; 0 where it does not answer enough terms, or none by its own words. */
function scoreRecord(records: YearRecords, record: number, asked: Asked): number {
  const { terms, counts, above, first, fewest } = asked;
  const { words, headingWords } = records.table.records;
  const length = saturation * (1 - lengthShare + (lengthShare * (words[record] ?? 0)) / usualLength);
  let [score, answered, own, headed] = [0, 0, 0, 0];
  for (const [index, { weight }] of terms.entries()) {
    const mentions = mentionsIn(counts[index], record - first);
    const isAbove = mentions === 0 && above.some((holder) => (counts[index]?.heading[holder - first] ?? 0) > 0);
    if (mentions === 0 && !isAbove) continue;
    answered += 1;
    if (mentions > 0) own += 1;
    if ((counts[index]?.heading[record - first] ?? 0) > 0) headed += weight;
    score += isAbove ? aboveWeight * weight : (weight * mentions * (saturation + 1)) / (mentions + length);
  }
  if (own === 0 || answered < fewest) return 0;
  // A heading that says little else is what was meant.
  const typed = terms.reduce((sum, { words }) => sum + words, 0);
  const heading = 2 * headed * Math.min(1, typed / (headingWords[record] ?? 1));
  const part = (answered / terms.length) * (isOver(records, record) ? overWeight : 1);
  return (score + heading + scorePairs(record - first, asked)) * part;
}

/** Whether a decision holds no more. */
function isOver({ table }: YearRecords, record: number): boolean {
  return overStates.has(table.records.state[record] ?? -1);
}

function scorePairs(at: number, { terms, pairs }: Asked): number {
  return pairs.reduce((sum, counts, index) => {
    const weight = (terms[index]?.weight ?? 0) + (terms[index + 1]?.weight ?? 0);
    return sum + pairWeight * weight * Math.min(headingWeight, mentionsIn(counts, at));
  }, 0);
}

function mentionsIn(counts: Counts | undefined, at: number): number {
  return (counts?.text[at] ?? 0) + headingWeight * (counts?.heading[at] ?? 0);
}
