import { z } from 'zod';
import { choice, itemNumber, lines, link, list, name, publicSummary, reference, text } from './values.ts';

const itemOutcomes = [
  'noted',
  'agreed',
  'approved',
  'amended',
  'deferred',
  'withdrawn',
  'referred',
  'rejected',
  'not-reached',
] as const;

const exemptSchema = z.strictObject({
  ground: text.describe('The legal ground for taking the item in private.'),
  paragraph: text.optional().describe('The paragraph of that law.'),
  publicInterest: text.optional().describe('Why the public interest was found to lie in privacy.'),
  summary: publicSummary.describe('What the public may know of it.'),
});

/** One item of a meeting's agenda and, once it has met, its minute. */
export const agendaItemSchema = z.strictObject({
  number: itemNumber.describe('The number of the item, as it stands on the agenda.'),
  title: name.describe('The title of the item.'),
  kind: choice([
    'standing',
    'report',
    'oral-update',
    'presentation',
    'decision',
    'information',
    'exempt',
    'any-other-business',
  ])
    .optional()
    .describe('What kind of item it is.'),
  presenter: lines(name).optional().describe('Who introduced it.'),
  papers: list(link).optional().describe('Links to the papers before the meeting.'),
  recommendations: lines(text).optional().describe('What the meeting is asked to do, where no paper says it.'),
  outcome: choice(itemOutcomes).optional().describe('What became of the item as a whole.'),
  approves: list(reference('meeting'))
    .optional()
    .describe('The earlier meetings whose minutes this item approved, like `2024-03-14`.'),
  urgentReason: text.optional().describe('Why it was taken although it was not on the published agenda.'),
  exempt: exemptSchema.optional().describe('For business taken in private: the ground, and what the public may know.'),
  wards: list(text).optional().describe('The wards or areas that it affects.'),
  topics: list(reference('topic')).optional().describe('The ids of the topics that it belongs to.'),
});
