import { compare } from '../../../core/order.ts';
import type { FederationManifest, SearchedBody } from '../../federation.ts';
import type { SearchFiles } from '../files.ts';
import type { Reach } from '../library.ts';
import { joinWords } from '../look-up.ts';
import { readQuery, type Term } from '../query.ts';
import type { Search } from '../search-address.ts';
import { mayBegin, splitWord, suggestWords } from '../suggest.ts';
import { bodyOfBoard } from './combine.ts';
import type { Mentions, PlacedWords } from './word-places.ts';

/** What is known of several books before any of their indexes is loaded. */
export interface Known {
  readonly version: string;
  readonly bodies: FederationManifest['bodies'];
  readonly places: PlacedWords;
  /** The words of all. */
  readonly files: SearchFiles;
}

/**
 * Which bodies a search looks at: those that are chosen, directly or by a board, or else as many as allowed of those that can
 * have an answer, the likeliest first.
 */
export async function chooseBodies(search: Search, known: Known): Promise<Omit<Reach, 'lost'>> {
  const { body, board } = search.chosen;
  const chosen = body.length > 0 ? body : board.map(bodyOfBoard);
  const within = known.bodies.filter((body) => isWithin(body, search));
  if (chosen.length > 0) {
    return {
      isChosen: true,
      searched: known.bodies.filter(({ id }) => chosen.includes(id)),
      waiting: within.filter(({ id }) => !chosen.includes(id)),
    };
  }
  const likely = await orderBodies(within, search, known);
  return { isChosen: false, searched: likely.slice(0, search.bodies), waiting: likely.slice(search.bodies) };
}

function isWithin(body: SearchedBody, { from, to }: Search): boolean {
  return (from === '' || body.to >= from) && (to === '' || (body.from !== '' && body.from <= to));
}

/** The bodies that can have an answer: in the order of a search that has one, or else those first that mention its rarest word most. */
async function orderBodies(within: readonly SearchedBody[], search: Search, known: Known): Promise<SearchedBody[]> {
  const terms = readQuery(search.q);
  const words = [...new Set(terms.flat())];
  const [alone, joined] = await Promise.all([
    Promise.all(words.map((word) => mentionsOf(word, known))),
    Promise.all(terms.slice(1).map((term, index) => mentionsInOne([terms[index] ?? [], term], known))),
  ]);
  const mentions = words.map((word, index) =>
    addUp([alone[index] ?? new Map(), ...joined.flatMap((each) => (each.parts.includes(word) ? [each.mentions] : []))]),
  );
  const ranked = within.map((body) => {
    const number = known.bodies.indexOf(body);
    const counts = mentions.map((each) => each.get(number) ?? 0).filter((count) => count > 0);
    return { body, answered: counts.length, least: Math.min(Infinity, ...counts) };
  });
  const most = ranked.reduce((sum, { answered }) => Math.max(sum, answered), 0);
  if (words.length > 0 && most === 0) return [];
  const able = ranked.filter(({ answered }) => answered === most);
  if (search.sort === 'newest') able.sort((a, b) => compare(b.body.last, a.body.last));
  else if (search.sort === 'oldest') able.sort((a, b) => compare(a.body.first, b.body.first));
  else able.sort((a, b) => b.least - a.least || compare(b.body.last, a.body.last));
  return able.map(({ body }) => body);
}

/** Where two words stand as one, as "paddleboards" answers "paddle boards". */
async function mentionsInOne(
  pair: readonly Term[],
  { places }: Known,
): Promise<{ parts: string[]; mentions: Mentions }> {
  const word = joinWords(pair);
  return { parts: pair.flat(), mentions: word === null ? new Map() : await places.find(word) };
}

/** Where a word stands, or else what begins with it, or else what may have been meant: as a search of one book takes it. */
async function mentionsOf(word: string, { places, files }: Known): Promise<Mentions> {
  const exact = await places.find(word);
  if (exact.size > 0) return exact;
  const begun = mayBegin(word) ? await places.findBeginning(word) : exact;
  if (begun.size > 0) return begun;
  const [parted, near] = await Promise.all([splitWord(word, files), suggestWords(word, files)]);
  const meant = [...parted.flat(), ...near];
  return addUp(await Promise.all(meant.map((each) => places.find(each))));
}

function addUp(all: readonly Mentions[]): Mentions {
  const sum = new Map<number, number>();
  for (const [body, count] of all.flatMap((each) => [...each])) sum.set(body, (sum.get(body) ?? 0) + count);
  return sum;
}
