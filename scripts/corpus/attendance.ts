import type { Board, Membership } from './boards.ts';
import type { Value } from './frontmatter.ts';
import { listMembers, mayVote } from './memberships.ts';
import { isActive } from './people.ts';
import type { Person } from './people.ts';
import { chance, drawBetween, pickSome } from './random.ts';
import type { Random } from './random.ts';

/** How people took part in a meeting. */
export type Mode = 'in-person' | 'remote' | 'hybrid';

interface Attendee {
  membership: Membership;
  leftAt: number | undefined;
}

/** Who came to a meeting, and who did not. */
export interface Attendance {
  mode: Mode;
  present: Attendee[];
  apologies: Person[];
  absent: Person[];
  officers: Person[];
}

/** Draws who comes to a meeting of a board; always enough voting members for a quorum. */
export function drawAttendance(
  random: Random,
  board: Board,
  date: string,
  officers: readonly Person[],
  items: number,
): Attendance {
  const present: Attendee[] = [];
  const away: Person[] = [];
  const members = listMembers(board, date);
  members.forEach((membership, index) => {
    const voters = present.filter((attendee) => mayVote(attendee.membership)).length;
    const needed = voters + (members.length - index) <= board.quorum + 2;
    if (!needed && chance(random, 0.2)) away.push(membership.person);
    else
      present.push({ membership, leftAt: !needed && chance(random, 0.03) ? drawBetween(random, 3, items) : undefined });
  });
  const excused = away.filter(() => chance(random, 0.8));
  const active = officers.filter((officer) => isActive(officer, Number(date.slice(0, 4))));
  return {
    mode: drawMode(random, date),
    present,
    apologies: excused,
    absent: away.filter((person) => !excused.includes(person)),
    officers: pickSome(random, active, drawBetween(random, 2, 4)),
  };
}

/** Lists the members who may vote on an item: present for the whole of it, and without an interest in it. */
export function listVoters(attendance: Attendance, item: number, interested: readonly Person[]): Person[] {
  return attendance.present
    .filter(({ membership, leftAt }) => mayVote(membership) && (leftAt === undefined || leftAt > item))
    .map(({ membership }) => membership.person)
    .filter((person) => !interested.includes(person));
}

/** Writes who came to a meeting as fields of its frontmatter. */
export function writeAttendance(random: Random, attendance: Attendance): Value {
  const remote = attendance.present.filter(
    () => attendance.mode === 'remote' || (attendance.mode === 'hybrid' && chance(random, 0.3)),
  );
  const room = attendance.present.filter((attendee) => !remote.includes(attendee));
  const officers = attendance.officers.map(({ id, post = 'Officer' }) => ({ person: id, role: post }));
  return {
    present: fill(room.map(writeAttendee)),
    remote: fill(remote.map(writeAttendee)),
    apologies: fill(attendance.apologies.map(({ id }) => id)),
    absent: fill(attendance.absent.map(({ id }) => id)),
    inAttendance: fill(officers),
  };
}

function writeAttendee({ membership, leftAt }: Attendee): Value {
  const { id } = membership.person;
  return leftAt === undefined ? id : { person: id, leftAt: String(leftAt) };
}

function fill(list: readonly Value[]): Value | undefined {
  return list.length === 0 ? undefined : list;
}

function drawMode(random: Random, date: string): Mode {
  if (date < '2020-04-01') return 'in-person';
  if (date < '2021-05-07') return 'remote';
  return chance(random, 0.4) ? 'hybrid' : 'in-person';
}
