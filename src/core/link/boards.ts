import { boardAddress, personAddress, topicAddress } from '../address.ts';
import { makeCalendars } from '../clocks/calendar.ts';
import type { Board, Membership, Person, Term, Topic } from '../book.ts';
import { hasPersonalPages } from '../personal-pages.ts';
import type { DataOf } from '../schema/kinds.ts';
import { type Draft, type Draftbook, known } from './draft.ts';

/** Adds the people and topics, which need no other records. */
export function linkPeopleAndTopics(book: Draftbook): void {
  const withoutPage = book.withoutPage();
  for (const entry of book.content.entries.person) {
    const { data, name: id } = entry;
    const person: Draft<Person> = {
      kind: 'person',
      entry,
      data,
      id,
      name: data.name,
      address: personAddress(id),
      hasPage: !withoutPage.has(id),
      memberships: [],
      actions: [],
      declaredAt: [],
    };
    book.people.set(id, person);
  }
  for (const entry of book.content.entries.topic) {
    const { data, name: id } = entry;
    const records = { items: [], decisions: [], actions: [], keyMessages: [], papers: [] };
    const topic: Draft<Topic> = {
      kind: 'topic',
      entry,
      data,
      id,
      title: data.title,
      address: topicAddress(id),
      ...records,
    };
    book.topics.set(id, topic);
  }
}

/** Adds the boards with their parents, successors and members. */
export function linkBoards(book: Draftbook): void {
  const calendars = makeCalendars(book.content.entries.holidays);
  for (const entry of book.content.entries.board) {
    const { data } = entry;
    const id = known(entry.board, 'The board');
    const board: Draft<Board> = {
      kind: 'board',
      entry,
      data,
      id,
      address: boardAddress(id),
      name: data.name,
      shortName: data.shortName ?? data.name,
      isClosed: data.status === 'closed' || (data.closed !== undefined && data.closed <= book.asAt),
      parent: null,
      children: [],
      successor: null,
      predecessors: [],
      memberships: [],
      calendar: calendars(data),
      meetings: [],
      jointMeetings: [],
      decisions: [],
      actions: [],
      keyMessages: [],
      papers: [],
      lastSeal: null,
    };
    book.boards.set(id, board);
  }
  for (const board of book.boards.values()) {
    const { parent, successor, members = [] } = board.data;
    if (successor !== undefined) {
      board.successor = known(book.boards.get(successor), successor);
      (board.successor as Draft<Board>).predecessors.push(board);
    }
    if (parent !== undefined) {
      board.parent = known(book.boards.get(parent), parent);
      (board.parent as Draft<Board>).children.push(board);
    }
    for (const member of members) addMembership(book, board, member);
  }
  for (const entry of book.content.entries.membership) {
    addMembership(book, known(book.boards.get(entry.board ?? ''), entry.file), entry.data);
  }
}

function addMembership(book: Draftbook, board: Draft<Board>, data: DataOf<'membership'>): void {
  const person = known(book.people.get(data.person), data.person);
  const membership: Membership = { board, person, data, term: termOf(board, data, book.asAt) };
  board.memberships.push(membership);
  if (hasPersonalPages(board)) person.memberships.push(membership);
}

function termOf({ isClosed }: Board, { start = '', end = '9' }: DataOf<'membership'>, asAt: string): Term {
  if (isClosed || end < asAt) return 'former';
  return start > asAt ? 'to-come' : 'current';
}
