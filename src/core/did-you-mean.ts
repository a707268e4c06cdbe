import { distance } from 'fastest-levenshtein';

/** The known name nearest to a wrong one: at most two slips away, or a third of its length; null where none is near. */
export function nearest(wrong: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.min(wrong.length, Math.max(2, Math.floor(wrong.length / 3)) + 1);
  for (const name of known) {
    if (Math.abs(name.length - wrong.length) >= least) continue;
    const slips = distance(wrong.toLowerCase(), name.toLowerCase());
    if (slips < least) [best, least] = [name, slips];
  }
  return best;
}

/** "Did you mean `x`?", or what to do where nothing is near. */
export function suggest(wrong: string, known: Iterable<string>, otherwise: string): string {
  const name = nearest(wrong, known);
  return name === null ? otherwise : `Did you mean \`${name}\`?`;
}
