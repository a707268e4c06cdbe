import { expect, test } from 'vitest';
import { namedVotes, voteInWords } from '../../src/site/vote.ts';

test('only what the minutes state of a vote is said', () => {
  expect(voteInWords({ for: 8 })).toBe('8 for');
  expect(voteInWords({ for: 7, against: 0, abstain: 2 })).toBe('7 for, 0 against, 2 abstained');
  expect(voteInWords({})).toBe('');
});

test('names are given for the sides that have them', () => {
  expect(namedVotes({ namedFor: ['a'], castingVote: 'b' })).toEqual([
    { label: 'For', ids: ['a'] },
    { label: 'Casting vote', ids: ['b'] },
  ]);
});
