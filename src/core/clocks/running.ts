import type { DataOf } from '../schema/kinds.ts';

/** The clocks of a board. */
export type Clocks = NonNullable<DataOf<'board'>['clocks']>;

/** Whether a board's rules on time and on statements hold for what happened on a day. */
export function isHeld({ clocks }: DataOf<'board'>, date: string): boolean {
  return clocks?.from === undefined || date >= clocks.from;
}

/** The clocks that run for what a board did on a day; none where it has none, or had none yet. */
export function clocksOn(board: DataOf<'board'> | undefined, date: string): Clocks {
  return board === undefined || !isHeld(board, date) ? {} : (board.clocks ?? {});
}
