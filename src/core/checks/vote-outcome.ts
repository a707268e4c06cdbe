import type { Entry } from '../records/entry.ts';
import { fieldName } from '../records/field-name.ts';
import type { Finding } from '../rules/issue.ts';
import { countOf } from '../vote.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

type Outcome = Entry<'decision'>['data']['outcome'];

/** What a vote can have carried. */
const carried: ReadonlySet<Outcome> = new Set<Outcome>(['agreed', 'approved', 'amended']);

/** What was agreed, approved or amended had more votes for it than against it, or a casting vote, and what was rejected had votes against it, or the vote says why not. */
export function* voteOutcome({ content }: IndexedContent): Generator<Finding> {
  for (const decision of content.entries.decision) {
    const { vote, outcome } = decision.data;
    if (vote === undefined || vote.why !== undefined) continue;
    const [votesFor, against] = [countOf(vote, 'for'), countOf(vote, 'against')];
    if (votesFor === null || against === null) continue;
    if (!isOdd(outcome, votesFor, against, vote.castingVote !== undefined)) continue;
    const fieldOf = (name: string) => fieldName(['vote', name], decision.section);
    const slip =
      votesFor === against
        ? `If the chair gave a casting vote, add \`${fieldOf('castingVote')}\``
        : 'Check whether the numbers are the wrong way round';
    yield findingAt(
      decision,
      ['vote'],
      'vote-outcome',
      `The outcome is \`${outcome ?? ''}\`, with ${String(votesFor)} for and ${String(against)} against.`,
      `${slip}; if this is what the minutes say, explain it in \`${fieldOf('why')}\`.`,
    );
  }
}

/** Whether a vote does not fit its outcome. */
function isOdd(outcome: Outcome, votesFor: number, against: number, hasCastingVote: boolean): boolean {
  if (outcome === 'rejected') return votesFor > 0 && against === 0 && !hasCastingVote;
  if (!carried.has(outcome)) return false;
  return votesFor < against || (votesFor === against && votesFor > 0 && !hasCastingVote);
}
