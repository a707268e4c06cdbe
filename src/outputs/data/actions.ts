import { actionStatuses } from '../../core/schema/action.ts';
import type { Action, ActionUpdate } from '../../core/book.ts';
import { onceForEachObject } from '../../core/once.ts';
import { compare, inTime } from '../../core/order.ts';
import { byYear } from '../../site/register/by-year.ts';
import { addressColumn, boardColumns, defineDataset, oneRow, placeColumns, topicColumns } from './dataset.ts';
import { ownerColumns } from './people.ts';

/** Every action, as it stands after the last update. */
export const actions = defineDataset<Action, Action>({
  name: 'actions',
  title: 'Actions',
  about: 'One row for each action, as it stands after all later reports.',
  filesOf: ({ actions }) => byYear(actions),
  rowsOf: oneRow,
  columns: [
    addressColumn,
    {
      name: 'date',
      type: 'date',
      about: 'The day on which it was raised.',
      isRequired: true,
      valueOf: ({ date }) => date,
    },
    ...boardColumns,
    ...placeColumns,
    { name: 'ref', type: 'string', about: 'The board’s own reference.', valueOf: ({ data }) => data.ref },
    { name: 'title', type: 'string', about: 'What it is about, in a few words.', valueOf: ({ name }) => name },
    { name: 'text', type: 'string', about: 'What is to be done, without its layout.', valueOf: ({ text }) => text },
    ...ownerColumns<Action>(
      'Who is to do it now.',
      ({ owner }) => owner,
      ({ board }) => board,
    ),
    {
      name: 'status',
      type: 'string',
      values: actionStatuses,
      about: 'How it stands now.',
      isRequired: true,
      valueOf: ({ status }) => status,
    },
    { name: 'due', type: 'date', about: 'The day by which it is now to be done.', valueOf: ({ due }) => due },
    {
      name: 'firstDue',
      type: 'date',
      about: 'The day by which it was first to be done.',
      valueOf: ({ firstDue }) => firstDue,
    },
    {
      name: 'timesRevised',
      type: 'integer',
      about: 'How many times that day was changed.',
      valueOf: ({ timesRevised }) => timesRevised,
    },
    { name: 'closed', type: 'date', about: 'The day on which it was closed.', valueOf: ({ closed }) => closed },
    {
      name: 'decision',
      type: 'string',
      about: 'The address of the decision that it follows from.',
      valueOf: ({ decision }, absolute) => decision && absolute(decision.address),
    },
    ...topicColumns,
  ],
});

/** Sorted once for all files that are made of them. */
const updatesOf = onceForEachObject((all: readonly Action[]) =>
  all.flatMap(({ updates }) => updates).sort((a, b) => compare(b.date, a.date) || inTime(a, b)),
);

/** Everything that was heard of actions after they were raised. */
export const actionUpdates = defineDataset<ActionUpdate, ActionUpdate>({
  name: 'action-updates',
  title: 'Updates of actions',
  about: 'One row for each report on an action.',
  filesOf: ({ actions }) => byYear(updatesOf(actions)),
  rowsOf: oneRow,
  columns: [
    addressColumn,
    {
      name: 'date',
      type: 'date',
      about: 'The day of the report.',
      isRequired: true,
      valueOf: ({ date }) => date,
    },
    {
      name: 'action',
      type: 'string',
      about: 'The address of the action.',
      isRequired: true,
      valueOf: ({ action }, absolute) => absolute(action.address),
    },
    {
      name: 'board',
      type: 'string',
      about: 'The name of the board whose action it is.',
      isRequired: true,
      valueOf: ({ action }) => action.board.name,
    },
    {
      name: 'boardId',
      type: 'string',
      about: 'What the addresses of this site call that board.',
      isRequired: true,
      valueOf: ({ action }) => action.board.id,
    },
    ...placeColumns,
    { name: 'text', type: 'string', about: 'The report, without its layout.', valueOf: ({ text }) => text },
    {
      name: 'status',
      type: 'string',
      values: actionStatuses,
      about: 'How the action stood then; empty if the report does not say.',
      valueOf: ({ data }) => data.status,
    },
    {
      name: 'due',
      type: 'date',
      about: 'The new day by which it is to be done.',
      valueOf: ({ data }) => data.due,
    },
    ...ownerColumns<ActionUpdate>(
      'Who was to do it from then on, where that changed.',
      ({ owner }) => owner,
      ({ action }) => action.board,
    ),
  ],
});
