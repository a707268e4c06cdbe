import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { type Book, findingAt } from './check.ts';

/** A board's parents and successors lead upwards and onwards, never round, and it closes after it opened. */
export function* boardOrder({ content, registry }: Book): Generator<Finding> {
  for (const board of content.entries.board) {
    for (const field of ['parent', 'successor'] as const) {
      const chain = findRound(board, field, registry);
      if (chain === null) continue;
      const message = `\`${field}\` leads round: ${chain.join(' → ')}.`;
      yield findingAt(board, [field], 'board-order', message, 'Mend the one that is wrong.');
    }
    const { opened, closed } = board.data;
    if (opened === undefined || closed === undefined || opened <= closed) continue;
    yield findingAt(
      board,
      ['closed'],
      'board-order',
      `The board closed on \`${closed}\`, before it opened on ${opened}.`,
      'Mend the dates.',
    );
  }
}

function findRound(board: Entry<'board'>, field: 'parent' | 'successor', registry: Book['registry']): string[] | null {
  const chain = [board.board ?? ''];
  let next = board.data[field];
  while (next !== undefined) {
    chain.push(next);
    if (next === chain[0]) return chain;
    if (chain.indexOf(next) < chain.length - 1) return null; // The round is another board's, and reported there.
    next = registry.find('board', next, null).entry?.data[field];
  }
  return null;
}

/** A membership ends after it starts. */
export function* membershipOrder({ content }: Book): Generator<Finding> {
  for (const board of content.entries.board) {
    for (const [index, member] of (board.data.members ?? []).entries()) yield* check(board, ['members', index], member);
  }
  for (const entry of content.entries.membership) yield* check(entry, [], entry.data);
}

function* check(
  entry: Entry,
  path: readonly (string | number)[],
  { start, end }: Entry<'membership'>['data'],
): Generator<Finding> {
  if (start === undefined || end === undefined || start <= end) return;
  const message = `The membership ends on \`${end}\`, before it starts on ${start}.`;
  yield findingAt(entry, [...path, 'end'], 'membership-order', message, 'Mend the dates.');
}
