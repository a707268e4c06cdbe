import { z } from 'zod';
import { clocksSchema } from './clocks.ts';
import { membershipSchema } from './membership.ts';
import {
  choice,
  colour,
  count,
  date,
  email,
  flag,
  language,
  lines,
  link,
  list,
  name,
  reference,
  text,
  time,
} from './values.ts';

export const boardKinds = [
  'executive',
  'scrutiny',
  'regulatory',
  'area',
  'partnership',
  'advisory',
  'trust',
  'company',
  'parish',
  'foundation',
  'other',
] as const;

export const boardStatuses = ['active', 'closed'] as const;

const boardPowers = ['key-decisions', 'call-in', 'delegated-decisions'] as const;

/** A board, committee, partnership or panel that meets. The file's text is its remit. */
export const boardSchema = z.strictObject({
  name: name.describe('The full name of the board.'),
  shortName: name.optional().describe('A shorter name, for lists.'),
  kind: choice(boardKinds).describe('What kind of body it is.'),
  parent: reference('board').optional().describe('The id of the board that it answers to.'),
  status: choice(boardStatuses)
    .optional()
    .describe(
      '`closed` when it no longer meets; the date `closed` says this by itself from that day on. Otherwise `active`.',
    ),
  opened: date.optional().describe('The day that it was set up.'),
  closed: date.optional().describe('The day that it closed.'),
  successor: reference('board').optional().describe('The id of the board that took over its work.'),
  quorum: count.optional().describe('How many members must be present for a decision to count.'),
  powers: list(choice(boardPowers)).optional().describe('The formal powers that its records must account for.'),
  clocks: clocksSchema.optional().describe('The time limits that its records are held to.'),
  venue: text.optional().describe('Where it usually meets.'),
  start: time.optional().describe('The time at which it usually meets.'),
  contact: z
    .strictObject({
      name: name.describe('Who answers questions about the board.'),
      email: email.optional().describe('Their email address.'),
      phone: text.optional().describe('Their telephone number.'),
    })
    .optional()
    .describe('Whom a reader can ask about this board.'),
  accent: colour
    .optional()
    .describe('The accent colour of the board’s pages, in quotation marks, where it is not the site’s.'),
  logo: link
    .optional()
    .describe('The board’s logo, at the head of its pages: a link to an image file, with the description as its text.'),
  language: language.optional().describe('The language of the board’s records, where it is not the site’s.'),
  standingItems: lines(name)
    .optional()
    .describe('The titles of the items that every agenda has, in order; `npm run new` starts from them.'),
  personalPages: flag
    .optional()
    .describe(
      '`no` keeps everything from this board off the pages about people and other owners. Somebody whose roles are all on such boards has no page, nor does somebody without a role whom only such boards name; their names in the records are plain text.',
    ),
  members: z
    .array(membershipSchema)
    .optional()
    .describe('The members. Each can instead be a file in the board’s `members` folder.'),
});
