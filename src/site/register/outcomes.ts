import { outcomesAddress } from '../../core/address.ts';
import type { Board, Decision } from '../../core/book.ts';
import { decisionOutcomes } from '../../core/schema/decision.ts';
import { excerptLength } from './periods.ts';
import { onceForEachObject } from '../../core/once.ts';

/** What was done by a decision, as addresses call it, or that nothing says what was. */
export type Outcome = (typeof decisionOutcomes)[number] | 'not-stated';

/** Every outcome that a decision can have, in the order of their lists. */
export const outcomes: readonly Outcome[] = [...decisionOutcomes, 'not-stated'];

const byOutcome = onceForEachObject((decisions: readonly Decision[]) =>
  Map.groupBy(decisions, ({ data }) => data.outcome ?? 'not-stated'),
);

/** The decisions of a list that have an outcome, in the order of the list; each list is gone through once. */
export function withOutcome(decisions: readonly Decision[], outcome: Outcome): readonly Decision[] {
  return byOutcome(decisions).get(outcome) ?? [];
}

/** An outcome, and how many decisions of a list have it. */
export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly count: number;
}

/** How many decisions of a list have each outcome. */
export function outcomeCounts(decisions: readonly Decision[]): OutcomeCount[] {
  return outcomes.map((outcome) => ({ outcome, count: withOutcome(decisions, outcome).length }));
}

/** Whether a board has lists by outcome: where it has so few decisions that its register shows them at a glance, it has none. */
export function hasOutcomeLists({ decisions }: Board): boolean {
  return decisions.length > excerptLength;
}

/** The list of an outcome, of a board or of all boards. */
export function outcomeAddress(board: Board | null, outcome: Outcome): string {
  return `${outcomesAddress(board?.id ?? null)}${outcome}/`;
}
