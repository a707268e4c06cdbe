import { existsSync } from 'node:fs';
import path from 'node:path';
import { addressMeant } from '../../src/core/hints/meant.ts';
import { belowToo, startsOf } from '../../src/rendering/moved.ts';
import { fileOfPage } from '../../src/rendering/pages.ts';

/** An address that is published, and that a new site would not have. */
export interface Lost {
  readonly address: string;
  /** Whether a page of the new site can be there, so that `moved.md` can say what became of it. */
  readonly canMove: boolean;
  /** How many others go with it: those below it, and of a board its decisions, actions and papers. */
  readonly others: number;
}

/** A built site: its folder, the path that it lives under, and what its sitemap lists. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly listed: readonly string[];
}

/** Finds the published addresses that a built site lacks, from its root below a base; those that go with another are counted there. */
export function findLost(published: readonly string[], { folder, base, listed }: BuiltSite): Lost[] {
  const alive = new Set(listed);
  const lost = new Map(
    published.flatMap((address): [address: string, canMove: boolean][] => {
      if (!address.startsWith(base)) return [[address, false]];
      const own = address.slice(base.length - 1);
      const meant = addressMeant(own);
      const isThere = (page: string) => existsSync(path.join(folder, fileOfPage(page)));
      const followed = followedPage(own);
      const wentToo = followed !== null && isThere(followed) && !alive.has(base + followed.slice(1));
      return isThere(meant ?? own) || wentToo ? [] : [[meant ?? own, meant !== null]];
    }),
  );
  const heads = new Map(
    [...lost.keys()].flatMap((address) => belowToo(address).map((start) => [start, address] as const)),
  );
  const counts = new Map<string, number>();
  for (const address of [...lost.keys()].toSorted()) {
    const start = startsOf(address).find((each) => heads.has(each));
    const head = heads.get(start ?? '') ?? address;
    counts.set(head, (counts.get(head) ?? -1) + 1);
  }
  return Array.from(counts, ([address, others]) => ({ address, canMove: lost.get(address) ?? false, others }));
}

/** The page whose feed or calendar is at an address; null if there is none. If that page says what became of it, and so is in no sitemap, these went with it. */
function followedPage(address: string): string | null {
  return /^(.*\/)(?:feed\.xml|meetings\.ics)$/.exec(address)?.[1] ?? null;
}
