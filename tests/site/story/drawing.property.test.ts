import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, type Layout, type Line } from '../../../src/site/story/drawing.ts';

/** A thread: for each decision, in the order of time, the earlier ones that it is tied to. */
const threads = fc
  .array(fc.uniqueArray(fc.nat({ max: 100 }), { maxLength: 3 }), { minLength: 1, maxLength: 14 })
  .map((ties) => ties.map((own, node) => [...new Set(node === 0 ? [] : own.map((each) => each % node))]));

/** What a layout shows: a row a line, each lane from the outermost in, `╭` out of a box, `├` and `╰` into one. */
function show(layout: Layout | null): string[] {
  if (layout === null) return [];
  return layout.rows.map(({ node, tie, lines }) => {
    const lanes = [...Array(layout.lanes).keys()].toReversed();
    const signs = lanes.map((lane) => signOf(lines.find((line) => line.lane === lane)));
    return `${signs.join('')} ${String(node)}${tie === null ? '' : ` tie ${String(tie)}`}`;
  });
}

function signOf(line: Line | undefined): string {
  if (line === undefined) return ' ';
  if (line.turn === null) return '│';
  if (line.turn === 'out') return '╭';
  return line.isToBelow ? '├' : '╰';
}

test('a plain thread goes straight down in one lane', () => {
  expect(show(layOut([[], [0], [1]]))).toEqual(['╭ 0', '╰ 1 tie 0', '╭ 1', '╰ 2 tie 0', '  2']);
});

test('a decision that ten others amend has one trunk with ten branches', () => {
  const layout = layOut([[], ...Array.from({ length: 10 }, () => [0])]);
  expect(layout?.lanes).toBe(1);
  expect(show(layout).filter((row) => row.startsWith('├'))).toHaveLength(9);
  expect(show(layout).filter((row) => row.startsWith('╰'))).toHaveLength(1);
});

test('threads that cross have lanes of their own, and a lane is used again where it has come free', () => {
  expect(show(layOut([[], [], [0, 1], [2]]))).toEqual([
    ' ╭ 0',
    '╭│ 1',
    '│╰ 2 tie 0',
    '╰  2 tie 1',
    ' ╭ 2',
    ' ╰ 3 tie 0',
    '   3',
  ]);
});

test('a decision that is tied to nothing has no line, and a lone one no lane', () => {
  expect(show(layOut([[], [], [0]]))).toEqual(['╭ 0', '│ 1', '╰ 2 tie 0', '  2']);
  expect(layOut([[]])).toEqual({ lanes: 0, rows: [{ node: 0, tie: null, lines: [] }] });
});

test('a thread of thirty decisions, and one with six lanes, are left to the list', () => {
  expect(layOut(Array.from({ length: 30 }, (_, node) => (node === 0 ? [] : [node - 1])))).toBeNull();
  expect(layOut([[], [], [], [], [], [], [0, 1, 2, 3, 4, 5]])).toBeNull();
  expect(layOut([[], [], [], [], [], [0, 1, 2, 3, 4]])?.lanes).toBe(5);
});

test('every tie has a row of its own above its box, and the one line that turns there leads to the box that it is tied to', () => {
  fc.assert(
    fc.property(threads, (ties) => {
      const layout = layOut(ties);
      if (layout === null) return;
      const { rows } = layout;
      expect(rows.map(({ node, tie }) => [node, tie])).toEqual(
        ties.flatMap((own, node) => [...own.map((_, tie) => [node, tie]), [node, null]]),
      );
      for (const [place, { node, tie, lines }] of rows.entries()) {
        if (tie === null) continue;
        const [turning, ...others] = lines.filter(({ turn }) => turn === 'in');
        expect(others).toEqual([]);
        let above = place - 1;
        while (rows[above]?.lines.find(({ lane }) => lane === turning?.lane)?.turn !== 'out') above -= 1;
        expect(rows[above]?.node).toBe(ties[node]?.[tie]);
      }
    }),
  );
});

test('no two lines share a lane in a row, and every line goes on where the row above left it', () => {
  fc.assert(
    fc.property(threads, (ties) => {
      const rows = layOut(ties)?.rows ?? [];
      for (const [place, { lines }] of rows.entries()) {
        expect(new Set(lines.map(({ lane }) => lane)).size).toBe(lines.length);
        const lanes = (some: readonly Line[] = []) => some.map(({ lane }) => lane);
        expect(lanes(lines.filter(({ isFromAbove }) => isFromAbove))).toEqual(
          lanes(rows[place - 1]?.lines.filter(({ isToBelow }) => isToBelow)),
        );
      }
      expect(rows.at(-1)?.lines.some(({ isToBelow }) => isToBelow) ?? false).toBe(false);
    }),
  );
});
