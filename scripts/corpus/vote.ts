import type { Person } from './people.ts';
import { chance, drawBelow, drawBetween } from './random.ts';
import type { Random } from './random.ts';

/** How a vote went; the figures add up to those who could vote. */
export interface Vote {
  carried: boolean;
  lines: string[];
}

/** Draws a vote among the members who may take part in it. */
export function drawVote(random: Random, voters: readonly Person[]): Vote {
  const abstain = chance(random, 0.4) ? drawBetween(random, 1, 2) : 0;
  const cast = voters.length - abstain;
  const against = chance(random, 0.06) ? Math.floor(cast / 2) + 1 : drawBelow(random, Math.floor((cast + 1) / 2));
  const inFavour = cast - against;
  const lines = [`For: ${inFavour}`, `Against: ${against}`, `Abstain: ${abstain}`];
  if (chance(random, 0.2)) {
    const ids = voters.map(({ id }) => id);
    lines.push(...name('for', ids.slice(0, inFavour)));
    lines.push(...name('against', ids.slice(inFavour, cast)));
    lines.push(...name('abstain', ids.slice(cast)));
  }
  return { carried: inFavour > against, lines };
}

function name(side: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`Named ${side}: ${ids.join(', ')}`];
}
