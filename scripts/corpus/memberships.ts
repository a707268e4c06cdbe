import type { boardOutlines, Board, Membership } from './boards.ts';
import type { Person } from './people.ts';
import { isActive } from './people.ts';
import { chance, drawBetween, pick } from './random.ts';
import type { Random } from './random.ts';

const firstYear = 2001;
const lastYear = 2025;

/** Fills the seats of a board, term after term, so that nobody holds two at once. */
export function seatBoard(random: Random, outline: (typeof boardOutlines)[number], people: readonly Person[]): Board {
  const seats = drawBetween(random, 8, 14);
  const members: Membership[] = [];
  for (let seat = 0; seat < seats; seat += 1) {
    const role = seat === 0 ? 'chair' : seat === 1 ? 'vice-chair' : seat === 7 ? 'co-opted' : 'member';
    let year = firstYear;
    while (year <= lastYear) {
      const until = Math.min(lastYear + 1, year + drawBetween(random, year === firstYear ? 1 : 3, 6));
      members.push({ person: findCandidate(random, people, members, year, until), role, ...setTerm(year, until) });
      year = until;
    }
  }
  return { ...outline, quorum: Math.ceil(seats / 3), members };
}

/** Lists who sits on a board on a day. */
export function listMembers(board: Board, date: string): Membership[] {
  return board.members.filter(({ start, end }) => start <= date && (end === undefined || date <= end));
}

/** Says whether a member may vote. */
export function mayVote(membership: Membership): boolean {
  return membership.role !== 'co-opted';
}

function setTerm(year: number, until: number): { start: string; end: string | undefined } {
  return {
    start: year === firstYear ? '2001-01-01' : `${year}-05-15`,
    end: until > lastYear ? undefined : `${until}-05-14`,
  };
}

function findCandidate(
  random: Random,
  people: readonly Person[],
  members: readonly Membership[],
  year: number,
  until: number,
): Person {
  const { start, end = '9999' } = setTerm(year, until);
  const busy = new Set(
    members.filter((other) => other.start <= end && start <= (other.end ?? '9999')).map(({ person }) => person),
  );
  const free = people.filter((person) => !busy.has(person));
  const active = free.filter((person) => isActive(person, year) && (chance(random, 0.9) || isActive(person, until)));
  return pick(random, active.length > 0 ? active : free);
}
