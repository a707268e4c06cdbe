import { z } from 'zod';
import { count, date, itemNumber, language, list, name, reference, text } from './values.ts';

/** What a board wants the public to take from a meeting. The text under it says what happened. */
export const keyMessageSchema = z.strictObject({
  headline: name.describe('The message in one line of at most 140 characters.').max(140, 'text'),
  number: count.optional().describe('Its place among the meeting’s key messages; left out, the order of the file.'),
  item: itemNumber
    .optional()
    .describe('The number of the item that it rests on; of a meeting that was held, this or `decision` is needed.'),
  decision: reference('decision').optional().describe('The decision that it rests on.'),
  why: text.optional().describe('Why it matters.'),
  next: text.optional().describe('What happens next.'),
  published: date.optional().describe('The day on which it was published.'),
  audience: text.optional().describe('Whom it is meant for, where that is not everybody.'),
  topics: list(reference('topic')).optional().describe('The ids of the topics that it belongs to.'),
  language: language.optional().describe('The language that it is written in, where it is not the meeting’s.'),
});
