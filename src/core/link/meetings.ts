import { atMeeting, setAtMeeting } from '../references/by-meeting.ts';
import { compare, comparePaths } from '../order.ts';
import { itemFragment, meetingAddress } from '../address.ts';
import type { Attendee, Board, Item, Meeting, MinutesStatus, Person, Topic } from '../book.ts';
import type { Entry } from '../records/entry.ts';
import { gathersPeople } from '../personal-pages.ts';
import { numbersFrom } from '../references/item-number.ts';
import type { DataOf } from '../schema/kinds.ts';
import { type Draft, type Draftbook, itemOf, known, type MeetingDraft, meetingOf } from './draft.ts';
import { nameOf } from './people.ts';

/** Adds the meetings, oldest first, and then their items, so that an item can name any meeting. */
export function linkMeetings(book: Draftbook): void {
  const entries = book.content.entries.meeting.toSorted(
    (a, b) => compare(a.data.date, b.data.date) || compare(a.name, b.name),
  );
  for (const entry of entries) addMeeting(book, entry);
  for (const entry of book.content.entries['agenda-item'].toSorted(inReadingOrder)) addItem(book, entry);
  for (const ofBoard of book.byMeeting.values()) ofBoard.forEach(nest);
  for (const meeting of book.meetings) linkMeeting(book, meeting);
  for (const item of book.items) linkApprovals(book, item);
  for (const meeting of book.meetings) meeting.minutes = minutesStatus(meeting, book.asAt);
}

/** Sections before files, each in their own order. */
function inReadingOrder(a: Entry, b: Entry): number {
  return (
    Number(a.section === null) - Number(b.section === null) ||
    comparePaths(a.file, b.file) ||
    (a.section ?? 0) - (b.section ?? 0)
  );
}

function addMeeting(book: Draftbook, entry: Entry<'meeting'>): void {
  const board = known(book.boards.get(entry.board ?? ''), entry.file);
  const previous = (board.meetings.at(-1) as Draft<Meeting> | undefined) ?? null;
  const meeting: Draft<Meeting> = {
    kind: 'meeting',
    entry,
    data: entry.data,
    id: entry.name,
    board,
    address: meetingAddress(board.id, entry.name),
    date: entry.data.date,
    minutes: 'draft',
    jointWith: (entry.data.jointWith ?? []).map((id) => known(book.boards.get(id), id)),
    attendance: { present: [], remote: [], apologies: [], absent: [], inAttendance: [] },
    declarations: [],
    corrections: [],
    items: [],
    decisions: [],
    actions: [],
    updates: [],
    keyMessages: [],
    papers: [],
    topics: topicsOf(book, entry.data.topics),
    approvedBy: null,
    seal: null,
    rescheduledTo: null,
    rescheduledFrom: null,
    previous,
    next: null,
  };
  if (previous !== null) previous.next = meeting;
  board.meetings.push(meeting);
  for (const other of meeting.jointWith) (other as Draft<Board>).jointMeetings.push(meeting);
  book.meetings.push(meeting);
  setAtMeeting(book.byMeeting, entry, { meeting, items: new Map() });
}

function addItem(book: Draftbook, entry: Entry<'agenda-item'>): void {
  const { data } = entry;
  const { meeting, items } = known(atMeeting(book.byMeeting, entry), entry.file);
  const fragment = itemFragment(data.number);
  const item: Draft<Item> = {
    kind: 'agenda-item',
    entry,
    data,
    meeting,
    number: data.number,
    title: data.title,
    fragment,
    address: `${meeting.address}#${fragment}`,
    parent: null,
    children: [],
    decisions: [],
    actions: [],
    updates: [],
    papers: [],
    topics: topicsOf(book, data.topics),
    approves: [],
    corrects: [],
    hasMinute: entry.text !== '' || data.outcome !== undefined || data.exempt !== undefined,
  };
  meeting.items.push(item);
  items.set(data.number, item);
  book.items.push(item);
  for (const topic of item.topics) (topic as Draft<Topic>).items.push(item);
}

/** Puts each sub-item under the nearest item whose number its own starts with. */
function nest({ meeting, items }: MeetingDraft): void {
  for (const item of items.values()) {
    const [, ...above] = numbersFrom(item.number);
    const parent = items.get(above.find((number) => items.has(number)) ?? '');
    if (parent === undefined) continue;
    item.parent = parent;
    parent.children.push(item);
  }
  meeting.items = meeting.items.filter((item) => item.parent === null);
}

function linkMeeting(book: Draftbook, meeting: Draft<Meeting>): void {
  const { data, board } = meeting;
  const item = (number: string | undefined) => (number === undefined ? null : itemOf(book, meeting.entry, number));
  const attendees = (list: AttendeeData[] = []): Attendee[] => list.map((each) => attendeeOf(book, each, item));
  const { present, remote, apologies, absent, inAttendance } = data.attendance ?? {};
  meeting.attendance = {
    present: attendees(present),
    remote: attendees(remote),
    apologies: attendees(apologies),
    absent: attendees(absent),
    inAttendance: attendees(inAttendance),
  };
  meeting.declarations = (data.declarations ?? []).map((each) => ({
    by: nameOf(each.person, book.people),
    item: item(each.item),
    interest: each.interest,
    leftRoom: each.leftRoom ?? false,
  }));
  if (meeting.declarations.length > 0 && gathersPeople(meeting)) {
    const declared = new Set(meeting.declarations.flatMap(({ by }) => by.person ?? []));
    for (const person of declared) (person as Draft<Person>).declaredAt.push(meeting);
  }
  for (const correction of data.corrections ?? []) {
    const found = book.registry.find('agenda-item', correction.agreedAt, board.id).entry;
    const agreedAt = known(found === null ? null : itemOf(book, found, found.data.number), correction.agreedAt);
    const linked = { data: correction, item: item(correction.item), agreedAt, seal: null };
    meeting.corrections.push(linked);
    agreedAt.corrects.push({ meeting, correction: linked });
  }
  if (data.rescheduledTo !== undefined) {
    const later = known(findMeeting(book, data.rescheduledTo, board), data.rescheduledTo);
    meeting.rescheduledTo = later;
    later.rescheduledFrom = meeting;
  }
}

type AttendeeData = NonNullable<NonNullable<DataOf<'meeting'>['attendance']>['present']>[number];

function attendeeOf(book: Draftbook, data: AttendeeData, item: (number: string | undefined) => Item | null): Attendee {
  return {
    ...nameOf(data.person, book.people),
    role: data.role ?? null,
    substituteFor: book.people.get(data.substituteFor ?? '') ?? null,
    arrivedAt: item(data.arrivedAt),
    leftAt: item(data.leftAt),
  };
}

/** An agenda only proposes to approve minutes: they are approved when the meeting has been held. */
function linkApprovals(book: Draftbook, item: Draft<Item>): void {
  for (const reference of item.data.approves ?? []) {
    const meeting = known(findMeeting(book, reference, item.meeting.board), reference);
    if (item.meeting.data.status === 'held') meeting.approvedBy = item;
    item.approves.push(meeting);
  }
}

function findMeeting(book: Draftbook, reference: string, board: Board): Draft<Meeting> | null {
  const { entry } = book.registry.find('meeting', reference, board.id);
  return entry === null ? null : meetingOf(book, entry);
}

/** The state of a meeting's minutes. */
function minutesStatus(meeting: Meeting, asAt: string): MinutesStatus {
  const { status, minutes } = meeting.data;
  if (status === 'scheduled') return meeting.date < asAt ? 'unreported' : 'to-come';
  if (status === 'cancelled' || status === 'postponed') return status;
  return minutes ?? (meeting.approvedBy === null ? 'draft' : 'approved');
}

/** The topics of a list of ids. */
export function topicsOf(book: Draftbook, ids: readonly string[] | undefined): Topic[] {
  return (ids ?? []).map((id) => known(book.topics.get(id), id));
}
