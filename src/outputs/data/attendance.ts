import type { Attendee, Board, Meeting } from '../../core/book.ts';
import { onceForEachObject } from '../../core/once.ts';
import { gathersPeople } from '../../core/personal-pages.ts';
import { byYear } from '../../site/register/by-year.ts';
import { boardColumns, defineDataset, meetingDateColumn, minutesColumn } from './dataset.ts';
import { personColumns } from './people.ts';

/** Somebody at a meeting, or away from it. */
interface Attendance extends Attendee {
  readonly meeting: Meeting;
  readonly board: Board;
  readonly attendance: keyof Meeting['attendance'];
}

const ways = {
  present: 'present',
  remote: 'remote',
  apologies: 'apologies',
  absent: 'absent',
  inAttendance: 'in-attendance',
} as const;

/** Gone through once for all files that are made of them. */
const gatheredOf = onceForEachObject((meetings: readonly Meeting[]) => meetings.filter(isGathered));

/** Who was at each meeting; nothing of boards that have no personal pages, because it would gather what these do not. */
export const attendance = defineDataset<Meeting, Attendance>({
  name: 'attendance',
  title: 'Attendance',
  about: 'One row for each person whom the minutes of a meeting name as there or away.',
  filesOf: ({ meetings }) => byYear(gatheredOf(meetings)),
  rowsOf: attendanceOf,
  columns: [
    {
      name: 'meeting',
      type: 'string',
      about: 'The address of the meeting.',
      isRequired: true,
      valueOf: ({ meeting }, absolute) => absolute(meeting.address),
    },
    meetingDateColumn,
    ...boardColumns,
    minutesColumn,
    ...personColumns,
    {
      name: 'attendance',
      type: 'string',
      values: Object.values(ways),
      about: 'How they attended. Those in attendance are not members.',
      isRequired: true,
      valueOf: ({ attendance }) => ways[attendance],
    },
    { name: 'role', type: 'string', about: 'In what role they came.', valueOf: ({ role }) => role },
    {
      name: 'substituteFor',
      type: 'string',
      about: 'The name of the member in whose place they sat.',
      valueOf: ({ substituteFor }) => substituteFor?.name,
    },
    {
      name: 'arrivedAt',
      type: 'string',
      about: 'The number of the item at which they arrived, if late.',
      valueOf: ({ arrivedAt }) => arrivedAt?.number,
    },
    {
      name: 'leftAt',
      type: 'string',
      about: 'The number of the item at which they left, if early.',
      valueOf: ({ leftAt }) => leftAt?.number,
    },
  ],
});

function isGathered(meeting: Meeting): boolean {
  return gathersPeople(meeting) && Object.values(meeting.attendance).some(({ length }) => length > 0);
}

function attendanceOf(meeting: Meeting): Attendance[] {
  return (Object.keys(ways) as (keyof typeof ways)[]).flatMap((attendance) =>
    meeting.attendance[attendance].map((attendee) => ({ ...attendee, meeting, board: meeting.board, attendance })),
  );
}
