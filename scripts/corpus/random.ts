/** A source of numbers from 0 up to 1; the same seed gives the same numbers. */
export type Random = () => number;

/** Makes a source of random numbers from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws a whole number from 0 up to, but not including, a limit. */
export function drawBelow(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** Draws a whole number between two others, both included. */
export function drawBetween(random: Random, lowest: number, highest: number): number {
  return lowest + drawBelow(random, highest - lowest + 1);
}

/** Says yes with a given probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** Picks one of several values, each as likely as the next. */
export function pick<T>(random: Random, values: readonly T[]): T {
  if (values.length === 0) throw new Error('There is nothing to pick from.');
  return values[drawBelow(random, values.length)] as T;
}

/** Picks several different values, in random order; all of them if there are not enough. */
export function pickSome<T>(random: Random, values: readonly T[], count: number): T[] {
  const rest = [...values];
  const picked: T[] = [];
  while (picked.length < count && rest.length > 0) picked.push(...rest.splice(drawBelow(random, rest.length), 1));
  return picked;
}
