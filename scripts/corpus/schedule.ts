import type { Board } from './boards.ts';
import { toDate, toDayNumber, toWeekday } from './dates.ts';
import type { Random } from './random.ts';

const firstDay = toDayNumber('2001-01-08');
const lastDay = toDayNumber('2025-12-19');
const recent = '2025-06-01';

/** A meeting that is to be written: when, of which board, and whether it has been held yet. */
export interface Slot {
  board: Board;
  id: string;
  date: string;
  held: boolean;
}

/** Spreads a number of meetings evenly over the boards and the years, in order of date. */
export function planMeetings(random: Random, boards: readonly Board[], count: number): Slot[] {
  return boards
    .flatMap((board, index) => {
      const share = Math.floor(count / boards.length) + (index < count % boards.length ? 1 : 0);
      return planBoard(random, board, share);
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function planBoard(random: Random, board: Board, count: number): Slot[] {
  const slots: Slot[] = [];
  let sameDay = 1;
  for (let index = 0; index < count; index += 1) {
    const day = firstDay + ((index + random() * 0.8) * (lastDay - firstDay)) / count;
    const date = toDate(toWeekday(Math.floor(day)));
    sameDay = slots.at(-1)?.date === date ? sameDay + 1 : 1;
    const held = index < count - 1 || date < recent;
    slots.push({ board, id: sameDay === 1 ? date : `${date}-${sameDay}`, date, held });
  }
  return slots;
}
