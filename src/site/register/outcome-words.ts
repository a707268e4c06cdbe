import type { OutcomeView } from './outcome-views.ts';
import type { Outcome } from './outcomes.ts';
import { periodInWords } from './periods.ts';
import { counted } from '../../core/figures.ts';
import { inWords } from '../words.ts';

/** "Decisions by outcome: agreed, March 2014": what a list of decisions with one outcome is called. */
export function outcomeHeading({ outcome, period }: Pick<OutcomeView, 'outcome' | 'period'>): string {
  const name = `Decisions by outcome: ${inWords(outcome).toLowerCase()}`;
  return period === null ? name : `${name}, ${periodInWords(period)}`;
}

/** "12 decisions have the outcome “agreed”": how many there are. */
export function describeOutcome(outcome: Outcome, total: number): string {
  const have = `${counted(total, 'decision')} ${total === 1 ? 'has' : 'have'}`;
  return outcome === 'not-stated'
    ? `${have} no outcome that is stated`
    : `${have} the outcome “${inWords(outcome).toLowerCase()}”`;
}

/** What is said where a list holds nothing. */
export function noneWithOutcome({ outcome, period }: Pick<OutcomeView, 'outcome' | 'period'>): string {
  const name = period === null ? 'No decision' : `No decision of ${periodInWords(period)}`;
  return outcome === 'not-stated' ? `${name} leaves its outcome unstated.` : `${name} has this outcome.`;
}
