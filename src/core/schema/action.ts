import { z } from 'zod';
import { choice, count, date, itemNumber, list, name, personOrName, ref, reference } from './values.ts';

export const actionStatuses = ['open', 'in-progress', 'done', 'dropped'] as const;

/** Something that somebody is to do. The text under it says what. */
export const actionSchema = z.strictObject({
  ref: ref.optional().describe('The board’s own reference, like `A 24/7`; updates name the action by it.'),
  number: count
    .optional()
    .describe('Which action of its item this is; needed where there are several without a reference.'),
  title: name.optional().describe('A few words that say what it is about.'),
  item: itemNumber
    .optional()
    .describe('In a file of its own, or a section outside the items: the number of the item that raised it.'),
  date: date.optional().describe('When it was raised; only where no meeting raised it.'),
  owner: personOrName.describe('Who is to do it: the id of a person, or the name of a role or body.'),
  due: date.optional().describe('The day by which it is to be done.'),
  status: choice(actionStatuses).optional().describe('How it stood when it was raised; left out, `open`.'),
  decision: reference('decision').optional().describe('The decision that it follows from.'),
  topics: list(reference('topic')).optional().describe('The ids of the topics that it belongs to, besides its item’s.'),
});

/** What a later meeting heard of an action. The text under it is the report. */
export const actionUpdateSchema = z.strictObject({
  action: reference('action').describe('The reference of the action, like `A 24/7`.'),
  number: count.optional().describe('Which update of its item this is; needed where there are several.'),
  item: itemNumber
    .optional()
    .describe(
      'In a file of its own, or a section outside the items: the number of the item that it was reported under.',
    ),
  date: date.optional().describe('When it was reported; only where no meeting heard it.'),
  status: choice(actionStatuses).optional().describe('How the action stands now.'),
  due: date.optional().describe('The day by which it is now to be done; the first date is kept.'),
  owner: personOrName.optional().describe('Who is to do it now, where that changed.'),
});
