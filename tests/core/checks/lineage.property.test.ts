import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRounds } from '../../../src/core/checks/cycles.ts';
import { relations } from '../../../src/core/minuted.ts';
import { checkSmallSite } from '../../small-site.ts';

interface Way {
  readonly from: number;
  readonly to: number;
}

const size = 9;

/** Any graph of a few nodes, each way once and none from a node to itself. */
const graphs = fc.uniqueArray(
  fc.record({ from: fc.nat({ max: size - 1 }), to: fc.nat({ max: size - 1 }) }).filter(({ from, to }) => from !== to),
  { selector: ({ from, to }) => from * size + to, maxLength: 24 },
);

/** A graph whose ways all go down from a node to one below it in a hidden order. */
const acyclic = fc
  .tuple(graphs, fc.shuffledSubarray([...Array(size).keys()], { minLength: size }))
  .map(([ways, order]) => ways.filter(({ from, to }) => order.indexOf(from) > order.indexOf(to)));

/** Several rings that share no node, each as the nodes that it goes through. */
const rings = fc
  .tuple(
    fc.shuffledSubarray([...Array(size).keys()], { minLength: size }),
    fc.array(fc.integer({ min: 2, max: 4 }), { maxLength: 3 }),
  )
  .map(([nodes, lengths]) => lengths.map((length) => nodes.splice(0, length)).filter((ring) => ring.length > 1));

const waysOf = (ring: readonly number[]): Way[] =>
  ring.map((from, index) => ({ from, to: ring[(index + 1) % ring.length] ?? from }));

const roundsOf = (ways: readonly Way[]) =>
  findRounds([...Array(size).keys()], (node) => ways.filter(({ from }) => from === node));

/** A ring told from its smallest node on, so that it can be compared. */
const told = (ring: readonly number[]) => {
  const start = ring.indexOf(Math.min(...ring));
  return [...ring.slice(start), ...ring.slice(0, start)].join(' ');
};

test('what does not lead round is never reported', () => {
  fc.assert(
    fc.property(acyclic, (ways) => {
      expect(roundsOf(ways)).toEqual([]);
    }),
  );
});

test('a round that is reported is one: each way starts where the one before it ends, and no node comes twice', () => {
  fc.assert(
    fc.property(graphs, (ways) => {
      for (const round of roundsOf(ways)) {
        expect(round.every(({ from }, index) => round.at(index - 1)?.to === from)).toBe(true);
        expect(new Set(round.map(({ from }) => from)).size).toBe(round.length);
      }
    }),
  );
});

test('where the way that closes each round is taken away, nothing leads round any more, and no way closes two', () => {
  fc.assert(
    fc.property(graphs, (ways) => {
      const closing = roundsOf(ways).map((round) => round.at(-1));
      expect(new Set(closing).size).toBe(closing.length);
      expect(roundsOf(ways.filter((way) => !closing.includes(way)))).toEqual([]);
    }),
  );
});

test('each ring is reported once, with the whole of its chain', () => {
  fc.assert(
    fc.property(rings, (all) => {
      const found = roundsOf(all.flatMap(waysOf)).map((round) => told(round.map(({ from }) => from)));
      expect(found.toSorted()).toEqual(all.map(told).toSorted());
    }),
  );
});

test('a thread of a hundred thousand decisions is followed to its end', () => {
  const length = 100_000;
  const next = (node: number) => [{ to: (node + 1) % length }];
  expect(findRounds([0], next).map((round) => round.length)).toEqual([length]);
});

/** Minutes of a meeting a month, each with one decision that bears on those that a graph says. */
function minutesOf(ways: readonly Way[]): Record<string, string> {
  const nodes = [...Array(size).keys()];
  return Object.fromEntries(
    nodes.map((node) => {
      const date = `2025-0${String(node + 1)}-10`;
      const out = ways.filter(({ from }) => from === node);
      const fields = relations.flatMap((relation, index) => {
        const named = out.filter(({ to }) => to % relations.length === index).map(({ to }) => `E ${String(to)}`);
        return named.length === 0
          ? []
          : [`- ${relation.charAt(0).toUpperCase()}${relation.slice(1)}: ${named.join(', ')}`];
      });
      const decision = ['### Decision', '', `- Ref: E ${String(node)}`, ...fields, '', 'Mend it.'].join('\n');
      const text = `---\ndate: ${date}\nstatus: held\n---\n## 1. Well\n\n${decision}\n`;
      return [`boards/council/meetings/${date}.md`, text];
    }),
  );
}

/** The rounds that a check of minutes reports, each as the decisions that it goes through. */
async function reportedIn(ways: readonly Way[]): Promise<number[][]> {
  const { issues } = await checkSmallSite(minutesOf(ways));
  const found = issues.filter(({ rule }) => rule === 'lineage-cycle');
  return found.map(({ message }) => [...message.matchAll(/`E (\d)`/g)].map(([, node]) => Number(node)));
}

test('minutes whose threads only lead back in time have no problem', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (ways) => {
      const { issues } = await checkSmallSite(minutesOf(ways.filter(({ from, to }) => from > to)));
      expect(issues).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('minutes whose threads lead round are reported: each ring once, naming every decision on it', async () => {
  await fc.assert(
    fc.asyncProperty(rings, async (all) => {
      const found = await reportedIn(all.flatMap(waysOf));
      expect(found.map(told).toSorted()).toEqual(all.map(told).toSorted());
    }),
    { numRuns: 40 },
  );
});

test('any threads that lead round somewhere are reported as such, and others are not', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (ways) => {
      expect((await reportedIn(ways)).length > 0).toBe(roundsOf(ways).length > 0);
    }),
    { numRuns: 40 },
  );
});
