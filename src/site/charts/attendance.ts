import type { Board, Meeting, Membership, Minutebook, Person } from '../../core/book.ts';
import { bisect } from '../../core/bisect.ts';
import { wasHeld } from '../../core/held.ts';
import { onceForEachObject } from '../../core/once.ts';

/** How somebody attended the meetings that a board held while they were a member of it, as far as anything of them is written. */
export interface Attendance {
  readonly board: Board;
  readonly person: Person;
  /** How many were held, and so what the others add up to. */
  readonly held: number;
  readonly present: number;
  readonly apologies: number;
  readonly absent: number;
  /** There, but not recorded as a member. */
  readonly inAttendance: number;
  /** Where the minutes do not say, or none are kept. */
  readonly notStated: number;
}

/** The roles of those who belong at every meeting; a substitute is called only in another's place. */
const sitting: ReadonlySet<Membership['data']['role']> = new Set(['chair', 'vice-chair', 'member', 'co-opted']);

/** The attendance of the members of a board, present and former. */
export interface BoardAttendance {
  readonly ofPerson: ReadonlyMap<Person, Attendance>;
  /** Those whose attendance is not known, because a membership does not say when it started. */
  readonly unknown: ReadonlySet<Person>;
}

/** The attendance at each board; the book is gone through once. */
export const attendanceOf = onceForEachObject(readAttendance);

function readAttendance({ boards, meetings }: Minutebook): Map<Board, BoardAttendance> {
  const held = new Map<Board, Meeting[]>(boards.map((board) => [board, []]));
  for (const meeting of meetings) {
    if (!wasHeld(meeting) || isAwaited(meeting)) continue;
    for (const board of [meeting.board, ...meeting.jointWith]) held.get(board)?.push(meeting);
  }
  return new Map(boards.map((board) => [board, ofBoard(board, held.get(board) ?? [])]));
}

/** Whether its minutes are still to be written, and nobody is named yet. */
function isAwaited({ minutes, attendance }: Meeting): boolean {
  return minutes === 'awaited' && Object.values(attendance).every(({ length }) => length === 0);
}

/** A time from the first to the last day of a membership. */
interface Term {
  readonly start: string;
  readonly end: string;
}

function ofBoard(board: Board, held: readonly Meeting[]): BoardAttendance {
  const seats = board.memberships.filter(({ data }) => sitting.has(data.role));
  const unknown = new Set(seats.filter(({ data }) => data.start === undefined).map(({ person }) => person));
  const terms = new Map<Person, Term[]>();
  for (const [person, own] of Map.groupBy(seats, (seat) => seat.person)) {
    if (!unknown.has(person)) terms.set(person, own.map(termOf));
  }
  const ofPerson = new Map<Person, { -readonly [K in keyof Attendance]: Attendance[K] }>();
  const dates = held.map(({ date }) => date).sort();
  for (const [person, own] of terms) {
    const count = countWithin(dates, own);
    const none = { present: 0, apologies: 0, absent: 0, inAttendance: 0 };
    ofPerson.set(person, { board, person, held: count, ...none, notStated: count });
  }
  for (const { date, attendance } of held) {
    const { present, remote, apologies, absent, inAttendance } = attendance;
    const lists = { present: [...present, ...remote], apologies, absent, inAttendance };
    for (const state of ['present', 'apologies', 'absent', 'inAttendance'] as const) {
      for (const { person } of lists[state]) {
        const own = person === null ? undefined : ofPerson.get(person);
        if (own === undefined || !isWithin(date, terms.get(own.person) ?? [])) continue;
        own[state] += 1;
        own.notStated -= 1;
      }
    }
  }
  return { ofPerson, unknown };
}

function termOf({ data }: Membership): Term {
  return { start: data.start ?? '', end: data.end ?? '9999' };
}

function isWithin(date: string, terms: readonly Term[]): boolean {
  return terms.some(({ start, end }) => start <= date && date <= end);
}

/** How many of some days, in their order, are in any of some terms, which can overlap. */
function countWithin(dates: readonly string[], terms: readonly Term[]): number {
  let count = 0;
  let from = 0;
  for (const { start, end } of terms.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const first = Math.max(
      from,
      bisect(dates, (date) => date >= start),
    );
    const last = bisect(dates, (date) => date > end);
    count += Math.max(0, last - first);
    from = Math.max(from, last);
  }
  return count;
}
