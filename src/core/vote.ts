import type { DataOf } from './schema/kinds.ts';

/** How a vote went, as far as the minutes state it. */
export type Vote = NonNullable<DataOf<'decision'>['vote']>;

/** The sides of a vote, by the fields of their numbers, each with the field of its names. */
export const sides = [
  ['for', 'namedFor'],
  ['against', 'namedAgainst'],
  ['abstain', 'namedAbstain'],
  ['notVoting', 'namedNotVoting'],
] as const;

/** A side of a vote, by the field of its number. */
export type Side = (typeof sides)[number][0];

/** How many were on a side of a vote, by the number or else by the names; null where neither is stated. */
export function countOf(vote: Vote, side: Side): number | null {
  const [, names] = sides.find(([name]) => name === side) ?? sides[0];
  return vote[side] ?? vote[names]?.length ?? null;
}
