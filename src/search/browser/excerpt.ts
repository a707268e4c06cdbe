import type { RecordText } from '../record-text.ts';

/** A run of an excerpt. */
export interface Run {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Words from a record around what was found, and the place nearest before them. */
export interface Excerpt {
  readonly runs: readonly Run[];
  readonly anchor: string;
}

/** How many words an excerpt has. */
const length = 32;
/** How many of them stand before what was found. */
const lead = 6;

/** Cuts an excerpt out of a record's text below its heading: where most of the words found in its prose are together, or from its beginning. */
export function cutExcerpt(record: RecordText, found: readonly number[]): Excerpt {
  const { anchor, words, headingWords, blocks } = record;
  const below = found.filter((word) => word >= headingWords);
  const densest = findDensest(inProse(below, blocks)) ?? findDensest(below);
  const last = Math.max(headingWords, words.length - length);
  const prose = blocks.find(({ word, isFact }) => word >= headingWords && word < words.length && !isFact)?.word;
  const wanted = densest === null ? (prose ?? headingWords) : densest - lead;
  const start = Math.min(Math.max(headingWords, wanted), last);
  const end = Math.min(words.length, start + length);
  const isFound = new Set(found);
  const isPast = new Set(pastWords(record, found));
  const isBlock = new Set(blocks.map(({ word }) => word));
  const runs: Run[] = [];
  const add = (text: string, isMatch: boolean) => {
    const before = runs.at(-1);
    if (before?.isMatch === false && !isMatch) runs[runs.length - 1] = { text: before.text + text, isMatch };
    else runs.push({ text, isMatch });
  };
  if (start > headingWords) add('… ', false);
  const shown = Array.from({ length: end - start }, (_, at) => start + at).filter((word) => !isPast.has(word));
  for (const [at, word] of shown.entries()) {
    // What follows a label needs no other sign.
    if (at > 0) add(isBlock.has(word) && !words[word - 1]?.endsWith(':') ? ' · ' : ' ', false);
    const text = words[word] ?? '';
    for (const run of isFound.has(word) ? withoutSigns(text) : [{ text, isMatch: false }]) add(run.text, run.isMatch);
  }
  if (end < words.length) add(' …', false);
  const place = blocks.findLast((block) => block.anchor !== '' && block.word <= (densest ?? 0));
  return { runs, anchor: place?.anchor ?? anchor };
}

/** The words of facts that are no longer so and in which nothing was found: what is shown beside how a record stands now is to agree with it. */
function pastWords({ words, blocks }: RecordText, found: readonly number[]): number[] {
  return blocks.flatMap(({ word: start, isPast = false }, index) => {
    const end = blocks[index + 1]?.word ?? words.length;
    if (!isPast || found.some((word) => word >= start && word < end)) return [];
    return Array.from({ length: end - start }, (_, at) => start + at);
  });
}

/** A word that was found, separated from the punctuation around it: nobody looked for its comma. */
function withoutSigns(text: string): Run[] {
  const start = Math.max(0, text.search(/[\p{L}\p{N}\p{Sc}]/u));
  const after = /(?<![^\p{L}\p{N}\p{Sc}%])[^\p{L}\p{N}\p{Sc}%]+$/u.exec(text.slice(start))?.[0] ?? ''; // From its start: looked for from within as well, a line of dots takes minutes.
  const runs = [
    { text: text.slice(0, start), isMatch: false },
    { text: text.slice(start, text.length - after.length), isMatch: true },
    { text: after, isMatch: false },
  ];
  return runs.filter((run) => run.text !== '');
}

/** The found words that are not in a list of facts. */
function inProse(found: readonly number[], blocks: RecordText['blocks']): number[] {
  let next = 0;
  let isFact = false;
  return found.filter((word) => {
    for (; next < blocks.length && (blocks[next]?.word ?? 0) <= word; next += 1) isFact = blocks[next]?.isFact ?? false;
    return !isFact;
  });
}

/** The found word that has most of the others after it within one excerpt; null where nothing was found. */
function findDensest(found: readonly number[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [index, word] of found.entries()) {
    let end = index;
    while ((found[end] ?? Infinity) < word + length - lead) end += 1;
    if (end - index > most) [best, most] = [word, end - index];
  }
  return best;
}
