import type { Board, Declaration, Meeting } from '../../core/book.ts';
import { byYear } from '../../site/register/by-year.ts';
import { declaredIn } from '../../site/register/interests.ts';
import { boardColumns, defineDataset, meetingDateColumn, placeColumns } from './dataset.ts';
import { personColumns } from './people.ts';

/** An interest that was declared, with where and by whom. */
interface DeclaredInterest extends Declaration {
  readonly name: string;
  readonly person: Declaration['by']['person'];
  readonly meeting: Meeting;
  readonly board: Board;
}

/** Who declared an interest in what; nothing of boards that have no personal pages, as with attendance. */
export const interests = defineDataset<Meeting, DeclaredInterest>({
  name: 'interests',
  title: 'Interests declared',
  about: 'One row for each interest that somebody declared at a meeting.',
  filesOf: ({ meetings }) => byYear(declaredIn(meetings)),
  rowsOf: (meeting) => meeting.declarations.map((each) => ({ ...each, ...each.by, meeting, board: meeting.board })),
  columns: [
    meetingDateColumn,
    ...boardColumns,
    ...placeColumns,
    ...personColumns,
    { name: 'interest', type: 'string', about: 'The interest.', isRequired: true, valueOf: ({ interest }) => interest },
    {
      name: 'leftRoom',
      type: 'boolean',
      about: 'Whether the minutes say that they left the room while the item was taken.',
      isRequired: true,
      valueOf: ({ leftRoom }) => leftRoom,
    },
  ],
});
