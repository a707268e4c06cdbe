import { distance } from 'fastest-levenshtein';
import { inOrder, type Name, slipsTooMany } from './names.ts';

/** Longer names are not looked for: comparing two takes as long as their lengths multiplied. */
const longestName = 200;

/** The known name nearest to a wrong one: at most two slips away, or a third of its length; null where none is near. */
export function nearest(wrong: string, known: Iterable<string>): string | null {
  return nearestName(wrong, inOrder(known));
}

/** The same, of names in any order. */
export function nearestName(wrong: string, known: Iterable<Name>): string | null {
  if (wrong.length > longestName) return null;
  const small = wrong.toLowerCase();
  let best: Name | null = null;
  let least = slipsTooMany(wrong);
  for (const name of known) {
    if (Math.abs(name.text.length - wrong.length) > least || isOpposite(small, name.text)) continue;
    const slips = distance(small, name.text.toLowerCase());
    if (slips < least || (slips === least && best !== null && name.order < best.order)) [best, least] = [name, slips];
  }
  return best?.text ?? null;
}

/** Whether a word says the opposite of another: nobody who writes "disagreed" means "agreed". */
function isOpposite(wrong: string, name: string): boolean {
  return wrong.endsWith(name) && /^(?:un|dis|in|non|not)[- ]?$/.test(wrong.slice(0, -name.length));
}

/** "Did you mean `x`?", or what to do if nothing is near. */
export function suggest(wrong: string, known: Iterable<string>, otherwise: string): string {
  return ask(nearest(wrong, known), otherwise);
}

/** The same, where the nearest name is known. */
export function ask(name: string | null, otherwise: string): string {
  return name === null ? otherwise : `Did you mean \`${name}\`?`;
}
