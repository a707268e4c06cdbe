import { paperKinds } from '../../core/schema/paper.ts';
import type { Paper } from '../../core/book.ts';
import { byYear } from '../../site/register/by-year.ts';
import { addressColumn, boardColumns, defineDataset, oneRow, topicColumns } from './dataset.ts';
import { whoColumn } from './people.ts';

/** Every paper that has a record of its own. */
export const papers = defineDataset<Paper, Paper>({
  name: 'papers',
  title: 'Papers',
  about: 'One row for each report or other document that has a page here.',
  filesOf: ({ papers }) => byYear(papers),
  rowsOf: oneRow,
  columns: [
    addressColumn,
    {
      name: 'date',
      type: 'date',
      about: 'The date on it, or else that of its meeting.',
      valueOf: ({ date }) => date,
    },
    ...boardColumns,
    {
      name: 'meeting',
      type: 'string',
      about: 'The address of the meeting that it was for; empty if it was for none in particular.',
      valueOf: ({ meeting }, absolute) => meeting && absolute(meeting.address),
    },
    {
      name: 'items',
      type: 'list',
      about: 'The addresses of the agenda items that it was for.',
      valueOf: ({ items }, absolute) => items.map(({ address }) => absolute(address)),
    },
    { name: 'title', type: 'string', about: 'The title of the paper.', valueOf: ({ title }) => title },
    {
      name: 'number',
      type: 'string',
      about: 'Its number among the meeting’s papers.',
      valueOf: ({ data }) => data.number,
    },
    {
      name: 'kind',
      type: 'string',
      values: paperKinds,
      about: 'What kind of paper it is.',
      valueOf: ({ data }) => data.kind,
    },
    whoColumn('author', 'Who wrote it.', ({ data }) => data.author),
    {
      name: 'file',
      type: 'string',
      about: 'Where it can be read as a file.',
      valueOf: ({ file }, absolute) => file && absolute(file.address),
    },
    {
      name: 'recommendations',
      type: 'list',
      about: 'What the meeting was asked to do.',
      valueOf: ({ recommendations }) => recommendations.map(({ text }) => text),
    },
    { name: 'wards', type: 'list', about: 'The wards affected.', valueOf: ({ data }) => data.wards },
    ...topicColumns,
  ],
});
