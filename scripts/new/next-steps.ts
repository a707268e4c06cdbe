import type { Board, Meeting } from '../../src/core/book.ts';
import { dateInWords } from '../../src/core/dates.ts';
import type { NewItem } from './agenda.ts';
import type { OpenBusiness } from './open-business.ts';
import { referenceTo } from './references.ts';

/** What the clerk of a new agenda does next. */
export function nextSteps(
  board: Board,
  { awaited }: OpenBusiness,
  agenda: readonly NewItem[],
  numbers: readonly string[],
): string[] {
  const missing = (['start', 'venue'] as const).filter((field) => board.data[field] === undefined);
  const numberOf = (test: (item: NewItem) => boolean) => numbers[agenda.findIndex(test)] ?? '';
  const first = agenda.flatMap(({ actions }) => actions)[0];
  return [
    ...(missing.length === 0 ? [] : [`Add \`${missing.join('` and `')}\`, which the board’s own file does not say.`]),
    board.data.standingItems === undefined
      ? 'Add the items of the agenda; those that every meeting has can go in the board’s file, as `standingItems`.'
      : 'Put the meeting’s own items among the standing ones, and number them all in order.',
    ...(awaited.length === 0
      ? []
      : [
          `The minutes of ${datesInWords(awaited, board)} are not written yet; once they are, add them to \`Approves\`.`,
        ]),
    ...(first === undefined
      ? []
      : [
          `When an action under item ${numberOf(({ actions }) => actions.length > 0)} has been reported on, replace its line with a section: \`### Action update 1\`, then \`- Action: ${referenceTo(first, board)}\` and \`- Status: in-progress\` or \`done\`, then what was said.`,
        ]),
    'Once the meeting has happened, set `status` to `held`; until then nothing on the agenda counts as approved.',
  ];
}

/** "12 January 2026 and 9 February 2026", with the names of boards other than the one that reads it. */
export function datesInWords(meetings: readonly Meeting[], home: Board): string {
  const words = meetings.map(
    ({ date, board }) => `${dateInWords(date)}${board === home ? '' : ` (${board.shortName})`}`,
  );
  return new Intl.ListFormat('en-GB').format(words);
}
