import { baseOf, holidaysAddress } from '../address.ts';
import { compare } from '../order.ts';
import type { Minutebook, Site } from '../book.ts';
import { linkedFiles } from '../references/attachments.ts';
import type { Content } from '../reading/content.ts';
import type { IndexedContent } from '../references/indexed-content.ts';
import { makeRegistry } from '../references/registry.ts';
import { linkBoards, linkPeopleAndTopics } from './boards.ts';
import { type Draftbook, known } from './draft.ts';
import { linkUpdates } from './ledger.ts';
import { linkMeetings } from './meetings.ts';
import { readMoved } from './moved.ts';
import { linkActions, linkDecisions, linkKeyMessages } from './minuted.ts';
import { linkPapers } from './papers.ts';
import { makeTexts } from '../texts/texts.ts';
import { linkSeals } from './seals.ts';

/** Links the records of a content folder without errors into a minute book, as it stands on a day. */
export function linkBook(index: IndexedContent, asAt: string): Minutebook {
  const { targetOf, ...known } = index;
  const draft: Draftbook = {
    ...known,
    asAt,
    boards: new Map(),
    people: new Map(),
    topics: new Map(),
    meetings: [],
    items: [],
    byMeeting: new Map(),
    papers: new Map(),
    decisions: new Map(),
    actions: new Map(),
  };
  linkPeopleAndTopics(draft);
  linkBoards(draft);
  linkMeetings(draft);
  linkSeals(draft);
  linkPapers(draft);
  linkDecisions(draft);
  linkActions(draft);
  linkKeyMessages(draft);
  linkUpdates(draft);
  return sortAndFreeze(draft, readMoved(index), targetOf);
}

/** Links only an extract from a content folder; where links lead, and how its messages are numbered, is as in the whole. */
export function linkExtract(extract: Content, whole: IndexedContent, asAt: string): Minutebook {
  return linkBook({ ...whole, content: extract, registry: makeRegistry(extract) }, asAt);
}

/** The same book with the texts as they are now, for content with the same outline: nothing else in it can differ. */
export function renewTexts(book: Minutebook, { content, targetOf }: IndexedContent): Minutebook {
  return Object.freeze({ ...book, textOf: makeTexts(content), targetOf });
}

function sortAndFreeze(draft: Draftbook, moved: Minutebook['moved'], targetOf: Minutebook['targetOf']): Minutebook {
  const boards = [...draft.boards.values()].sort(byName);
  const topics = [...draft.topics.values()].sort((a, b) => compare(a.title, b.title));
  const people = [...draft.people.values()].sort(byName);
  const meetings = draft.meetings.toSorted((a, b) => compare(b.date, a.date) || compare(a.address, b.address));
  for (const { predecessors, jointMeetings, decisions, actions, keyMessages, papers } of boards) {
    predecessors.sort(byName);
    sortAll(jointMeetings, decisions, actions, keyMessages, papers);
  }
  for (const { items, decisions, actions, keyMessages, papers } of topics) {
    sortAll(decisions, actions, keyMessages, papers);
    sortByDay(items, ({ meeting }) => meeting.date);
  }
  for (const { actions, declaredAt } of people) sortAll(actions, declaredAt);
  const book: Minutebook = {
    site: readSite(draft),
    holidays: readHolidays(draft),
    moved,
    asAt: draft.asAt,
    boards,
    topics,
    people,
    meetings,
    decisions: newestFirst([...draft.decisions.values()]),
    actions: newestFirst([...draft.actions.values()]),
    keyMessages: newestFirst(meetings.flatMap(({ keyMessages }) => keyMessages)),
    papers: newestFirst([...draft.papers.values()]),
    files: linkedFiles(draft.content),
    textOf: makeTexts(draft.content),
    targetOf,
  };
  for (const list of [boards, topics, people, meetings, book.decisions, book.actions, book.keyMessages, book.papers]) {
    for (const record of list) Object.freeze(record);
  }
  return Object.freeze(book);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compare(a.name, b.name);
}

interface Dated {
  readonly date: string | null;
  readonly address: string;
}

function sortAll(...lists: readonly (readonly Dated[])[]): void {
  for (const list of lists) newestFirst(list as Dated[]);
}

/** Sorts in place by day, newest first; on one day by meeting, and within it as the minutes go. */
function newestFirst<T extends Dated>(list: T[]): T[] {
  return sortByDay(list, ({ date }) => date ?? '');
}

/** Sorts the days and not the records, of which there are ten times as many. */
function sortByDay<T>(list: T[], dayOf: (record: T) => string): T[] {
  const byDay = Map.groupBy(list, dayOf);
  let index = 0;
  for (const day of [...byDay.keys()].sort((a, b) => compare(b, a))) {
    for (const record of byDay.get(day) ?? []) list[index++] = record;
  }
  return list;
}

function readHolidays({ content }: Draftbook): Minutebook['holidays'] {
  const [entry] = content.entries.holidays;
  return entry === undefined ? null : { kind: 'holidays', entry, data: entry.data, address: holidaysAddress };
}

function readSite({ content }: Draftbook): Site {
  const { data } = known(content.entries.site[0], 'site.md');
  return { ...data, origin: new URL(data.url).origin, base: baseOf(data.url) };
}
