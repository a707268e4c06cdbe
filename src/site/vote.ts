import type { Decision, Voter } from '../core/book.ts';
import { countOf, type Side, sides, type Vote } from '../core/vote.ts';
import { capital, listed } from './words.ts';

/** What is said of a side of a vote. */
const said = {
  for: { words: 'for', label: 'For', unstated: 'how many voted for' },
  against: { words: 'against', label: 'Against', unstated: 'how many voted against' },
  abstain: { words: 'abstained', label: 'Abstained', unstated: 'how many abstained' },
  notVoting: { words: 'did not vote', label: 'Did not vote', unstated: 'how many did not vote' },
} as const satisfies Record<Side, Readonly<Record<string, string>>>;

/** "7 for, 2 against, 1 abstained": how a vote went, as far as the minutes state it. */
export function voteInWords(vote: Vote): string {
  const parts = sides.flatMap(([side]) => {
    const count = countOf(vote, side);
    return count === null ? [] : [`${String(count)} ${said[side].words}`];
  });
  if (vote.castingVote !== undefined) parts.push(parts.length === 0 ? 'a casting vote' : 'and a casting vote');
  return parts.join(', ').replace(', and', ' and');
}

/** Those whom a vote names on each side, and whoever gave a casting vote. */
export function namedVotes(voters: readonly Voter[]): { readonly label: string; readonly who: readonly Voter[] }[] {
  const named = sides.map(([own]) => ({ label: said[own].label, who: voters.filter(({ side }) => side === own) }));
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
  const stated = sides.reduce((sum, [side]) => sum + (countOf(vote, side) ?? 0), 0);
  const unknown = stated > 0 && stated === electorate ? [] : sides.filter(([side]) => countOf(vote, side) === null);
  const numbers = unknown.map(([side]) => said[side].unstated);
  const unnamed = sides.filter(([side, names]) => (countOf(vote, side) ?? 0) > 0 && vote[names] === undefined);
  if (unnamed.length === 0) return numbers;
  const all = sides.every(([, names]) => vote[names] === undefined);
  return [...numbers, all ? 'the names' : `the names of those who ${listed(unnamed.map(([side]) => didWhat(side)))}`];
}

function didWhat(side: Side): string {
  return side === 'for' || side === 'against' ? `voted ${said[side].words}` : said[side].words;
}
