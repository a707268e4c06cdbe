import type { Board, Decision, Item, Meeting, Voter } from '../../core/book.ts';
import { onceForEachObject } from '../../core/once.ts';
import { decisionOutcomes } from '../../core/schema/decision.ts';
import { byYear } from '../../site/register/by-year.ts';
import { boardColumns, defineDataset, placeColumns } from './dataset.ts';
import { mayNamePeople, personColumns } from './people.ts';

/** Somebody in the vote on a decision. */
interface NamedVote extends Voter {
  readonly decision: Decision;
  readonly board: Board;
  readonly meeting: Meeting | null;
  readonly item: Item | null;
}

const ways = { for: 'for', against: 'against', abstain: 'abstained', notVoting: 'not-voting' } as const;

/** Gone through once for all files that are made of them. */
const namedIn = onceForEachObject((decisions: readonly Decision[]) =>
  decisions.filter((decision) => decision.voters.length > 0 && mayNamePeople(decision)),
);

/** Who voted how; nothing of boards that have no personal pages, as with attendance. */
export const votes = defineDataset<Decision, NamedVote>({
  name: 'votes',
  title: 'Votes by name',
  about: 'One row for each person whom the record of a vote names.',
  filesOf: ({ decisions }) => byYear(namedIn(decisions)),
  rowsOf: votesOn,
  columns: [
    {
      name: 'decision',
      type: 'string',
      about: 'The address of the decision that was voted on.',
      isRequired: true,
      valueOf: ({ decision }, absolute) => absolute(decision.address),
    },
    {
      name: 'date',
      type: 'date',
      about: 'The day of the vote.',
      isRequired: true,
      valueOf: ({ decision }) => decision.date,
    },
    ...boardColumns,
    ...placeColumns,
    {
      name: 'title',
      type: 'string',
      about: 'What the decision is about, in a few words.',
      valueOf: ({ decision }) => decision.name,
    },
    {
      name: 'outcome',
      type: 'string',
      values: decisionOutcomes,
      about: 'What was done, in one word.',
      valueOf: ({ decision }) => decision.data.outcome,
    },
    ...personColumns,
    {
      name: 'vote',
      type: 'string',
      values: Object.values(ways),
      about: 'How they voted; empty if nothing is recorded but a casting vote.',
      valueOf: ({ side }) => side && ways[side],
    },
    {
      name: 'castingVote',
      type: 'boolean',
      about: 'Whether they gave a casting vote; only the outcome shows which way.',
      valueOf: ({ hasCastingVote }) => hasCastingVote,
    },
  ],
});

function votesOn(decision: Decision): NamedVote[] {
  const { board, meeting, item, voters } = decision;
  return voters.map((voter) => ({ ...voter, decision, board, meeting, item }));
}
