interface Step<Node, Way> {
  readonly node: Node;
  readonly ways: readonly Way[];
  /** The edge that is tried next. */
  next: number;
}

/**
 * Finds the cycles of a graph: for each cycle its edges, the last of them back to where the first starts. Without those last
 * edges no cycle is left. A node that leads to itself is not a cycle.
 */
export function findRounds<Node, Way extends { readonly to: Node }>(
  nodes: Iterable<Node>,
  waysOf: (node: Node) => readonly Way[],
): Way[][] {
  const rounds: Way[][] = [];
  const done = new Set<Node>();
  for (const start of nodes) {
    if (!done.has(start)) follow(start, waysOf, done, rounds);
  }
  return rounds;
}

/** Follows all edges from a node, depth first, with a list instead of recursion: a thread can be longer than the stack. */
function follow<Node, Way extends { readonly to: Node }>(
  start: Node,
  waysOf: (node: Node) => readonly Way[],
  done: Set<Node>,
  rounds: Way[][],
): void {
  const path: Step<Node, Way>[] = [];
  const depths = new Map<Node, number>();
  const enter = (node: Node) => {
    depths.set(node, path.length);
    path.push({ node, ways: waysOf(node), next: 0 });
  };
  enter(start);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const way = step.ways[step.next++];
    if (way === undefined) {
      done.add(step.node);
      depths.delete(step.node);
      path.pop();
      continue;
    }
    const depth = depths.get(way.to);
    if (depth === undefined && !done.has(way.to)) enter(way.to);
    else if (depth !== undefined && way.to !== step.node) {
      rounds.push(path.slice(depth).flatMap(({ ways, next }) => ways[next - 1] ?? []));
    }
  }
}
