import { z } from 'zod';
import { clearDays, date, daysAfter, id } from './values.ts';

/**
 * The time limits that a board's own rules set, and the law that they come from. Nothing here has a default: a board
 * without a clock is held to none. Clear days lie between the notice and the event, neither of them counted; whether
 * weekends and holidays are clear days is read differently, so each value says it.
 */
export const clocksSchema = z.strictObject({
  from: date
    .optional()
    .describe(
      'The first day that the board’s rules on time and on statements apply to; anything earlier is not checked.',
    ),
  division: id
    .optional()
    .describe('The division of the country whose holidays count, where `holidays.md` tells them apart.'),
  notice: clearDays
    .optional()
    .describe(
      'How many clear days lie between the notice of a meeting and the meeting, like `5 clear working days`. Principal councils in England: 5 (Local Government Act 1972, ss100A and 100B; SI 2002/715); elsewhere, and parishes: 3 (the Act; Public Bodies (Admission to Meetings) Act 1960, s1(4)).',
    ),
  privateNotice: clearDays
    .optional()
    .describe(
      'The same for the first notice that part of a meeting will be private. Executives in England: 28 (SI 2012/2089, reg 5).',
    ),
  secondPrivateNotice: clearDays
    .optional()
    .describe(
      'The same for the second such notice, with the representations against it and the response. Executives in England: 5 (SI 2012/2089, reg 5).',
    ),
  keyDecisionNotice: clearDays
    .optional()
    .describe('The same for the notice of a key decision. Executives in England: 28 (SI 2012/2089, reg 9).'),
  decisionPublished: daysAfter
    .optional()
    .describe(
      'Within how many days a decision that needs a written statement is published, like `2 working days`. The law says “as soon as reasonably practicable” (SI 2012/2089, reg 12); the number is the board’s.',
    ),
  callIn: daysAfter
    .optional()
    .describe(
      'For how many days from its publication a decision can be called in, like `5 working days`, as the board’s constitution sets it.',
    ),
  decisionNote: daysAfter
    .optional()
    .describe(
      'Within how many days of a meeting the note of attendance, declarations and decisions is published. Councils in Wales: `7 working days` (Local Government Act 1972, s100C(1A)–(1C); for communities, Local Government and Elections (Wales) Act 2021, Sch 4, para 12).',
    ),
  minutes: daysAfter
    .optional()
    .describe('Within how many days of a meeting its minutes are written, like `28 days`, as the board has agreed.'),
});
