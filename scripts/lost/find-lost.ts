import { existsSync } from 'node:fs';
import path from 'node:path';
import { belowToo, fileOfAddress, startsOf } from '../../src/rendering/moved.ts';

/** An address that is published, and that a new site would not have. */
export interface Lost {
  readonly address: string;
  /** How many others go with it: those below it, and of a board its decisions, actions and papers. */
  readonly others: number;
}

/** Finds the published addresses that a built site lacks, from its root below a base; those that go with another are counted there. */
export function findLost(published: readonly string[], folder: string, base: string): Lost[] {
  const lost = new Set(
    published.flatMap((address) => {
      const own = address.startsWith(base) ? address.slice(base.length - 1) : null;
      if (own === null) return [address];
      return existsSync(path.join(folder, fileOfAddress(own))) ? [] : [own];
    }),
  );
  const heads = new Map([...lost].flatMap((address) => belowToo(address).map((start) => [start, address] as const)));
  const counts = new Map<string, number>();
  for (const address of [...lost].toSorted()) {
    const start = startsOf(address).find((each) => heads.has(each));
    const head = heads.get(start ?? '') ?? address;
    counts.set(head, (counts.get(head) ?? -1) + 1);
  }
  return Array.from(counts, ([address, others]) => ({ address, others }));
}
