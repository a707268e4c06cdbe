import { atMeeting, type ByMeeting, setAtMeeting } from './references/by-meeting.ts';
import type { Content } from './reading/content.ts';
import type { Entry } from './records/entry.ts';
import { everyMembership, membershipsHeld } from './memberships.ts';
import { onceForEachObject } from './once.ts';

/** Who was at a meeting and could vote there, as far as its attendance and the memberships say, by id or name. */
export interface Presence {
  /** Those who could vote at all; null where the minutes do not state who was present. */
  readonly voters: readonly string[] | null;
  /** The numbers of the items at which somebody came or left, whose order decides who was there for another. */
  readonly comings: readonly string[];
  /** Those who were there for an item, and not out of the room for an interest; null if that is not known. */
  thereAt(item: string | null): readonly string[] | null;
  /** Those of them who could vote. */
  votersAt(item: string | null): readonly string[] | null;
}

type Attendee = NonNullable<NonNullable<Entry<'meeting'>['data']['attendance']>['present']>[number];

type PresenceOf = (meeting: Entry<'meeting'>) => Presence;

/** Works out who was at each meeting and could vote; several checks ask, and the content is gone through once. */
export const presenceOf = onceForEachObject(readPresence);

function readPresence(content: Content): PresenceOf {
  let order: ItemOrder | undefined;
  const positionOf: PositionOf = (meeting, item) => atMeeting((order ??= itemOrder(content)), meeting)?.get(item) ?? 0;
  const nonVoting = nonVotingMembers(content);
  const byMeeting = new Map<Entry<'meeting'>, Presence>();
  return (meeting) => {
    let presence = byMeeting.get(meeting);
    if (presence === undefined) byMeeting.set(meeting, (presence = presenceAt(meeting, positionOf, nonVoting)));
    return presence;
  };
}

function presenceAt(meeting: Entry<'meeting'>, positionOf: PositionOf, nonVoting: NonVoting): Presence {
  const { attendance, declarations = [], date, jointWith = [] } = meeting.data;
  if (attendance?.present === undefined && attendance?.remote === undefined) {
    return { voters: null, comings: [], thereAt: () => null, votersAt: () => null };
  }
  const boards = [meeting.board, ...jointWith];
  const all = [...(attendance.present ?? []), ...(attendance.remote ?? [])];
  // Who sits in somebody's place has that person's vote.
  const voters = all.filter(({ person, substituteFor }) => !nonVoting(boards, substituteFor ?? person, date));
  const gone = declarations.filter(({ leftRoom }) => leftRoom === true);
  const position = (item: string) => positionOf(meeting, item);
  const isUpTo = (first: string, item: string) => isPartOf(item, first) || position(first) <= position(item);
  const isThereFor =
    (item: string) =>
    ({ person, arrivedAt, leftAt }: Attendee) =>
      (arrivedAt === undefined || isUpTo(arrivedAt, item)) &&
      (leftAt === undefined || !isUpTo(leftAt, item)) &&
      !gone.some((each) => each.person === person && isPartOf(item, each.item));
  const comings = all.flatMap(({ arrivedAt, leftAt }) => [arrivedAt ?? [], leftAt ?? []].flat());
  const isThroughout = gone.length === 0 && comings.length === 0;
  const namesAt = (attendees: readonly Attendee[]) => {
    const names = namesOf(attendees);
    return (item: string | null) => {
      if (item === null || isThroughout) return names;
      // Where an item is not on the agenda, or is not valid yet, nobody can tell who was there before or after it.
      if (comings.length > 0 && [item, ...comings].some((each) => position(each) === 0)) return null;
      return namesOf(attendees.filter(isThereFor(item)));
    };
  };
  return { voters: namesOf(voters), comings, thereAt: namesAt(all), votersAt: namesAt(voters) };
}

function namesOf(attendees: readonly Attendee[]): string[] {
  return attendees.map(({ person }) => person);
}

/** Whether an item is another one or a part of it: somebody who left the room for item 6 was not there for item 6.1. */
function isPartOf(item: string, whole: string): boolean {
  return item === whole || item.startsWith(`${whole}.`);
}

/** The position of an item on the agenda of its meeting, counted from 1; 0 where it has none. */
type PositionOf = (meeting: Entry<'meeting'>, item: string) => number;

/** The positions of the items of each meeting by their numbers. */
type ItemOrder = ByMeeting<Map<string, number>>;

function itemOrder(content: Content): ItemOrder {
  const order: ItemOrder = new Map();
  for (const item of content.entries['agenda-item']) {
    const ofMeeting = atMeeting(order, item) ?? setAtMeeting(order, item, new Map());
    ofMeeting.set(item.data.number, ofMeeting.size + 1);
  }
  return order;
}

/** Whether somebody sat on boards on a day, and could vote on none of them. */
type NonVoting = (boards: readonly (string | null)[], person: string, date: string) => boolean;

function nonVotingMembers(content: Content): NonVoting {
  const membershipsOn = membershipsHeld(content);
  const concerned = new Set<string>();
  for (const { data } of everyMembership(content)) if (data.voting === false) concerned.add(data.person);
  return (boards, person, date) => {
    if (!concerned.has(person)) return false; // Nearly everybody.
    const held = boards.flatMap((board) => membershipsOn(board, person, date));
    return held.length > 0 && held.every(({ voting }) => voting === false);
  };
}
