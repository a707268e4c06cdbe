import { keyMessageFragment, minutedFragment } from '../address.ts';
import type { Action, Decision, KeyMessage, Meeting, Topic, Voter } from '../book.ts';
import type { Entry } from '../records/entry.ts';
import { readLink } from '../links.ts';
import { type Electorate, isNotCarried, relations } from '../minuted.ts';
import { presenceOf } from '../presence.ts';
import { shortened } from '../shortened.ts';
import { hasStoryPages, storyAddress } from '../stories.ts';
import { sides, type Vote } from '../vote.ts';
import { type Draft, type Draftbook, itemOf, known, meetingOf } from './draft.ts';
import { topicsOf } from './meetings.ts';
import { paperLink } from './papers.ts';
import { nameOf } from './people.ts';
import { settleStandings } from './standing.ts';

/** Adds the decisions with their threads. */
export function linkDecisions(book: Draftbook): void {
  for (const entry of book.content.entries.decision) addDecision(book, entry);
  for (const decision of book.decisions.values()) linkThread(book, decision);
  const hasPages = hasStoryPages(book.content);
  settleStandings(book.decisions.values(), book.asAt);
  for (const decision of book.decisions.values()) {
    if (decision.meeting === null || (hasPages && hasStory(decision))) decision.page = storyAddress(decision.entry);
  }
}

/** What every record that a meeting makes has in common. */
function placeOf(book: Draftbook, entry: Entry<'decision'> | Entry<'action'>) {
  const { data, kind } = entry;
  const board = known(book.boards.get(entry.board ?? ''), entry.file);
  const meeting = meetingOf(book, entry);
  const item = itemOf(book, entry, entry.item);
  const fragment = minutedFragment(kind, { ref: data.ref, item: entry.item, number: data.number });
  return {
    board,
    meeting,
    item,
    fragment,
    data,
    text: entry.text,
    page: null,
    date: meeting?.date ?? data.date ?? '',
    address: meeting === null ? storyAddress(entry) : `${meeting.address}#${fragment}`,
    topics: eachOnce([...topicsOf(book, data.topics), ...(item?.topics ?? [])]),
  };
}

function eachOnce(topics: Topic[]): Topic[] {
  return topics.length < 2 ? topics : [...new Set(topics)];
}

function addDecision(book: Draftbook, entry: Entry<'decision'>): void {
  const { data } = entry;
  const place = placeOf(book, entry);
  const decision: Draft<Decision> = {
    ...place, // First: V8 copies what starts a record in one go, and anything later field by field.
    kind: 'decision',
    entry,
    data,
    name: data.title ?? place.item?.title ?? firstWords(entry.text),
    mover: data.mover === undefined ? null : nameOf(data.mover, book.people),
    seconder: data.seconder === undefined ? null : nameOf(data.seconder, book.people),
    voters: data.vote === undefined ? [] : votersOf(data.vote, book),
    electorate: data.vote === undefined || place.meeting === null ? null : electorateOf(book, entry, place.meeting),
    bearsOn: [],
    laterDecisions: [],
    standing: isNotCarried(data) ? 'not-carried' : 'stands',
    recommendations: [],
    recommendedIn: [],
    actions: [],
    keyMessages: [],
  };
  book.decisions.set(entry, decision);
  place.board.decisions.push(decision);
  place.meeting?.decisions.push(decision);
  place.item?.decisions.push(decision);
  for (const topic of place.topics) (topic as Draft<Topic>).decisions.push(decision);
}

/** Everybody whom a vote names, by its sides, and whoever gave a casting vote and is on none of them. */
function votersOf(vote: Vote, { people }: Draftbook): Voter[] {
  const { castingVote } = vote;
  const voter = (id: string, side: Voter['side']): Voter => {
    const person = known(people.get(id), id);
    return { name: person.name, person, side, hasCastingVote: id === castingVote };
  };
  const voters = sides.flatMap(([side, names]) => (vote[names] ?? []).map((id) => voter(id, side)));
  if (castingVote !== undefined && !voters.some(({ hasCastingVote }) => hasCastingVote))
    voters.push(voter(castingVote, null));
  return voters;
}

function electorateOf(book: Draftbook, entry: Entry<'decision'>, meeting: Meeting): Electorate | null {
  const presence = presenceOf(book.content)(meeting.entry);
  const voters = presence.votersAt(entry.item);
  return (
    voters && { size: voters.length, toldBy: presence.comings.flatMap((number) => itemOf(book, entry, number) ?? []) }
  );
}

function linkThread(book: Draftbook, decision: Draft<Decision>): void {
  const { data, board, entry } = decision;
  for (const relation of relations) {
    for (const reference of data[relation] ?? []) {
      const found = book.registry.find('decision', reference, board.id).entry;
      const earlier = known(book.decisions.get(found), reference);
      decision.bearsOn.push({ relation, decision: earlier });
      earlier.laterDecisions.push({ relation, decision });
    }
  }
  for (const link of data.recommendedIn ?? []) {
    const { path, fragment } = readLink(link, entry.file);
    const paper = book.papers.get(path ?? '');
    const recommendation = paper?.recommendations.find((each) => each.fragment === fragment);
    if (recommendation === undefined) decision.recommendedIn.push(paperLink(book, entry.file, link, null));
    else {
      decision.recommendations.push(recommendation);
      (recommendation.decisions as Decision[]).push(decision);
    }
  }
}

/** Whether a decision has more to tell than its place in the minutes shows. */
function hasStory({ data, bearsOn, laterDecisions }: Decision): boolean {
  return (
    data.vote !== undefined ||
    data.callIn !== undefined ||
    data.recommendedIn !== undefined ||
    bearsOn.length + laterDecisions.length > 0
  );
}

/** Adds the key messages. */
export function linkKeyMessages(book: Draftbook): void {
  for (const entry of book.content.entries['key-message']) {
    const { data } = entry;
    const meeting = known(meetingOf(book, entry), entry.file);
    const fragment = keyMessageFragment(book.messageNumber(entry));
    const found = data.decision === undefined ? null : book.registry.find('decision', data.decision, entry.board).entry;
    const message: KeyMessage = {
      kind: 'key-message',
      entry,
      data,
      meeting,
      board: meeting.board,
      date: data.published ?? meeting.date,
      fragment,
      address: `${meeting.address}#${fragment}`,
      headline: data.headline,
      text: entry.text,
      item: itemOf(book, entry, data.item ?? null),
      decision: found === null ? null : known(book.decisions.get(found), data.decision ?? ''),
      topics: topicsOf(book, data.topics),
    };
    meeting.keyMessages.push(message);
    (meeting.board.keyMessages as KeyMessage[]).push(message);
    for (const topic of message.topics) (topic as Draft<Topic>).keyMessages.push(message);
    (message.decision as Draft<Decision> | null)?.keyMessages.push(message);
  }
}

/** Adds the actions, without their updates. */
export function linkActions(book: Draftbook): void {
  for (const entry of book.content.entries.action) {
    const { data } = entry;
    const place = placeOf(book, entry);
    const found = data.decision === undefined ? null : book.registry.find('decision', data.decision, entry.board).entry;
    const decision = found === null ? null : known(book.decisions.get(found), data.decision ?? '');
    const action: Draft<Action> = {
      ...place,
      kind: 'action',
      entry,
      data,
      name: data.title ?? firstWords(entry.text),
      decision,
      updates: [],
      owner: nameOf(data.owner, book.people),
      status: data.status ?? 'open',
      isOpen: true,
      firstDue: data.due ?? null,
      due: data.due ?? null,
      timesRevised: 0,
      isOverdue: false,
      closed: null,
    };
    book.actions.set(entry, action);
    place.board.actions.push(action);
    place.meeting?.actions.push(action);
    place.item?.actions.push(action);
    decision?.actions.push(action);
    for (const topic of place.topics) (topic as Draft<Topic>).actions.push(action);
  }
}

/** What a record without a title is called. */
function firstWords(text: string): string {
  return shortened(text, 90);
}
