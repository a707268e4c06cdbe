import { inBackticks } from '../backticks.ts';
import { suggest } from '../hints/did-you-mean.ts';
import type { Finding } from '../rules/issue.ts';
import type { DataOf } from '../schema/kinds.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Every holiday is listed once, and the clocks of every board know which division's holidays count. */
export function* holidays({ content }: IndexedContent): Generator<Finding> {
  const divisions = new Set<string>();
  for (const entry of content.entries.holidays) {
    const byDate = new Map<string, Holiday[]>();
    for (const [index, holiday] of entry.data.holidays.entries()) {
      const { date } = holiday;
      const others = byDate.get(date) ?? [];
      const first = others.find((other) => share(other, holiday));
      byDate.set(date, [...others, holiday]);
      for (const division of holiday.divisions ?? []) divisions.add(division);
      if (first === undefined) continue;
      const message = `\`${date}\` is already a holiday: ${first.name}.`;
      yield findingAt(entry, ['holidays', index], 'duplicate-holiday', message, 'Keep one of the two.');
    }
  }
  if (content.rejected.has('holidays')) return;
  yield* knownDivisions(content, divisions);
}

type Holiday = DataOf<'holidays'>['holidays'][number];

/** Whether any division keeps both; a holiday without divisions is kept in all. */
function share(one: Holiday, other: Holiday): boolean {
  if (one.divisions === undefined || other.divisions === undefined) return true;
  return one.divisions.some((division) => other.divisions?.includes(division));
}

function* knownDivisions({ entries }: IndexedContent['content'], divisions: ReadonlySet<string>): Generator<Finding> {
  const known = [...divisions].sort();
  const names = inBackticks(known);
  for (const board of entries.board) {
    const { clocks } = board.data;
    if (clocks === undefined) continue;
    const { division } = clocks;
    if (division === undefined && known.length > 0) {
      const message = `The clocks name no division, and the holidays are those of ${names}.`;
      yield findingAt(
        board,
        ['clocks'],
        'known-division',
        message,
        'Add `division`, with the name of the one whose holidays count.',
      );
    }
    if (division === undefined || divisions.has(division)) continue;
    const otherwise =
      known.length === 0 ? 'The holidays there have no divisions: delete the line.' : `There are: ${names}.`;
    const message = `\`clocks.division\` is \`${division}\`, which \`holidays.md\` does not name.`;
    yield findingAt(board, ['clocks', 'division'], 'known-division', message, suggest(division, known, otherwise));
  }
}
