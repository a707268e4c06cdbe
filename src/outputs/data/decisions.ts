import { callInStates, decisionOutcomes } from '../../core/schema/decision.ts';
import type { Decision, Relation, Standing } from '../../core/book.ts';
import { relations } from '../../core/minuted.ts';
import { countOf, sides } from '../../core/vote.ts';
import { byYear } from '../../site/register/by-year.ts';
import {
  addressColumn,
  boardColumns,
  type Column,
  defineDataset,
  oneRow,
  placeColumns,
  topicColumns,
} from './dataset.ts';
import { memberColumns, whoColumn } from './people.ts';

const standings = Object.keys({
  stands: true,
  amended: true,
  superseded: true,
  rescinded: true,
  unsettled: true,
  'not-carried': true,
} satisfies Record<Standing, true>);

/** What later decisions did to an earlier one, in the name of a column and in words. */
const laterInWords: Readonly<Record<Relation, readonly [name: string, words: string]>> = {
  amends: ['amendedBy', 'changed it in part'],
  supersedes: ['supersededBy', 'took its place'],
  rescinds: ['rescindedBy', 'undid it'],
  implements: ['implementedBy', 'put it into effect'],
  confirms: ['confirmedBy', 'confirmed it'],
  refers: ['referredToBy', 'refer to it'],
};

const laterColumns = relations.map((relation): Column<Decision> => {
  const [name, words] = laterInWords[relation];
  return {
    name,
    type: 'list',
    about: `The addresses of the later decisions that ${words}.`,
    valueOf: ({ laterDecisions }, absolute) => {
      const later = laterDecisions.filter((each) => each.relation === relation);
      return later.length === 0 ? null : later.map(({ decision }) => absolute(decision.address));
    },
  };
});

const sidesInWords = { for: 'for', against: 'against', abstain: 'abstaining', notVoting: 'present and not voting' };

const voteColumns = sides.map(([side]): Column<Decision> => ({
  name: `votes${side.charAt(0).toUpperCase()}${side.slice(1)}`,
  type: 'integer',
  about: `How many are recorded as ${sidesInWords[side]}.`,
  valueOf: ({ data: { vote } }) => (vote === undefined ? null : countOf(vote, side)),
}));

/** What the numbers of a vote alone do not tell. */
const voteNotes: readonly Column<Decision>[] = [
  {
    name: 'castingVote',
    type: 'boolean',
    about: 'Whether a casting vote is recorded; the numbers are then those of the tie before it.',
    valueOf: ({ data: { vote } }) => (vote === undefined ? null : vote.castingVote !== undefined),
  },
  {
    name: 'votesWhy',
    type: 'string',
    about: 'Why the outcome is not what the numbers alone would give.',
    valueOf: ({ data: { vote } }) => vote?.why,
  },
];

/** Every decision, and whether it still stands. */
export const decisions = defineDataset<Decision, Decision>({
  name: 'decisions',
  title: 'Decisions',
  about: 'One row for each decision, of a meeting or of somebody to whom it was delegated.',
  filesOf: ({ decisions }) => byYear(decisions),
  rowsOf: oneRow,
  columns: [
    addressColumn,
    {
      name: 'date',
      type: 'date',
      about: 'The day on which it was made.',
      isRequired: true,
      valueOf: ({ date }) => date,
    },
    ...boardColumns,
    ...placeColumns,
    { name: 'ref', type: 'string', about: 'The board’s own reference.', valueOf: ({ data }) => data.ref },
    { name: 'title', type: 'string', about: 'What it is about, in a few words.', valueOf: ({ name }) => name },
    { name: 'text', type: 'string', about: 'The decision itself, without its layout.', valueOf: ({ text }) => text },
    {
      name: 'outcome',
      type: 'string',
      values: decisionOutcomes,
      about: 'What was done, in one word.',
      valueOf: ({ data }) => data.outcome,
    },
    {
      name: 'standing',
      type: 'string',
      values: standings,
      about:
        'How it stands on the day of this file, as far as later decisions say: unsettled if what ended it was itself rescinded, not-carried if it was rejected, deferred, referred or withdrawn.',
      isRequired: true,
      valueOf: ({ standing }) => standing,
    },
    ...laterColumns,
    whoColumn('madeBy', 'Who made it, where no meeting did.', ({ data }) => data.madeBy),
    ...memberColumns('mover', 'Who moved it.', ({ mover }) => mover),
    ...memberColumns('seconder', 'Who seconded it.', ({ seconder }) => seconder),
    ...voteColumns,
    ...voteNotes,
    { name: 'reasons', type: 'string', about: 'Why it was made.', valueOf: ({ data }) => data.reasons },
    {
      name: 'keyDecision',
      type: 'boolean',
      about: 'Whether it is recorded as a key decision.',
      valueOf: ({ data }) => data.keyDecision,
    },
    {
      name: 'callIn',
      type: 'string',
      values: callInStates,
      about: 'Whether it can be, or was, called in.',
      valueOf: ({ data }) => data.callIn?.state,
    },
    {
      name: 'effectiveFrom',
      type: 'date',
      about: 'The day from which it takes effect.',
      valueOf: ({ data }) => data.effectiveFrom,
    },
    { name: 'wards', type: 'list', about: 'The wards or areas that it affects.', valueOf: ({ data }) => data.wards },
    ...topicColumns,
  ],
});
