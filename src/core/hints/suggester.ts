import { ask, nearestName } from './did-you-mean.ts';
import type { Name } from './names.ts';

/**
 * The most characters of known names that are compared in one run of a rule: one second, on a busy machine two. Among 5,000
 * references of 8 characters, 250 wrong ones get a suggestion; once they are corrected, the next run suggests more.
 */
const mostCompared = 10_000_000;

/** Suggests a name for a wrong one among those of a scope, as it is shown, or says what to do otherwise. */
export type Suggester = (
  scope: string,
  wrong: string,
  known: () => Iterable<Name>,
  otherwise: string,
  shown?: (name: string) => string,
) => string;

/** Makes a suggester of names for one run of a rule: it looks for the same wrong name once, and for none when enough were compared. */
export function makeSuggester(most = mostCompared): Suggester {
  const found = new Map<string, string | null>();
  let left = most;
  function* counted(names: Iterable<Name>): Generator<Name> {
    for (const name of names) {
      left -= name.text.length;
      yield name;
    }
  }
  return (scope, wrong, known, otherwise, shown = (each) => each) => {
    const asked = `${scope}\n${wrong}`;
    let name = found.get(asked);
    if (name === undefined) {
      if (left <= 0) return otherwise;
      name = nearestName(wrong, counted(known()));
      found.set(asked, name);
    }
    return ask(name === null ? null : shown(name), otherwise);
  };
}
