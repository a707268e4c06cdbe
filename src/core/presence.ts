import type { Content } from './content.ts';
import type { Entry } from './entries.ts';

/** Who could vote at a meeting, as far as its attendance and the board's memberships say. */
export interface Presence {
  /** The ids and names of those who could vote at all; null where the minutes do not state who was present. */
  readonly voters: readonly string[] | null;
  /** Those who could vote on an item: there for it, and not out of the room for an interest. */
  votersAt(item: string | null): readonly string[] | null;
}

type Attendees = NonNullable<NonNullable<Entry<'meeting'>['data']['attendance']>['present']>;

/** Works out who could vote at each meeting, by `board/meeting`. */
export function presenceOf(content: Content): (meeting: Entry<'meeting'>) => Presence {
  const order = itemOrder(content);
  const nonVoting = nonVotingMembers(content);
  return (meeting) => {
    const { attendance, declarations = [] } = meeting.data;
    if (attendance?.present === undefined && attendance?.remote === undefined) {
      return { voters: null, votersAt: () => null };
    }
    const isVoter = ({ person }: Attendees[number]) => !nonVoting(meeting.board, person, meeting.data.date);
    const there = [...(attendance.present ?? []), ...(attendance.remote ?? [])].filter(isVoter);
    const position = (item: string) => order.get(`${meeting.board ?? ''}/${meeting.name} ${item}`) ?? 0;
    const isThereFor = (item: string) => (attendee: Attendees[number]) =>
      (attendee.arrivedAt === undefined || position(attendee.arrivedAt) <= position(item)) &&
      (attendee.leftAt === undefined || (position(attendee.leftAt) || Infinity) > position(item)) &&
      !declarations.some((each) => each.item === item && each.leftRoom === true && each.person === attendee.person);
    return {
      voters: there.map(({ person }) => person),
      votersAt: (item) => (item === null ? there : there.filter(isThereFor(item))).map(({ person }) => person),
    };
  };
}

/** The position of each item on its agenda, by meeting and number. */
function itemOrder(content: Content): Map<string, number> {
  const order = new Map<string, number>();
  for (const { board, meeting, data } of content.entries['agenda-item']) {
    order.set(`${board ?? ''}/${meeting ?? ''} ${data.number}`, order.size + 1);
  }
  return order;
}

function nonVotingMembers({ entries }: Content): (board: string | null, person: string, date: string) => boolean {
  const memberships = new Map<string, Entry<'membership'>['data'][]>();
  const add = (board: string | null, data: Entry<'membership'>['data']) => {
    const key = `${board ?? ''} ${data.person}`;
    memberships.set(key, [...(memberships.get(key) ?? []), data]);
  };
  for (const { board, data } of entries.board) for (const member of data.members ?? []) add(board, member);
  for (const { board, data } of entries.membership) add(board, data);
  return (board, person, date) =>
    (memberships.get(`${board ?? ''} ${person}`) ?? []).some(
      ({ voting, start = '', end = '9' }) => voting === false && start <= date && date <= end,
    );
}
