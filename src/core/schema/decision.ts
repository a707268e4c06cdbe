import { z } from 'zod';
import {
  choice,
  count,
  date,
  flag,
  itemNumber,
  lines,
  link,
  list,
  name,
  personOrName,
  ref,
  reference,
  text,
} from './values.ts';

export const decisionOutcomes = [
  'noted',
  'agreed',
  'approved',
  'amended',
  'deferred',
  'referred',
  'rejected',
  'withdrawn',
] as const;

export const callInStates = ['open', 'not-called-in', 'called-in', 'confirmed', 'withdrawn', 'exempt'] as const;

const people = list(reference('person'));

const voteSchema = z.strictObject({
  for: count.optional().describe('How many voted for.'),
  against: count.optional().describe('How many voted against.'),
  abstain: count.optional().describe('How many abstained.'),
  notVoting: count.optional().describe('How many were present and did not vote.'),
  castingVote: reference('person')
    .optional()
    .describe('Who gave a casting vote; the numbers are then those of the tie before it.'),
  namedFor: people.optional().describe('The ids of those recorded as voting for.'),
  namedAgainst: people.optional().describe('The ids of those recorded as voting against.'),
  namedAbstain: people.optional().describe('The ids of those recorded as abstaining.'),
  namedNotVoting: people.optional().describe('The ids of those recorded as present and not voting.'),
  why: text
    .optional()
    .describe(
      'Why the outcome is not what the numbers alone would give, like `Two thirds of all members were needed.`',
    ),
});

const callInSchema = z.strictObject({
  state: choice(callInStates).describe('Where the decision stands.'),
  deadline: date.optional().describe('The last day on which it can be called in.'),
});

const keyDecisionNoticeSchema = z.strictObject({
  published: date.optional().describe('When it was first published.'),
  exception: choice(['general-exception', 'special-urgency'])
    .optional()
    .describe(
      'Where there was no time for the full notice: the procedure that was followed (SI 2012/2089, regs 10, 11).',
    ),
});

const earlier = list(reference('decision')).optional();

/** What was decided, and by whom. The text under it is the decision itself. */
export const decisionSchema = z.strictObject({
  ref: ref.optional().describe('The board’s own reference, like `CYP 2018/6`; part of its address for ever.'),
  number: count
    .optional()
    .describe('Which decision of its item this is; needed where there are several without a reference.'),
  title: name.optional().describe('A few words that say what it is about.'),
  item: itemNumber
    .optional()
    .describe('In a file of its own, or a section outside the items: the number of the item that it was made under.'),
  date: date.optional().describe('When it was made; only where no meeting made it.'),
  madeBy: name.optional().describe('The officer or member who made it; only where no meeting made it.'),
  authority: text.optional().describe('The delegation or rule that it was made under.'),
  outcome: choice(decisionOutcomes).optional().describe('What was done, in one word.'),
  mover: personOrName.optional().describe('Who moved it.'),
  seconder: personOrName.optional().describe('Who seconded it.'),
  vote: voteSchema.optional().describe('How the vote went, as far as the minutes state it.'),
  reasons: text.optional().describe('Why it was made.'),
  alternatives: lines(text).optional().describe('The alternatives that were considered and rejected.'),
  conflicts: lines(text).optional().describe('Conflicts of interest that were declared, and dispensations.'),
  keyDecision: flag.optional().describe('Whether it is a key decision.'),
  keyDecisionNotice: keyDecisionNoticeSchema
    .optional()
    .describe('The notice that a key decision was to be made (SI 2012/2089, reg 9).'),
  published: date.optional().describe('When it was published; the time to call it in is counted from then.'),
  latePublicationReason: text.optional().describe('Why it was published later than the board’s rules ask for.'),
  callIn: callInSchema.optional().describe('Whether it can be, or was, called in.'),
  effectiveFrom: date.optional().describe('The day from which it takes effect.'),
  recommendedIn: list(link)
    .optional()
    .describe(
      'The recommendations that it answers, as links into their papers; `agreed` and `approved` mean as recommended.',
    ),
  wards: list(text).optional().describe('The wards or areas that it affects.'),
  topics: list(reference('topic')).optional().describe('The ids of the topics that it belongs to, besides its item’s.'),
  amends: earlier.describe('The earlier decisions that it changes in part.'),
  supersedes: earlier.describe('The earlier decisions that it replaces.'),
  rescinds: earlier.describe('The earlier decisions that it undoes.'),
  implements: earlier.describe('The earlier decisions that it puts into effect.'),
  confirms: earlier.describe('The earlier decisions that it confirms.'),
  refers: earlier.describe('The earlier decisions that it refers to.'),
});
