import type { Board } from '../../core/book.ts';
import { hasPersonalPages } from '../../core/personal-pages.ts';
import { boardKinds, boardStatuses } from '../../core/schema/board.ts';
import { addressColumn, defineDataset, oneRow } from './dataset.ts';

/** Every board, including those that no longer meet. */
export const boards = defineDataset<Board, Board>({
  name: 'boards',
  title: 'Boards',
  about: 'One row for each board, whether it still meets or not.',
  filesOf: ({ boards }) => new Map(boards.length === 0 ? [] : [[null, boards]]),
  rowsOf: oneRow,
  columns: [
    addressColumn,
    {
      name: 'boardId',
      type: 'string',
      about: 'What the addresses of this site call it, and other datasets in a column of this name.',
      isRequired: true,
      valueOf: ({ id }) => id,
    },
    { name: 'name', type: 'string', about: 'Its full name.', isRequired: true, valueOf: ({ name }) => name },
    {
      name: 'shortName',
      type: 'string',
      about: 'A shorter name, if it has one.',
      valueOf: ({ data }) => data.shortName,
    },
    {
      name: 'kind',
      type: 'string',
      values: boardKinds,
      about: 'What kind of body it is.',
      isRequired: true,
      valueOf: ({ data }) => data.kind,
    },
    {
      name: 'status',
      type: 'string',
      values: boardStatuses,
      about: 'Whether it still meets, on the day of this file.',
      isRequired: true,
      valueOf: ({ isClosed }) => (isClosed ? 'closed' : 'active'),
    },
    {
      name: 'parent',
      type: 'string',
      about: 'The address of the board that it answers to.',
      valueOf: ({ parent }, absolute) => parent && absolute(parent.address),
    },
    {
      name: 'successor',
      type: 'string',
      about: 'The address of the board that took over its work.',
      valueOf: ({ successor }, absolute) => successor && absolute(successor.address),
    },
    { name: 'opened', type: 'date', about: 'The day on which it was set up.', valueOf: ({ data }) => data.opened },
    {
      name: 'closed',
      type: 'date',
      about: 'The day on which it closed, or is to close.',
      valueOf: ({ data }) => data.closed,
    },
    {
      name: 'remit',
      type: 'string',
      about: 'What it is for, without its layout.',
      valueOf: ({ entry }) => entry.text || null,
    },
    {
      name: 'quorum',
      type: 'integer',
      about: 'How many members must be there for a decision to count.',
      valueOf: ({ data }) => data.quorum,
    },
    {
      name: 'powers',
      type: 'list',
      about: 'The formal powers that its records account for.',
      valueOf: ({ data }) => data.powers,
    },
    { name: 'venue', type: 'string', about: 'Where it usually meets.', valueOf: ({ data }) => data.venue },
    { name: 'start', type: 'time', about: 'When it usually starts.', valueOf: ({ data }) => data.start },
    {
      name: 'gathersPeople',
      type: 'boolean',
      about: 'Whether pages and these files gather what it records about people.',
      valueOf: hasPersonalPages,
    },
  ],
});
