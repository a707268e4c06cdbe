import type { SearchFiles } from './files.ts';
import type { Term } from './query.ts';
import { isBeginning, otherForm, splitWord, suggestWords } from './suggest.ts';
import type { Hits, WordIndex } from './word-index.ts';

/** A term and where it stands. */
export interface LookedUp {
  readonly term: Term;
  readonly hits: Hits;
  /** How the pages have it, where none has it as it was typed; null where they do, or where it stands nowhere. */
  readonly instead: string | null;
}

/** Stands behind what was taken for the beginning of words. */
export const anyEnding = '…';

interface Sources {
  readonly files: SearchFiles;
  readonly index: WordIndex;
}

/** Looks terms up. */
export function lookUp(terms: readonly Term[], sources: Sources): Promise<LookedUp[]> {
  return Promise.all(terms.map((term) => lookUpTerm(term, sources)));
}

/** Terms with pairs of words in one, where that stands somewhere, as "paddleboards" for "paddle boards"; null where none does. */
export async function joinTerms(found: readonly LookedUp[], { index }: Sources): Promise<LookedUp[] | null> {
  const joined: LookedUp[] = [];
  const pairs = await Promise.all(
    found.map(async ({ term }, at) => {
      const word = joinWords([term, found[at + 1]?.term ?? []]);
      return word === null ? null : { term: [word], hits: await index.find([word]), instead: word };
    }),
  );
  for (let at = 0; at < found.length; at += 1) {
    const pair = pairs[at] ?? null;
    const isJoined = pair !== null && isFound(pair);
    joined.push(...(isJoined ? [pair] : found.slice(at, at + 1)));
    if (isJoined) at += 1;
  }
  return joined.length === found.length ? null : joined;
}

/** Two terms in one word; null where they are no two words that could be parts of one. */
export function joinWords(pair: readonly Term[]): string | null {
  return pair.every(([word = '', ...rest]) => rest.length === 0 && /^\p{L}{2,}$/u.test(word))
    ? pair.flat().join('')
    : null;
}

/** Terms with the nearest that stand somewhere in the place of those that stand nowhere; null where there are none of either. */
export async function correctTerms(found: readonly LookedUp[], sources: Sources): Promise<LookedUp[] | null> {
  if (found.every(isFound)) return null;
  const meant: LookedUp[] = [];
  for (const each of found) {
    const likely = isFound(each) ? each : await correct(each.term, [...found.filter(isFound), ...meant], sources);
    if (likely === null) return null;
    meant.push(likely);
  }
  return meant;
}

/** Whether a term stands anywhere. */
export function isFound({ hits }: LookedUp): boolean {
  return hits.size > 0;
}

/** What was looked for, as somebody types it. */
export function writeTerms(found: readonly LookedUp[]): string {
  return found.map(writeTerm).join(' ');
}

function writeTerm({ term, instead }: Pick<LookedUp, 'term' | 'instead'>): string {
  return instead ?? (term.length === 1 ? (term[0] ?? '') : `"${term.join(' ')}"`);
}

/** A word that stands nowhere may be another form, or the beginning, of one that does. */
async function lookUpTerm(term: Term, { files, index }: Sources): Promise<LookedUp> {
  const [word = '', ...rest] = term;
  const [hits, form] = await Promise.all([index.find(term), rest.length > 0 ? null : otherForm(word, files)]);
  if (hits.size > 0) return { term, hits, instead: form };
  if (rest.length > 0 || !(await isBeginning(word, files))) return { term, hits, instead: null };
  return { term, hits: await index.findBeginning(word), instead: word + anyEnding };
}

/** What was most likely meant by a term that is nowhere: the near one that is on most of the pages that have the others. */
async function correct(term: Term, others: readonly LookedUp[], sources: Sources): Promise<LookedUp | null> {
  const tried = await Promise.all((await candidatesFor(term, sources)).map((each) => lookUpTerm(each, sources)));
  let best: LookedUp | null = null;
  let most = -1;
  for (const candidate of tried.filter(isFound)) {
    const shared = [...candidate.hits.keys()].filter((page) => others.every(({ hits }) => hits.has(page))).length;
    if (others.length === 0 ? best === null : shared > most) [best, most] = [candidate, shared];
  }
  if (best === null) return null;
  return { ...best, instead: best.instead ?? (term.length === 1 ? best.term.join(' ') : writeTerm(best)) };
}

/** A term with the nearest known words in the place of those that stand nowhere; of a phrase only the first of each. */
async function candidatesFor(term: Term, sources: Sources): Promise<Term[]> {
  const [word = '', ...rest] = term;
  if (rest.length === 0) {
    const [parted, near] = await Promise.all([splitWord(word, sources.files), suggestWords(word, sources.files)]);
    return [...asReference(word), ...parted, ...near.map((each) => [each])];
  }
  const words: string[] = [];
  for (const each of term) {
    const isKnown = isFound(await lookUpTerm([each], sources));
    const near = isKnown ? each : (await suggestWords(each, sources.files))[0];
    if (near === undefined) return [];
    words.push(near);
  }
  return [words];
}

/** "wht24/3" and "WHT-24-3" as the minutes write a reference: its letters and its figures are two words. */
function asReference(word: string): Term[] {
  const [, letters, figures] = /^(\p{L}+)[-–/.]?(\d[\d/–.-]*)$/u.exec(word) ?? [];
  return letters === undefined || figures === undefined ? [] : [[letters, figures.replace(/[-–]/g, '/')]];
}
