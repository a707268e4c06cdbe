import type { Decision } from '../../core/book.ts';
import { inTime } from '../../core/order.ts';

/** How many decisions of a thread are shown; the pages of the others show the rest. */
const longestThread = 40;

/** A decision among those before and after it, and those before and after them, in the order of time. */
export interface Relatives {
  readonly decisions: readonly Decision[];
  /** Whether the thread has more decisions than these. */
  readonly isCut: boolean;
}

/** Finds the thread of a decision, the nearest first where it is too long to be shown whole. */
export function relativesOf(decision: Decision): Relatives {
  const found = new Set([decision]);
  let isCut = false;
  for (const { bearsOn, laterDecisions } of found) {
    for (const { decision: other } of [...bearsOn.slice(0, longestThread), ...laterDecisions.slice(-longestThread)]) {
      if (found.size < longestThread) found.add(other);
      else isCut ||= !found.has(other);
    }
    isCut ||= bearsOn.length > longestThread || laterDecisions.length > longestThread;
  }
  return { decisions: [...found].sort(inTime), isCut };
}
