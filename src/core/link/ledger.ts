import { inTime } from '../order.ts';
import { minutedFragment } from '../address.ts';
import { hasStoryPages, reportPlace, storyAddress } from '../stories.ts';
import type { Action, ActionUpdate, Person } from '../book.ts';
import type { Entry } from '../records/entry.ts';
import { isClosed } from '../minuted.ts';
import { hasPersonalPages } from '../personal-pages.ts';
import { type Draft, type Draftbook, itemOf, known, meetingOf } from './draft.ts';
import { nameOf } from './people.ts';

/** Adds the updates to their actions, and works out how each action stands. */
export function linkUpdates(book: Draftbook): void {
  for (const entry of book.content.entries['action-update']) addUpdate(book, entry);
  for (const action of book.actions.values()) {
    action.updates.sort(inTime);
    fold(action, book.asAt);
    if (hasPersonalPages(action.board)) (action.owner.person as Draft<Person> | null)?.actions.push(action);
  }
}

function addUpdate(book: Draftbook, entry: Entry<'action-update'>): void {
  const { data } = entry;
  const found = book.registry.find('action', data.action, entry.board).entry;
  const action = known(book.actions.get(found), data.action);
  const meeting = meetingOf(book, entry);
  const item = itemOf(book, entry, entry.item);
  const { page, fragment } =
    meeting === null
      ? reportPlace(book.content, entry, action.entry)
      : { page: meeting.address, fragment: minutedFragment('update', { item: entry.item, number: data.number }) };
  if (hasStoryPages(book.content)) action.page ??= storyAddress(action.entry);
  const update: ActionUpdate = {
    kind: 'action-update',
    entry,
    data,
    action,
    meeting,
    item,
    date: meeting?.date ?? data.date ?? '',
    fragment,
    address: `${page}#${fragment}`,
    text: entry.text,
    owner: data.owner === undefined ? null : nameOf(data.owner, book.people),
    before: { owner: action.owner, status: action.status, due: action.due },
  };
  action.updates.push(update);
  meeting?.updates.push(update);
  item?.updates.push(update);
}

/** An action stands as its last update left it; its first date is never overwritten. */
function fold(action: Draft<Action>, asAt: string): void {
  action.closed = isClosed(action.status) ? action.date : null;
  for (const update of action.updates as readonly Draft<ActionUpdate>[]) {
    const { data, owner, date } = update;
    update.before = { owner: action.owner, status: action.status, due: action.due };
    if (owner !== null) action.owner = owner;
    if (data.status !== undefined && data.status !== action.status) {
      action.status = data.status;
      action.closed = isClosed(data.status) ? date : null;
    }
    if (data.due === undefined || data.due === action.due) continue;
    action.timesRevised += action.due === null ? 0 : 1;
    action.firstDue ??= data.due;
    action.due = data.due;
  }
  action.isOpen = !isClosed(action.status);
  action.isOverdue = action.isOpen && action.due !== null && action.due < asAt;
  if (action.meeting === null) action.page = action.address;
}
