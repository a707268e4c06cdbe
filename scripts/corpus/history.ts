import type { Board } from './boards.ts';
import { toId } from './names.ts';
import { chance, drawBelow } from './random.ts';
import type { Random } from './random.ts';

/** A meeting that was held, as later ones look back on it. */
export interface PastMeeting {
  id: string;
  date: string;
  items: number;
}

/** A decision that was adopted and still stands. */
export interface PastDecision {
  name: string;
  fragment: string;
  meeting: string;
  date: string;
}

/** An action that has not been reported as finished. */
export interface OpenAction {
  name: string;
  date: string;
  due: string | undefined;
}

/** What a board has done so far. */
export interface History {
  board: Board;
  meetings: PastMeeting[];
  unapproved: PastMeeting[];
  decisions: PastDecision[];
  actions: OpenAction[];
  counts: Map<string, number>;
}

/** Starts the history of a board. */
export function openHistory(board: Board): History {
  return { board, meetings: [], unapproved: [], decisions: [], actions: [], counts: new Map() };
}

/** Gives the next free reference of a series, like `CYP 2018/6`. */
export function nextRef(history: History, series: string): string {
  const number = (history.counts.get(series) ?? 0) + 1;
  history.counts.set(series, number);
  return `${series}/${number}`;
}

/** Gives the fragment of a decision's address from its reference, like `decision-cyp-2018-6`. */
export function toFragment(ref: string): string {
  return `decision-${toId(ref)}`;
}

/** Finds a record from before a day, more often a recent one; takes it out of the list if asked. */
export function findEarlier<T extends { date: string }>(
  random: Random,
  records: T[],
  date: string,
  take = false,
): T | undefined {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const back = chance(random, 0.7) ? Math.min(records.length, 60) : records.length;
    const index = records.length - 1 - drawBelow(random, back);
    const found = records[index];
    if (found === undefined || found.date >= date) continue;
    if (take) records.splice(index, 1);
    return found;
  }
  return undefined;
}
