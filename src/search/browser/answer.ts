import type { SearchedYear } from '../table.ts';
import type { SearchFiles } from './files.ts';
import { correctTerms, isFound, joinTerms, lookUp, type LookedUp, writeTerms } from './look-up.ts';
import { matchYear, type Strictness, weigh } from './match.ts';
import { allOf, type Found, narrow, type Narrowed, sortMatches } from './narrow.ts';
import { once } from './once.ts';
import { pageLength } from './pager.ts';
import { readQuery } from './query.ts';
import type { Search } from './search-address.ts';
import { isSmall } from './small-words.ts';
import type { WordIndex } from './word-index.ts';
import type { Match, YearRecords } from './year-records.ts';

/** The answer to a search. */
export interface Answer extends Narrowed {
  /** Whether more is still being looked for; its first results stay what they are. */
  readonly isPartial: boolean;
  /** What was looked for instead, because no record has all words as they were typed; null where those were found. */
  readonly corrected: string | null;
  /** The words that stand nowhere, without which the others were looked for. */
  readonly missing: readonly string[];
  /** How strictly the records answer the words: less only where nothing answers more. */
  readonly strictness: Strictness;
  /** The words of a record that were found, counted from its first. */
  readonly foundIn: (match: Match) => number[];
}

/** Where searches look, and what the last ones found. */
export interface Sources {
  readonly files: SearchFiles;
  readonly index: WordIndex;
  readonly found: Map<string, Promise<Collected>>;
}

type Years = readonly SearchedYear[];

/** What was found in some years, before it is narrowed. */
interface Collected extends Pick<Answer, 'corrected' | 'missing' | 'strictness' | 'foundIn'> {
  readonly years: readonly Found[];
}

/** Answers a search, in its order. Where the newest or oldest come first and fill the page, they are given before the rest is looked for. */
export async function* answers(search: Search, sources: Sources): AsyncGenerator<Answer> {
  const manifest = await sources.files.manifest();
  const years = manifest.years.filter(({ year }) => isWithin(year, search));
  const first = firstYears(years, search);
  const key = [search.q, search.from, search.to].join('\n');
  if (first.years.length < years.length && !sources.found.has(key)) {
    const partial = finish(search, await collect(search.q, first.years, sources, false), true);
    const last = partial.matches[search.page * pageLength - 1];
    if (partial.corrected === null && last !== undefined && first.isSettled(last.records.year)) yield partial;
  }
  if (sources.found.size > 3) sources.found.clear();
  yield finish(search, await once(sources.found, key, () => collect(search.q, years, sources, true)), false);
}

function isWithin(year: string, { from, to }: Search): boolean {
  if (from === '' && to === '') return true;
  return year !== '' && (from === '' || year >= from) && (to === '' || year <= to);
}

/** What of a search is looked at first. */
interface First {
  readonly years: Years;
  /** Whether nothing of any other year can come before the records of one. */
  readonly isSettled: (year: string) => boolean;
}

/** The years of the first word index of each book in the order of a search, or the first year if it has several; all years where they have no order. */
function firstYears(years: Years, { sort }: Search): First {
  const dated = years.filter(({ year }) => year !== '');
  if (sort === 'relevance' || dated.length === 0) return { years, isSettled: () => true };
  const shards = new Map<string, { readonly words: SearchedYear['words']; last: string }>();
  for (const { year, words, body = '' } of sort === 'newest' ? dated : dated.toReversed()) {
    const shard = shards.get(body);
    if (shard === undefined) shards.set(body, { words, last: year });
    else if (areSame(shard.words, words)) shard.last = year;
  }
  const lasts = [...shards.values()].map(({ last }) => last).sort();
  const [oldest = '', newest = ''] = [lasts[0], lasts.at(-1)];
  return {
    years: dated.filter(({ words, body = '' }) => areSame(shards.get(body)?.words ?? [], words)),
    isSettled: (year) => (sort === 'newest' ? year >= newest : year <= oldest),
  };
}

/** Whether two years are in the same word indexes: either they share one, or they are one year. */
function areSame(some: SearchedYear['words'], others: SearchedYear['words']): boolean {
  return some[0] === others[0];
}

async function collect(q: string, years: Years, sources: Sources, isAll: boolean): Promise<Collected> {
  const reading = Promise.all(years.map((year) => sources.files.records(year)));
  const terms = readQuery(q);
  const nothing = { corrected: null, missing: [], strictness: 'all', foundIn: () => [] } as const;
  if (q === '') return { ...nothing, years: (await reading).map(allOf) };
  if (terms.length === 0) return { ...nothing, years: [] };
  const [records] = await Promise.all([reading, sources.index.use(years.flatMap(({ words }) => words))]);
  const typed = await lookUp(terms, sources);
  const exact = match(records, typed, 'all');
  if (exact !== null || !isAll) return exact ?? { ...nothing, years: [] };
  for await (const meant of readings(typed, sources)) {
    const matched = match(records, meant, 'all');
    if (matched !== null) return { ...matched, corrected: writeTerms(meant) };
  }
  return match(records, typed, 'page') ?? matchFound(records, typed) ?? { ...nothing, years: [] };
}

/** What may have been meant by terms that no record has together, the likeliest first. */
async function* readings(typed: readonly LookedUp[], sources: Sources): AsyncGenerator<readonly LookedUp[]> {
  const joined = await joinTerms(typed, sources);
  if (joined !== null) yield (await correctTerms(joined, sources)) ?? joined;
  const corrected = await correctTerms(typed, sources);
  if (corrected !== null) yield corrected;
  const telling = typed.filter(tells);
  if (telling.length > 0 && telling.length < typed.length) yield (await correctTerms(telling, sources)) ?? telling;
}

/** The records that answer the terms that stand anywhere and tell something, or else some of these; null where there are none. */
function matchFound(records: readonly YearRecords[], typed: readonly LookedUp[]): Collected | null {
  const found = typed.filter((each) => isFound(each) && tells(each));
  const lost = typed.filter((each) => !isFound(each));
  const matched = match(records, found, 'all') ?? match(records, found, 'some');
  if (matched === null || lost.length === 0) return matched;
  return { ...matched, corrected: writeTerms(found), missing: lost.map(({ term }) => term.join(' ')) };
}

/** Whether a term is more than a small word of a question. */
function tells({ term }: LookedUp): boolean {
  return !term.every(isSmall);
}

/** The records that answer terms; null where there are none. */
function match(records: readonly YearRecords[], found: readonly LookedUp[], strictness: Strictness): Collected | null {
  const pageCount = records.reduce((sum, { table }) => sum + table.pages.id.length, 0);
  const weighed = found.map((each) => weigh(each, pageCount));
  const years = records.map((year) => ({ records: year, matches: matchYear(year, weighed, strictness) }));
  if (years.every(({ matches }) => matches.length === 0)) return null;
  return {
    years,
    strictness,
    corrected: found.every(({ instead }) => instead === null) ? null : writeTerms(found),
    missing: [],
    foundIn: (match) => findIn(match, found),
  };
}

function finish(search: Search, { years, ...collected }: Collected, isPartial: boolean): Answer {
  const { matches, counts } = narrow(years, search);
  return { ...collected, isPartial, counts, matches: sortMatches(matches, search.sort) };
}

function findIn({ records, record }: Match, found: readonly LookedUp[]): number[] {
  const { table, pageOf, startOf } = records;
  const start = startOf[record] ?? 0;
  const end = start + (table.records.words[record] ?? 0);
  const id = table.pages.id[pageOf[record] ?? -1] ?? '';
  const words = found.flatMap(({ term, hits }) =>
    (hits.get(id) ?? []).flatMap((place) => term.map((_, index) => place + index)),
  );
  const inside = [...new Set(words)].filter((word) => word >= start && word < end);
  return inside.map((word) => word - start).sort((a, b) => a - b);
}
