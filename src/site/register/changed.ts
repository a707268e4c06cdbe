import type { Decision } from '../../core/book.ts';
import { onceForEachObject } from '../../core/once.ts';

/** The decisions of a list that were called in, or that later ones have not left as they were made. */
export const changedIn = onceForEachObject((decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter((decision) => isChanged.has(decision.standing) || calledIn(decision) !== null),
);

const isChanged: ReadonlySet<Decision['standing']> = new Set(['amended', 'superseded', 'rescinded', 'unsettled']);

/** "Called in", or "Called in, then confirmed"; null where a decision was not. */
export function calledIn({ data: { callIn } }: Decision): string | null {
  if (callIn?.state === 'called-in') return 'Called in';
  return callIn?.state === 'confirmed' || callIn?.state === 'withdrawn' ? `Called in, then ${callIn.state}` : null;
}
