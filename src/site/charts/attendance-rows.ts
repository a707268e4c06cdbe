import type { Board, Minutebook, Person } from '../../core/book.ts';
import { hasPersonalPages } from '../../core/personal-pages.ts';
import { sortedMemberships } from '../board.ts';
import { counted, inFigures } from '../../core/figures.ts';
import { listed } from '../words.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { type Chart, type Series, withoutEmpty } from './chart.ts';

const series: readonly Series[] = [
  { label: 'Present', look: 'solid' },
  { label: 'Apologies', look: 'striped' },
  { label: 'Absent', look: 'outlined' },
  { label: 'There, not as a member', look: 'thin' },
  { label: 'Not stated', look: 'dotted' },
];

/** A council of more members than this has their attendance in a sentence; the page of each has their own. */
export const mostMembers = 40;

/** The attendance of a board's present members, with those for whom it is unknown because their start is not stated. */
export interface MembersAttendance {
  readonly chart: Chart;
  readonly unknown: readonly Person[];
}

/** How the present members of a board attended; null where its minutes say nothing of it, or people are not to be gathered. */
export function membersAttendance(book: Minutebook, board: Board): MembersAttendance | null {
  const found = attendanceOf(book).get(board);
  if (found === undefined || !hasPersonalPages(board)) return null;
  const members = [...new Set(sortedMemberships(board.memberships, 'current').map(({ person }) => person))];
  const all = members.flatMap((person) => found.ofPerson.get(person) ?? []);
  const chart = chartOf(
    all.map((own) => ({ own, label: own.person.name, address: own.person.hasPage ? own.person.address : null })),
    ['Member', 'Meetings held'],
    (present, held) =>
      `Those who are members now were present ${present} of the ${held} that the board met during their membership`,
  );
  return chart === null ? null : { chart, unknown: members.filter((person) => found.unknown.has(person)) };
}

/** How somebody attended the boards that they sit or sat on; null if no minutes say anything about it. */
export function personAttendance(book: Minutebook, person: Person): Chart | null {
  const boards = [...new Set(person.memberships.map(({ board }) => board))];
  const all = boards.flatMap((board) => attendanceOf(book).get(board)?.ofPerson.get(person) ?? []);
  const names = listed(all.map(({ board }) => board.shortName));
  return chartOf(
    all.map((own) => ({ own, label: own.board.shortName, address: own.board.address })),
    ['Board', 'Meetings held'],
    (present, held) => `Present ${present} of the ${held} that ${names} met while this person was a member`,
  );
}

function chartOf(
  list: readonly { readonly own: Attendance; readonly label: string; readonly address: string | null }[],
  heads: Chart['heads'],
  finding: (present: string, held: string) => string,
): Chart | null {
  const sum = (field: 'present' | 'held' | 'notStated') => list.reduce((total, { own }) => total + own[field], 0);
  const [held, notStated] = [sum('held'), sum('notStated')];
  if (held === notStated) return null;
  const gap = notStated === 0 ? '' : `; for ${inFigures(notStated)} it is not stated`;
  return withoutEmpty({
    caption: 'Attendance',
    finding: `${finding(inFigures(sum('present')), counted(held, 'time'))}${gap}.`,
    heads,
    scale: 'share',
    series,
    rows: list.map(({ own, label, address }) => {
      const { present, apologies, absent, inAttendance, notStated: unsaid } = own;
      return { label, address, isDrawn: true, values: [present, apologies, absent, inAttendance, unsaid] };
    }),
  });
}
