import { plainWord } from '../index-word.ts';
import { letterOf } from '../spelling.ts';
import type { SearchFiles } from './files.ts';

/** How many words are tried in the place of one that stands nowhere. */
const mostSuggestions = 5;

/** Whether what was typed says enough to be taken for the beginning of words: “bus” is none of “business”. */
export function mayBegin(typed: string): boolean {
  return plainWord(typed).length > 3;
}

/** Whether a word of the pages begins with what was typed. */
export async function isBeginning(typed: string, files: SearchFiles): Promise<boolean> {
  const word = plainWord(typed);
  return mayBegin(word) && (await listOf(letterOf(word), files)).some((known) => known.startsWith(word));
}

/** The words of the pages that may have been meant, the nearest first, and of those the most frequent. */
export async function suggestWords(typed: string, files: SearchFiles): Promise<string[]> {
  const word = plainWord(typed);
  if (word.length < 4) return [];
  const letter = letterOf(word);
  const near = findNear(word, await listOf(letter, files));
  if (near.length > 0) return near;
  const { spelling } = await files.manifest();
  const others = await Promise.all(spelling.filter((each) => each !== letter).map((each) => listOf(each, files)));
  return findNear(word, others.flat());
}

function findNear(word: string, known: readonly string[]): string[] {
  const most = word.length < 6 ? 1 : 2;
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

/** How many letters are wrong, missing, too many or changed places with their neighbour: the optimal string alignment distance. */
export function countSlips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(same, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** The words that start with a letter. Where they cannot be loaded, what was typed is searched without suggestions. */
async function listOf(letter: string, files: SearchFiles): Promise<readonly string[]> {
  const { spelling } = await files.manifest();
  return spelling.includes(letter) ? files.spelling(letter).catch(() => []) : [];
}
