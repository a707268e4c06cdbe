import { minutesStatuses } from '../../site/meeting/meeting.ts';
import { meetingKinds, meetingModes, meetingStatuses } from '../../core/schema/meeting.ts';
import type { Meeting } from '../../core/book.ts';
import { byYear } from '../../site/register/by-year.ts';
import { addressColumn, boardColumns, defineDataset, oneRow, topicColumns } from './dataset.ts';

/** Every meeting, held or not. */
export const meetings = defineDataset<Meeting, Meeting>({
  name: 'meetings',
  title: 'Meetings',
  about: 'One row for each meeting, whether it was held, is to come, or was called off.',
  filesOf: ({ meetings }) => byYear(meetings),
  rowsOf: oneRow,
  columns: [
    addressColumn,
    { name: 'date', type: 'date', about: 'The day of the meeting.', isRequired: true, valueOf: ({ date }) => date },
    ...boardColumns,
    {
      name: 'title',
      type: 'string',
      about: 'A title that it has besides its board and date.',
      valueOf: ({ data }) => data.title,
    },
    {
      name: 'kind',
      type: 'string',
      values: meetingKinds,
      about: 'What kind of meeting it is.',
      isRequired: true,
      valueOf: ({ data }) => data.kind ?? 'ordinary',
    },
    {
      name: 'status',
      type: 'string',
      values: meetingStatuses,
      about: 'What became of it.',
      isRequired: true,
      valueOf: ({ data }) => data.status,
    },
    { name: 'reason', type: 'string', about: 'Why it was not held as planned.', valueOf: ({ data }) => data.reason },
    {
      name: 'rescheduledTo',
      type: 'string',
      about: 'The address of the meeting that took its place.',
      valueOf: ({ rescheduledTo }, absolute) => rescheduledTo && absolute(rescheduledTo.address),
    },
    {
      name: 'minutes',
      type: 'string',
      values: minutesStatuses,
      about:
        'How its minutes stand: draft until a later meeting approved them, unreported if its day has passed and nobody has said what became of it, awaited if they are still to be written, not-kept if none were made, not-held if they are not on this site.',
      isRequired: true,
      valueOf: ({ minutes }) => minutes,
    },
    {
      name: 'approvedAt',
      type: 'string',
      about: 'The address of the item at which its minutes were approved.',
      valueOf: ({ approvedBy }, absolute) => approvedBy && absolute(approvedBy.address),
    },
    { name: 'start', type: 'time', about: 'When it started, or is to start.', valueOf: ({ data }) => data.start },
    { name: 'end', type: 'time', about: 'When it ended.', valueOf: ({ data }) => data.end },
    {
      name: 'endsNextDay',
      type: 'boolean',
      about: 'Whether it ended after midnight.',
      valueOf: ({ data }) => data.endsNextDay ?? (data.end === undefined ? null : false),
    },
    {
      name: 'timeZone',
      type: 'string',
      about: 'The time zone of these times, where it is not that of the site.',
      valueOf: ({ data }) => data.timeZone,
    },
    { name: 'venue', type: 'string', about: 'Where it was, or is to be, held.', valueOf: ({ data }) => data.venue },
    {
      name: 'mode',
      type: 'string',
      values: meetingModes,
      about: 'How people take part.',
      valueOf: ({ data }) => data.mode,
    },
    {
      name: 'jointWith',
      type: 'list',
      about: 'The addresses of the boards that met with this one.',
      valueOf: ({ jointWith }, absolute) => jointWith.map(({ address }) => absolute(address)),
    },
    {
      name: 'noticePublished',
      type: 'date',
      about: 'When notice of the meeting was published.',
      valueOf: ({ data }) => data.noticePublished,
    },
    {
      name: 'decisions',
      type: 'integer',
      about: 'How many decisions are recorded for it.',
      isRequired: true,
      valueOf: ({ decisions }) => decisions.length,
    },
    {
      name: 'actions',
      type: 'integer',
      about: 'How many actions it raised.',
      isRequired: true,
      valueOf: ({ actions }) => actions.length,
    },
    ...topicColumns,
  ],
});
