/** Words shorter than this can be one letter apart and both right: police, policy. */
const shortestWord = 7;

/** Names longer than this are sentences. */
const longestName = 120;

/**
 * Keys that two names share when they differ in one letter of one long word: one more, one fewer, another or a moved one.
 * Neither a first letter nor a figure nor an `s` at the end counts, because those tell names apart.
 */
export function oneLetterKeys(name: string): string[] {
  if (name.length > longestName) return [];
  const words = name.split(' ');
  return words.flatMap((word, index) => {
    if (word.length < shortestWord - 1 || /\d/.test(word)) return [];
    const keyOf = (written: string) => words.with(index, `*${written}`).join(' ');
    return [word, ...withoutOneLetter(word)].map(keyOf);
  });
}

function withoutOneLetter(word: string): string[] {
  if (word.length < shortestWord) return [];
  const last = word.endsWith('s') ? word.length - 1 : word.length;
  return Array.from({ length: last - 1 }, (_, index) => word.slice(0, index + 1) + word.slice(index + 2));
}
