import type { Decision, Standing } from '../book.ts';
import { isNotCarried } from '../minuted.ts';
import { inTime } from '../order.ts';
import type { Draft } from './draft.ts';

/** Puts what affects each decision in order of date, and works out how each stands on a day. */
export function settleStandings(decisions: Iterable<Draft<Decision>>, asAt: string): void {
  // The newest first: how a decision stands depends on how the later ones do.
  const changed = [...decisions].filter(({ laterDecisions }) => laterDecisions.length > 0);
  for (const decision of changed.sort((a, b) => inTime(b, a))) {
    decision.laterDecisions.sort((a, b) => inTime(a.decision, b.decision));
    decision.standing = standingOf(decision, asAt);
  }
}

/** Goes through what later decisions did to one, and says no more than they do: nothing that was ended comes back by itself. */
function standingOf({ data, laterDecisions }: Decision, asAt: string): Standing {
  let ended: Standing | null = null;
  let isAmended = false;
  for (const { relation, decision } of laterDecisions) {
    if (!isInEffect(decision, asAt)) continue;
    const holds = !isUndone(decision);
    if (relation === 'amends') isAmended ||= holds;
    else if (relation === 'supersedes' || relation === 'rescinds') {
      if (holds) ended = relation === 'supersedes' ? 'superseded' : 'rescinded';
      else ended ??= 'unsettled';
    } else if (relation === 'confirms' && ended !== null) ended = holds ? null : 'unsettled';
  }
  if (ended !== null) return ended;
  if (isNotCarried(data)) return 'not-carried';
  return isAmended ? 'amended' : 'stands';
}

/** Whether what a decision did to earlier ones may be undone; what a superseded decision did to them still holds. */
export function isUndone({ standing }: Decision): boolean {
  return standing === 'rescinded' || standing === 'unsettled';
}

/** Whether a decision has taken effect by a day; one that does not say when took effect as it was made. */
function isInEffect({ data: { effectiveFrom } }: Decision, asAt: string): boolean {
  return effectiveFrom === undefined || effectiveFrom <= asAt;
}
