import { plainWord, soughtWord } from '../index-word.ts';
import { letterOf } from '../spelling.ts';
import type { SearchFiles } from './files.ts';
import { countSlips, keysBeside } from './slips.ts';

/** How many words are tried in the place of one that stands nowhere. */
const mostSuggestions = 5;

/** How many letters a part of a word has at least. */
const shortestPart = 3;

/** Whether what was typed says enough to be taken for the beginning of words: “bus” is none of “business”. */
export function mayBegin(typed: string): boolean {
  return plainWord(typed).length > 3;
}

/** Whether a word of the pages begins with what was typed. */
export async function isBeginning(typed: string, files: SearchFiles): Promise<boolean> {
  const word = plainWord(typed);
  return mayBegin(word) && (await listOf(letterOf(word), files)).some((known) => known.startsWith(word));
}

/**
 * The word that the pages have in the place of one that stands nowhere, where the index finds it for their stem and they are not
 * merely singular and plural, or forms of one verb: “house” for “housing”; or else null. The most frequent, if there are several.
 */
export async function otherForm(typed: string, files: SearchFiles): Promise<string | null> {
  const word = plainWord(typed);
  const list = await listOf(letterOf(word), files);
  if (list.includes(word)) return null;
  const stem = soughtWord(word);
  const forms = list.filter((known) => known.startsWith(word.slice(0, 3)) && soughtWord(known) === stem);
  return forms.some((form) => withoutEnding(form) === withoutEnding(word)) ? null : (forms[0] ?? null);
}

/** A word without the ending of a plural or of a verb: as much of it as two that are forms of one have in common. */
function withoutEnding(word: string): string {
  const bare = word.replace(/ie[sd]$/, 'y').replace(/(?:e[sd]|(?<!s)s|e)$/, '');
  return bare.replace(/(.)\1$/, '$1');
}

/** The words of the pages that may have been meant, the nearest first, and of those the most frequent. */
export async function suggestWords(typed: string, files: SearchFiles): Promise<string[]> {
  const word = plainWord(typed);
  if (word.length < 4) return [];
  const near = findNear(word, await listOf(letterOf(word), files));
  if (near.length > 0) return near;
  const others = await Promise.all(lettersBeside(word).map((letter) => listOf(letter, files)));
  return findNear(word, others.flat());
}

/** The letters with which a word may begin that somebody mistyped at its beginning. */
function lettersBeside(word: string): string[] {
  const [first = '', second = ''] = word;
  return [...new Set([second, ...keysBeside(first)])].filter((letter) => /[a-z]/.test(letter) && letter !== first);
}

/** How many slips a word may have: a long one is still known by what is right in it. */
function mostSlips(word: string): number {
  return word.length < 8 ? 1 : 2;
}

/** The pairs of words that what was typed may be, written together, of which the pages have the first: "harbourmaster". */
export async function splitWord(typed: string, files: SearchFiles): Promise<(readonly [string, string])[]> {
  const word = plainWord(typed);
  const known = new Set(await listOf(letterOf(word), files));
  const ends = Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, at) => at + shortestPart);
  return ends.filter((end) => known.has(word.slice(0, end))).map((end) => [word.slice(0, end), word.slice(end)]);
}

function findNear(word: string, known: readonly string[]): string[] {
  const most = mostSlips(word);
  const near = known.flatMap((each) => {
    if (Math.abs(each.length - word.length) > most) return [];
    const slips = countSlips(word, each);
    return slips > most ? [] : [{ each, slips }];
  });
  return near
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, mostSuggestions)
    .map(({ each }) => each);
}

/** The words that start with a letter. Where they cannot be loaded, what was typed is searched without suggestions. */
async function listOf(letter: string, files: SearchFiles): Promise<readonly string[]> {
  const { spelling } = await files.manifest();
  return spelling.includes(letter) ? files.spelling(letter).catch(() => []) : [];
}
