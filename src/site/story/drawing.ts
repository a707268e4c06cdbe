/** The line of a drawing's margin as it passes one row, in a lane counted from the boxes outwards. */
export interface Line {
  readonly lane: number;
  /** Whether it comes from above and whether it goes on below. */
  readonly isFromAbove: boolean;
  readonly isToBelow: boolean;
  /** Whether it turns here to the box beside it: out of the earlier decision, or into the later one. */
  readonly turn: 'out' | 'in' | null;
}

/** One row of a drawing: a box, or above it what ties it to an earlier one. */
export interface Row {
  readonly node: number;
  /** The place of the tie among the node's own; null for the box itself. */
  readonly tie: number | null;
  readonly lines: readonly Line[];
}

/** A thread laid out from top to bottom, in the order of time. */
export interface Layout {
  readonly lanes: number;
  readonly rows: readonly Row[];
}

/** A list shows more than this better. */
const mostNodes = 16;
const mostLanes = 5;

/** The trunk of an earlier decision, from which a branch goes to each later one that affects it. */
interface Trunk {
  readonly start: number;
  end: number;
  lane: number;
}

/**
 * Lays out a thread of nodes in the order of time, each with the earlier ones that it is tied to. All ties to one earlier node
 * share a trunk, so that ten amendments of one decision need one lane; null where the lanes or the nodes are too many to draw.
 */
export function layOut(ties: readonly (readonly number[])[]): Layout | null {
  if (ties.length > mostNodes) return null;
  const places = ties.flatMap((own, node) => [...own.map((_, tie) => ({ node, tie })), { node, tie: null }]);
  const trunks = new Map<number, Trunk>();
  for (const [row, { node, tie }] of places.entries()) {
    if (tie === null) trunks.set(node, { start: row, end: row, lane: 0 });
    else {
      const trunk = trunks.get(ties[node]?.[tie] ?? node);
      if (trunk !== undefined) trunk.end = row;
    }
  }
  const drawn = [...trunks].filter(([, { start, end }]) => end > start);
  const lanes = assignLanes(drawn.map(([, trunk]) => trunk));
  if (lanes > mostLanes) return null;
  const rows = places.map(({ node, tie }, row): Row => {
    const turned = tie === null ? node : ties[node]?.[tie];
    const passing = drawn.filter(([, { start, end }]) => start <= row && row <= end);
    const lines = passing.map(([target, { start, end, lane }]): Line => {
      const turn = target === turned ? (tie === null ? 'out' : 'in') : null;
      return { lane, isFromAbove: row > start, isToBelow: row < end, turn };
    });
    return { node, tie, lines: lines.sort((a, b) => a.lane - b.lane) };
  });
  return { lanes, rows };
}

/** Gives each trunk the innermost lane that is free where it starts; says how many lanes there are. */
function assignLanes(trunks: readonly Trunk[]): number {
  const ends: number[] = [];
  for (const trunk of trunks) {
    const free = ends.findIndex((end) => end < trunk.start);
    trunk.lane = free === -1 ? ends.length : free;
    ends[trunk.lane] = trunk.end;
  }
  return ends.length;
}
