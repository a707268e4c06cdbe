/** More than any word is allowed: what makes another word rather than a slip. */
const tooMany = 3;

/**
 * How many slips make one word of another: letters that are missing, too many, taken for others that are easily mistaken, or
 * changed with their neighbour. It is the optimal string alignment distance, with more for what is hardly a slip.
 */
export function countSlips(typed: string, meant: string): number {
  let before: number[] = [];
  let last = [0];
  for (let j = 1; j <= meant.length; j += 1) last.push((last[j - 1] ?? 0) + costOfLetter(typed, meant, j - 1));
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [(last[0] ?? 0) + costOfLetter(meant, typed, i - 1)];
    for (let j = 1; j <= meant.length; j += 1) {
      const [a, b] = [typed.charAt(i - 1), meant.charAt(j - 1)];
      const isEnd = i === typed.length || j === meant.length || i === 1 || j === 1;
      let least = Math.min(
        (last[j - 1] ?? 0) + (a === b ? 0 : costOfMistaking(a, b, { word: typed, isEnd })),
        (last[j] ?? 0) + costOfLetter(meant, typed, i - 1),
        (row[j - 1] ?? 0) + costOfLetter(typed, meant, j - 1),
      );
      if (i > 1 && j > 1 && a === meant[j - 2] && typed[i - 2] === b) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[meant.length] ?? 0;
}

/** What it costs that the longer word has a letter more: nobody misses the first, and in four letters only one of a pair. */
function costOfLetter(shorter: string, longer: string, at: number): number {
  if (shorter.length >= longer.length) return tooMany;
  const isDouble = longer[at] === longer[at - 1] || longer[at] === longer[at + 1];
  return isDouble || (at > 0 && shorter.length > 4) ? 1 : tooMany;
}

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((letters, row) =>
  Array.from(letters, (letter, at) => ({ letter, row, place: at + row / 2 })),
);
const vowels = 'aeiouy';
const alike = ['ck', 'cs', 'sz', 'kq', 'gj', 'uv', 'vw'];

/** What it costs to take a letter for another; a short word becomes another word by that. */
function costOfMistaking(a: string, b: string, { word, isEnd }: { word: string; isEnd: boolean }): number {
  if (word.length < 7) return tooMany;
  const sound = (vowels.includes(a) && vowels.includes(b)) || alike.some((pair) => pair === a + b || pair === b + a);
  return (sound && !isEnd) || keysBeside(a).includes(b) ? 1 : tooMany;
}

/** The letters whose keys touch that of one; each row stands half a key further right than the one above it. */
export function keysBeside(letter: string): string[] {
  const key = keys.find((each) => each.letter === letter);
  if (key === undefined) return [];
  const near = keys.filter(({ row, place }) => Math.abs(row - key.row) < 2 && Math.abs(place - key.place) <= 1);
  return near.map((each) => each.letter).filter((each) => each !== letter);
}
