import { plainWord } from './index-word.ts';

/** How many letters a word needs to be worth a suggestion. */
const shortest = 3;

/** The plain words of a site by their first letter, each list with the most frequent first. */
export function spellingLists(counts: Iterable<readonly [written: string, count: number]>): Map<string, string[]> {
  const plain = new Map<string, number>();
  for (const [written, count] of counts) {
    const word = plainWord(written);
    if (word.length >= shortest && !/[^\p{L}]/u.test(word)) plain.set(word, (plain.get(word) ?? 0) + count);
  }
  const byCount = [...plain].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const lists = new Map<string, string[]>();
  for (const [word] of byCount) {
    const letter = letterOf(word);
    const list = lists.get(letter);
    if (list === undefined) lists.set(letter, [word]);
    else list.push(word);
  }
  return lists;
}

/** The list that a plain word is in. */
export function letterOf(word: string): string {
  return /^[a-z]/.test(word) ? word.charAt(0) : 'other';
}
