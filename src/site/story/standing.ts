import type { Decision, Related, Relation, Standing } from '../../core/book.ts';
import { isUndone } from '../../core/link/standing.ts';
import { inWords, standingInWords } from '../words.ts';

const verdicts: Readonly<Record<Exclude<Standing, 'not-carried'>, string>> = {
  stands: 'This decision stands.',
  amended: 'This decision stands as amended.',
  superseded: 'This decision no longer stands.',
  rescinded: 'This decision no longer stands.',
  unsettled: 'Whether this decision stands is not stated.',
};

/** Whether a decision stands, as a sentence; of what was not carried, why there is nothing to stand. */
export function verdictOf({ standing, data }: Decision): string {
  return standing === 'not-carried' ? `What was proposed was ${data.outcome ?? ''}.` : verdicts[standing];
}

/** Whether a decision still stands, in a word or three; of what was not carried, its outcome. */
export function fateOf({ standing, data }: Decision): string {
  return standing === 'not-carried' ? inWords(data.outcome ?? '') : standingInWords(standing);
}

/** What later decisions made of a decision, as in "now: rescinded"; null where it is as it was. */
export function changeInWords({ standing }: Pick<Decision, 'standing'>): string | null {
  return standing === 'stands' || standing === 'not-carried' ? null : standingInWords(standing).toLowerCase();
}

/** How many changes of one kind are named; of more than these, the last. */
const mostNamed = 3;

/** What later decisions of one kind did to a decision. */
export interface Change {
  readonly relation: Relation;
  readonly count: number;
  /** Those that are named, oldest first. */
  readonly named: readonly Decision[];
}

/**
 * What later decisions did to a decision up to a day, by kind and in the order in which each kind first came. Of one that no
 * longer stands only what ended it: the rest of its story is told below.
 */
export function changesOf(decision: Decision, asAt: string): Change[] {
  const end = endOf(decision, asAt);
  if (end !== undefined) return [{ relation: end.relation, count: 1, named: [end.decision] }];
  const done = decision.laterDecisions.filter((later) => isChange(later) && !isToCome(later, asAt));
  return [...Map.groupBy(done, ({ relation }) => relation).values()].flatMap((changes) => {
    const [first] = changes;
    if (first === undefined) return [];
    const decisions = changes.map(({ decision }) => decision);
    const named = decisions.length > mostNamed ? decisions.slice(-1) : decisions;
    return [{ relation: first.relation, count: decisions.length, named }];
  });
}

/** The changes of a decision that take effect after a day. */
export function changesToCome({ laterDecisions }: Decision, asAt: string): Related[] {
  return laterDecisions.filter((later) => isChange(later) && isToCome(later, asAt));
}

/** What ended a decision, where it no longer stands: the last that did. */
export function endOf({ laterDecisions, standing }: Decision, asAt: string): Related | undefined {
  return laterDecisions.findLast(
    (later) => later.relation === ends[standing] && !isUndone(later.decision) && !isToCome(later, asAt),
  );
}

const ends: Partial<Record<Standing, Relation>> = { superseded: 'supersedes', rescinded: 'rescinds' };

/** The decision that takes the place of one that was superseded, where that is not the one that superseded it. */
export function replacementOf(decision: Decision, asAt: string): Decision | null {
  let last = decision;
  let steps = 0;
  for (let end = endOf(last, asAt); end?.relation === 'supersedes'; end = endOf(last, asAt)) {
    last = end.decision;
    steps += 1;
  }
  return steps > 1 && isStanding(last) ? last : null;
}

function isStanding({ standing }: Decision): boolean {
  return standing === 'stands' || standing === 'amended';
}

function isChange({ relation }: Related): boolean {
  return relation !== 'refers' && relation !== 'implements';
}

function isToCome({ decision: { data } }: Related, asAt: string): boolean {
  return data.effectiveFrom !== undefined && data.effectiveFrom > asAt;
}
