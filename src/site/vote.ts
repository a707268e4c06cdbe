import type { Decision } from '../core/book.ts';

type Vote = NonNullable<Decision['data']['vote']>;

/** "7 for, 2 against, 1 abstained": how a vote went, as far as the minutes state it. */
export function voteInWords(vote: Vote): string {
  const parts: [number | undefined, string][] = [
    [vote.for, 'for'],
    [vote.against, 'against'],
    [vote.abstain, 'abstained'],
    [vote.notVoting, 'did not vote'],
  ];
  return parts.flatMap(([count, word]) => (count === undefined ? [] : [`${String(count)} ${word}`])).join(', ');
}

/** The names recorded on each side of a vote. */
export function namedVotes(vote: Vote): { readonly label: string; readonly ids: readonly string[] }[] {
  const sides = [
    { label: 'For', ids: vote.namedFor ?? [] },
    { label: 'Against', ids: vote.namedAgainst ?? [] },
    { label: 'Abstained', ids: vote.namedAbstain ?? [] },
    { label: 'Casting vote', ids: vote.castingVote === undefined ? [] : [vote.castingVote] },
  ];
  return sides.filter(({ ids }) => ids.length > 0);
}
