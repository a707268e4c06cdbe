import type { Decision } from '../book.ts';
import { type Deadline, deadlineAfter } from './deadlines.ts';
import { clocksOn } from './running.ts';

/** The last day on which a decision can, or could, be called in. */
export interface CallInEnd {
  readonly lastDay: string;
  /** Whether the record states it; otherwise it was worked out from the board's clock. */
  readonly isStated: boolean;
  /** How the clock gives that day; null where it does not, or the day of publication is not stated. */
  readonly derived: Deadline | null;
}

/** The end of a decision's call-in time, as it is stated or as the clock gives it; null where neither says. */
export function callInEnd({ data, board, date }: Decision): CallInEnd | null {
  const { callIn, published } = data;
  if (callIn === undefined || callIn.state === 'exempt') return null;
  const time = clocksOn(board.data, date).callIn;
  const derived =
    published === undefined || time === undefined
      ? null
      : deadlineAfter(published, 'its publication', time, board.calendar);
  const lastDay = callIn.deadline ?? derived?.lastDay;
  if (lastDay === undefined) return null;
  return { lastDay, isStated: callIn.deadline !== undefined, derived: derived?.lastDay === lastDay ? derived : null };
}
