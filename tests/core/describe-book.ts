import type { Action, ActionUpdate, Decision, Item, KeyMessage, Meeting, Minutebook } from '../../src/core/book.ts';
import { renderMeeting, type PageText } from '../../src/core/texts/render-text.ts';

/** Everything that readers see of a book's meetings, as plain data; not where in which file it was written. */
export function describeBook(book: Minutebook): object {
  return {
    meetings: book.meetings.map((meeting) => describeMeeting(book, meeting)),
    decisions: book.decisions.map((decision) => describeDecision(decision)),
    actions: book.actions.map((action) => describeAction(action)),
    keyMessages: book.keyMessages.map(({ address }) => address),
    topics: book.topics.map(({ id, items, decisions, actions, keyMessages }) => ({
      id,
      records: [items, decisions, actions, keyMessages].map(addressesOf),
    })),
    people: book.people.map(({ id, actions }) => ({ id, actions: addressesOf(actions) })),
  };
}

function describeMeeting(book: Minutebook, meeting: Meeting): object {
  const text = renderMeeting(book, meeting, { href: (address) => address, headingShift: 0 });
  return {
    address: meeting.address,
    data: meeting.data,
    minutes: meeting.minutes,
    text: htmlOf(meeting, text),
    items: meeting.items.map((item) => describeItem(item, text)),
    decisions: meeting.decisions.map((decision) => ({ address: decision.address, html: htmlOf(decision, text) })),
    actions: meeting.actions.map((action) => ({ address: action.address, html: htmlOf(action, text) })),
    updates: meeting.updates.map((update) => ({ ...describeUpdate(update), html: htmlOf(update, text) })),
    keyMessages: meeting.keyMessages.map((message) => ({ ...describeMessage(message), html: htmlOf(message, text) })),
    footnotes: text.footnotes(),
    corrections: meeting.corrections.map(({ item, agreedAt }) => [item?.address, agreedAt.address]),
    approvedBy: meeting.approvedBy?.address,
  };
}

/** Which level a heading has depends on the file that it stands in; what it says does not. */
function htmlOf(record: Parameters<PageText['htmlOf']>[0], text: PageText): string {
  return text.htmlOf(record).replace(/(<\/?h)\d/g, '$1');
}

function describeItem(item: Item, text: PageText): object {
  return {
    address: item.address,
    data: withoutPaths(item.data),
    html: htmlOf(item, text),
    hasMinute: item.hasMinute,
    papers: item.papers.map(({ title, address }) => [title, address]),
    topics: item.topics.map(({ id }) => id),
    records: [item.decisions, item.actions, item.updates, item.approves].map(addressesOf),
    children: item.children.map((child) => describeItem(child, text)),
  };
}

function describeDecision(decision: Decision): object {
  return {
    address: decision.address,
    page: decision.page,
    data: withoutItem(decision.data),
    name: decision.name,
    text: decision.text,
    item: decision.item?.address,
    date: decision.date,
    standing: decision.standing,
    bearsOn: decision.bearsOn.map(({ relation, decision: { address } }) => [relation, address]),
    laterDecisions: decision.laterDecisions.map(({ relation, decision: { address } }) => [relation, address]),
    recommendations: decision.recommendations.map(({ address }) => address),
    topics: decision.topics.map(({ id }) => id),
    records: [decision.actions, decision.keyMessages].map(addressesOf),
  };
}

function describeAction(action: Action): object {
  const { address, page, data, name, text, item, date, owner, status, due, firstDue, timesRevised, closed } = action;
  return {
    ...{ address, page, name, text, date, status, due, firstDue, timesRevised, closed },
    data: withoutItem(data),
    item: item?.address,
    owner: owner.person?.id ?? owner.name,
    decision: action.decision?.address,
    topics: action.topics.map(({ id }) => id),
    updates: action.updates.map(describeUpdate),
  };
}

function describeUpdate({ address, data, item, date, text, owner }: ActionUpdate): object {
  return { address, data: withoutItem(data), item: item?.address, date, text, owner: owner?.name };
}

function describeMessage({ address, data, item, decision, text, topics }: KeyMessage): object {
  return {
    ...{ address, data, text },
    basis: [item?.address, decision?.address],
    topics: topics.map(({ id }) => id),
  };
}

/** A file says which item its record belongs to; in a section the heading above says it. */
function withoutItem({ item: _, ...data }: Readonly<Record<string, unknown>>): object {
  return withoutPaths(data);
}

/** The path of a link depends on the file that it stands in; where it leads does not, and is described beside it. */
function withoutPaths(data: object): object {
  return JSON.parse(JSON.stringify(data).replace(/\]\([^()]*\//g, '](')) as object;
}

function addressesOf(records: readonly { readonly address: string }[]): string[] {
  return records.map(({ address }) => address);
}
