import type { Finding } from '../issue.ts';
import { type Book, findingAt } from './check.ts';
import { countOf } from './votes.ts';

/** What was agreed, approved or amended had more votes for it than against it, or a casting vote. */
export function* voteOutcome({ content }: Book): Generator<Finding> {
  for (const decision of content.entries.decision) {
    const { vote, outcome } = decision.data;
    if (vote === undefined || (outcome !== 'agreed' && outcome !== 'approved' && outcome !== 'amended')) continue;
    const [votesFor, against] = [countOf(vote, 'for'), countOf(vote, 'against')];
    if (votesFor === null || against === null || votesFor > against) continue;
    if (votesFor === against && (vote.castingVote !== undefined || votesFor === 0)) continue;
    yield findingAt(
      decision,
      ['vote'],
      'vote-outcome',
      `The outcome is \`${outcome}\`, with ${String(votesFor)} for and ${String(against)} against.`,
      votesFor === against
        ? 'If the chair gave a casting vote, add `Casting vote`; if the minutes have it so, leave it.'
        : 'Look whether the numbers are the wrong way round; if the minutes have it so, leave it.',
    );
  }
}
