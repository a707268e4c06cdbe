import { stemmer } from '@orama/stemmers/english';

/**
 * Ends every word of the index. Pagefind finds, for a word, all that begin with it, and does not tell them apart: with an end,
 * "bus" is no beginning of "business". It is a letter, because Pagefind strips other characters, and one that no text has.
 */
const end = 'ǁ';

const figures = 'ꓐꓑꓒꓓꓔꓕꓖꓗꓘꓙ';

/** What an index without words holds: nothing that is looked for begins with it. */
export const noWord = end;

/** The language of the index: none, as ISO 639 calls it, so that Pagefind leaves the stems as they are. */
export const indexLanguage = 'zxx';

/** The punctuation at the ends of a word, each run from its start: if it were also looked for from within, a long line of dots would take minutes. */
const signsAround = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/** A word in lower case, without accents, the punctuation around it and the ending of a possessive. */
export function plainWord(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(signsAround, '')
    .replace(/['’]s$/, '');
}

/** What the index has for a word of a text: its stem and, if punctuation divides it, the stems of its parts too. */
export function indexedWord(written: string): string {
  const plain = plainWord(written);
  if (plain === '') return written;
  const parts = plain.split(/[^\p{L}\p{N}]+/u);
  const stems = parts.length === 1 ? parts : [...parts, parts.join('')];
  return stems.map(stemOf).join('-');
}

/** Whether the index can be asked for a word: punctuation alone is not one. */
export function isIndexed(word: string): boolean {
  return word.endsWith(end);
}

/** A word as the index is asked for it: whole, and in any of its inflected forms. */
export function soughtWord(written: string): string {
  return stemOf(plainWord(written).replace(/[^\p{L}\p{N}]+/gu, ''));
}

/** A word as the index is asked for all that begin with it. */
export function soughtBeginning(written: string): string {
  return spellFigures(plainWord(written).replace(/[^\p{L}\p{N}]+/gu, ''));
}

/** English endings are taken off; words of other languages mostly have none of them. */
function stemOf(word: string): string {
  return spellFigures(/^[a-z]+$/.test(word) ? stemmer(word) : word) + end;
}

/** Replaces each figure with a letter, again one that no text has: Pagefind divides words where letters meet figures. */
function spellFigures(word: string): string {
  return word.replace(/[0-9]/g, (figure) => figures.charAt(Number(figure)));
}
