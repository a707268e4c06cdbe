import { plainWord } from '../index-word.ts';

const smallWords = new Set(
  'a an and are at be by can do does for has have how i in is it many much my of on sit sits the there to was we were what when where which who why will'.split(
    ' ',
  ),
);

/** Whether a word is one of a question, or of those between the words of a name. */
export function isSmall(word: string): boolean {
  return smallWords.has(plainWord(word));
}
