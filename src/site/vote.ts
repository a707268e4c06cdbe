import type { Decision, Voter } from '../core/book.ts';
import { countOf, type Vote } from '../core/vote.ts';
import { capital, listed } from './words.ts';

const sides = [
  { count: 'for', names: 'namedFor', words: 'for', label: 'For', unstated: 'how many voted for' },
  { count: 'against', names: 'namedAgainst', words: 'against', label: 'Against', unstated: 'how many voted against' },
  { count: 'abstain', names: 'namedAbstain', words: 'abstained', label: 'Abstained', unstated: 'how many abstained' },
  {
    count: 'notVoting',
    names: 'namedNotVoting',
    words: 'did not vote',
    label: 'Did not vote',
    unstated: 'how many did not vote',
  },
] as const;

type Side = (typeof sides)[number];

/** "7 for, 2 against, 1 abstained": how a vote went, as far as the minutes state it. */
export function voteInWords(vote: Vote): string {
  const parts = sides.flatMap((side) => {
    const count = countOf(vote, side.count);
    return count === null ? [] : [`${String(count)} ${side.words}`];
  });
  if (vote.castingVote !== undefined) parts.push(parts.length === 0 ? 'a casting vote' : 'and a casting vote');
  return parts.join(', ').replace(', and', ' and');
}

/** Those whom a vote names on each side, and whoever gave a casting vote. */
export function namedVotes(voters: readonly Voter[]): { readonly label: string; readonly who: readonly Voter[] }[] {
  const named = sides.map(({ label, count }) => ({ label, who: voters.filter(({ side }) => side === count) }));
  const casting = { label: 'Casting vote', who: voters.filter(({ hasCastingVote }) => hasCastingVote) };
  return [...named, casting].filter(({ who }) => who.length > 0);
}

/** "How many abstained, and the names": what the minutes leave out of a motion or a vote that they state; null where nothing. */
export function unstatedOf({ mover, seconder, electorate, data: { vote } }: Decision): string | null {
  if (vote === undefined && mover === null && seconder === null) return null;
  const missing: string[] = [];
  if (mover === null) missing.push('who moved it');
  if (seconder === null) missing.push('who seconded it');
  if (vote !== undefined) missing.push(...unstatedIn(vote, electorate?.size));
  return missing.length === 0 ? null : capital(listed(missing));
}

/** Where the numbers that are stated are of all who could vote, nobody is left for the other sides. */
function unstatedIn(vote: Vote, electorate: number | undefined): string[] {
  const stated = sides.reduce((sum, { count }) => sum + (countOf(vote, count) ?? 0), 0);
  const unknown = stated > 0 && stated === electorate ? [] : sides.filter(({ count }) => countOf(vote, count) === null);
  const numbers = unknown.map(({ unstated }) => unstated);
  const unnamed = sides.filter((side) => (countOf(vote, side.count) ?? 0) > 0 && vote[side.names] === undefined);
  if (unnamed.length === 0) return numbers;
  const all = sides.every(({ names }) => vote[names] === undefined);
  return [...numbers, all ? 'the names' : `the names of those who ${listed(unnamed.map(didWhat))}`];
}

function didWhat({ count, words }: Side): string {
  return count === 'for' || count === 'against' ? `voted ${words}` : words;
}
