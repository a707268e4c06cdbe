import type { Board, Minutebook } from '../core/book.ts';

/** An id under which people may have subscribed to a board. */
export interface Subscription {
  readonly id: string;
  readonly board: Board;
}

/** Every id of every board, including former ones: no program that follows a feed or calendar would follow a redirect page. */
export function subscriptions({ boards, moved }: Minutebook): Subscription[] {
  const byAddress = new Map(boards.map((board) => [board.address, board]));
  const former = moved.flatMap(({ from, to }) => {
    const id = /^\/boards\/([^/]+)\/$/.exec(from)?.[1];
    const board = byAddress.get(to ?? '');
    return id === undefined || board === undefined ? [] : [{ id, board }];
  });
  return [...boards.map((board) => ({ id: board.id, board })), ...former];
}
