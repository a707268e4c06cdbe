import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';
import { findRounds } from './cycles.ts';

/** The most boards of a cycle that are named in a report. */
const mostNamed = 20;

/** A board's parents and successors form no cycle; it closes after it opened, and does not meet after that. */
export function* boardOrder(book: IndexedContent): Generator<Finding> {
  yield* findAllRound('parent', book);
  yield* findAllRound('successor', book);
  for (const board of book.content.entries.board) {
    const { opened, closed } = board.data;
    if (opened === undefined || closed === undefined || opened <= closed) continue;
    yield findingAt(
      board,
      ['closed'],
      'board-order',
      `The board closed on \`${closed}\`, before it opened on ${opened}.`,
      'Correct the dates.',
    );
  }
  yield* findMetClosed(book);
}

/** Meetings of a board that are to be, or were, held after it closed. */
function* findMetClosed({ content, registry }: IndexedContent): Generator<Finding> {
  for (const meeting of content.entries.meeting) {
    const { date, status } = meeting.data;
    const { opened, closed } = registry.byKey.board.get(meeting.board ?? '')?.data ?? {};
    if (closed === undefined || date <= closed || closed < (opened ?? closed)) continue;
    if (status === 'cancelled' || status === 'postponed') continue;
    const message = `The meeting is on \`${date}\`, after its board closed on ${closed}.`;
    yield findingAt(
      meeting,
      ['date'],
      'board-order',
      message,
      'Correct whichever day is wrong, or move the meeting to the board that came after.',
    );
  }
}

type Board = Entry<'board'>;

/** Each board that a field leads back to gets a report of its own cycle. */
function* findAllRound(field: 'parent' | 'successor', { content, registry }: IndexedContent): Generator<Finding> {
  const next = ({ data }: Board) => registry.find('board', data[field] ?? '', null).entry;
  const waysOf = (from: Board) => [next(from)].flatMap((to) => (to === null ? [] : { from, to }));
  const { board: boards } = content.entries;
  const toThemselves = boards.filter((board) => next(board) === board).map((board) => [board]);
  const rounds = findRounds(boards, waysOf).map((ways) => ways.map(({ from }) => from));
  for (const round of [...toThemselves, ...rounds]) {
    for (const [index, board] of round.entries()) {
      const message = `\`${field}\` goes round in a circle: ${chainFrom(index, round).join(' → ')}.`;
      yield findingAt(board, [field], 'board-order', message, 'Correct the one that is wrong.');
    }
  }
}

/**
 * The ids of a cycle from one of its boards back to it; for a long cycle the first that follow and how many more, because each
 * of its boards gets a report.
 */
function chainFrom(start: number, round: readonly Board[]): string[] {
  const length = Math.min(round.length, mostNamed);
  const named = Array.from({ length }, (_, step) => round[(start + step) % round.length]?.board ?? '');
  const left = round.length - length;
  return [...named, ...(left === 0 ? [] : [`${String(left)} more`]), named[0] ?? ''];
}

/** A membership ends after it starts. */
export function* membershipOrder({ content }: IndexedContent): Generator<Finding> {
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
  yield findingAt(entry, [...path, 'end'], 'membership-order', message, 'Correct the dates.');
}
