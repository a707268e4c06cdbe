import type { Random } from './random.ts';

/** Draws one of a fixed set of values, each with its own weight. */
export type Sampler<T> = (random: Random) => T;

/** Makes a sampler that draws in constant time, from an alias table (Vose). */
export function createSampler<T>(entries: readonly (readonly [T, number])[]): Sampler<T> {
  const size = entries.length;
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const values = entries.map(([value]) => value);
  const share = Float64Array.from(entries, ([, weight]) => (weight * size) / total);
  const alias = fillAliases(share);
  return (random) => {
    const place = random() * size;
    const index = Math.floor(place);
    return values[place - index < (share[index] ?? 0) ? index : (alias[index] ?? 0)] as T;
  };
}

/** Makes a sampler over values in order of rank, the first the most frequent, as words are in a language (Zipf). */
export function createRankedSampler<T>(values: readonly T[], offset: number, exponent: number): Sampler<T> {
  return createSampler(values.map((value, rank) => [value, (rank + 1 + offset) ** -exponent] as const));
}

function fillAliases(share: Float64Array): Uint32Array {
  const alias = new Uint32Array(share.length);
  const small: number[] = [];
  const large: number[] = [];
  share.forEach((value, index) => (value < 1 ? small : large).push(index));
  while (small.length > 0 && large.length > 0) {
    const less = small.pop() ?? 0;
    const more = large.at(-1) ?? 0;
    alias[less] = more;
    const left = (share[more] ?? 0) - (1 - (share[less] ?? 0));
    share[more] = left;
    if (left < 1) small.push(large.pop() ?? 0);
  }
  for (const index of [...small, ...large]) share[index] = 1;
  return alias;
}
