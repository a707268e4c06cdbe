import type { Board, Decision } from '../book.ts';
import { callInEnd } from '../clocks/call-in.ts';
import { deadlineAfter } from '../clocks/deadlines.ts';
import { clocksOn } from '../clocks/running.ts';
import { asksForStatement } from '../clocks/statement.ts';
import { dateInWords } from '../dates.ts';
import type { Due } from './due.ts';

/** Decisions that need a written statement and are not yet published. */
export function* decisionsToPublish(board: Board, asAt: string): Generator<Due> {
  for (const decision of board.decisions) {
    const { entry, date, data, meeting } = decision;
    const time = clocksOn(board.data, date).decisionPublished;
    if (time === undefined || data.published !== undefined) continue;
    if (!asksForStatement(entry, date, board.data, meeting?.data ?? null)) continue;
    const { lastDay, working } = deadlineAfter(date, 'the decision', time, board.calendar);
    yield {
      board,
      kind: 'publication',
      by: lastDay,
      isOverdue: lastDay < asAt,
      what: `Publish ${nameOf(decision)}, and add \`published\`.`,
      working,
      file: entry.file,
    };
  }
}

/**
 * Decisions that can still be called in, whose call-in time has passed with no record of what happened, or that were called in
 * and wait.
 */
export function* openCallIns(board: Board, asAt: string): Generator<Due> {
  for (const decision of board.decisions) {
    const state = decision.data.callIn?.state;
    if (state !== 'open' && state !== 'called-in') continue;
    const end = callInEnd(decision);
    const isOver = state === 'open' && end !== null && end.lastDay < asAt;
    const unknown = 'Its last day is not stated, and cannot be worked out without `published` and a clock.';
    const wait = state === 'called-in' ? 'It was called in. Once it has been considered again, update `callIn`.' : '';
    yield {
      board,
      kind: 'call-in',
      by: state === 'open' ? (end?.lastDay ?? null) : null,
      isOverdue: isOver,
      what: isOver
        ? `Say whether ${nameOf(decision)} was called in.`
        : `${state === 'open' ? 'Open to call-in' : 'To be considered again'}: ${nameOf(decision)}.`,
      working: wait === '' ? (end === null ? unknown : (end.derived?.working ?? '')) : wait,
      file: decision.entry.file,
    };
  }
}

function nameOf({ data, name, date }: Decision): string {
  const ref = data.ref === undefined ? '' : ` ${data.ref}`;
  return `the decision${ref} of ${dateInWords(date)} (${name.replace(/\.$/, '')})`;
}
