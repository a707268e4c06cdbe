import type { Entry } from '../records/entry.ts';
import type { DataOf } from '../schema/kinds.ts';
import { clocksOn, isHeld } from './running.ts';

type Decision = Pick<Entry<'decision'>, 'data' | 'meeting'>;
type Meeting = DataOf<'meeting'> | null;

/** Noting or deferring something decides nothing that would have reasons. */
const decidesNothing: ReadonlySet<string | undefined> = new Set(['noted', 'deferred', 'withdrawn']);

/**
 * Whether a decision needs a written statement, with its reasons, the alternatives rejected and the conflicts declared: on an
 * executive board, every decision (SI 2012/2089, regs 12 and 13); elsewhere, an officer's decision if the board's powers name
 * delegated decisions (SI 2014/2095, reg 7), and a key decision if they name those. A digest of somebody else's minutes is not
 * the statement, and is not measured as one.
 */
export function asksForStatement(
  { data, meeting }: Decision,
  day: string,
  board: DataOf<'board'>,
  minutes: Meeting,
): boolean {
  const { kind, powers = [] } = board;
  if (decidesNothing.has(data.outcome) || minutes?.digestOf !== undefined || !isHeld(board, day)) return false;
  if (kind === 'executive') return true;
  if (meeting === null && powers.includes('delegated-decisions')) return true;
  return data.keyDecision === true && powers.includes('key-decisions');
}

/** The fields that a written statement lacks. Interests that the meeting declared need not be said twice. */
export function lackingIn({ data }: Decision, day: string, board: DataOf<'board'>, minutes: Meeting): string[] {
  const { reasons, alternatives, conflicts, keyDecision, keyDecisionNotice } = data;
  const asksForNotice = keyDecision === true && clocksOn(board, day).keyDecisionNotice !== undefined;
  const hasNotice = keyDecisionNotice?.published !== undefined || keyDecisionNotice?.exception !== undefined;
  return [
    ...(reasons === undefined ? ['reasons'] : []),
    ...(alternatives === undefined ? ['alternatives'] : []),
    ...(conflicts === undefined && minutes?.declarations === undefined ? ['conflicts'] : []),
    ...(asksForNotice && !hasNotice ? ['keyDecisionNotice'] : []),
  ];
}
