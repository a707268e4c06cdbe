import type { Entry } from '../records/entry.ts';
import { fieldName } from '../records/field-name.ts';
import type { Finding } from '../rules/issue.ts';
import { type ActionStatus, isClosed } from '../minuted.ts';
import { inTime, type Made } from '../order.ts';
import { normalName } from '../references/owners.ts';
import type { Registry } from '../references/registry.ts';
import { dateOf, findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

type Action = Entry<'action'>;

interface Update extends Made {
  readonly entry: Entry<'action-update'>;
}

/** How an action stands between two updates. */
interface Standing {
  readonly status: ActionStatus;
  readonly due: string | undefined;
  readonly owner: string;
  /** The day on which it came to its status. */
  readonly since: string;
}

/** An update gives no day that has passed, an action that is closed is given no day or owner, and it is closed once, unless it was opened again. */
export function* actionUpdates(book: IndexedContent): Generator<Finding> {
  for (const { update, before } of stepsOf(book)) {
    yield* passedDay(update, before);
    if (!isClosed(before.status) || !isClosed(standingAfter(before, update).status)) continue;
    yield* movesOfClosed(update, before);
    yield* closedTwice(update, before);
  }
}

function* passedDay({ entry, date }: Update, before: Standing): Generator<Finding> {
  const { due } = entry.data;
  if (due === undefined || due === before.due || due >= date) return;
  yield findingAt(
    entry,
    ['due'],
    'update-order',
    `The action is now due on \`${due}\`, before this update of ${date}.`,
    'Correct the date; if it was agreed on an earlier day, write it as an update of that day.',
  );
}

function* movesOfClosed({ entry }: Update, before: Standing): Generator<Finding> {
  const { due = before.due, owner = before.owner } = entry.data;
  const moved = [
    ...(due === before.due ? [] : ['due']),
    ...(normalName(owner) === normalName(before.owner) ? [] : ['owner']),
  ];
  for (const field of moved) {
    yield findingAt(
      entry,
      [field],
      'update-order',
      `\`${fieldName([field], entry.section)}\` is given for an action that has been \`${before.status}\` since ${before.since}.`,
      'If it was opened again, say so with the status `open` or `in-progress`; otherwise delete the line, or name the action that was meant.',
    );
  }
}

function* closedTwice({ entry }: Update, before: Standing): Generator<Finding> {
  const { action, status } = entry.data;
  if (status !== before.status) return;
  yield findingAt(
    entry,
    ['status'],
    'closed-twice',
    `The action \`${action}\` has been \`${status}\` since ${before.since}.`,
    `Name the action that was meant; if this is another report on this one, leave \`${fieldName(['status'], entry.section)}\` out.`,
  );
}

/** Each update with how its action stood before it. */
function* stepsOf({ content, registry }: IndexedContent): Generator<{ update: Update; before: Standing }> {
  const isTold = toldActions({ content, registry });
  const { 'action-update': updates } = content.entries;
  const byAction = Map.groupBy(updates, ({ data, board }) => registry.find('action', data.action, board).entry);
  for (const [action, entries] of byAction) {
    if (action === null || !isTold(action)) continue;
    const raised = dateOf(action, registry);
    const dated = entries.map((entry) => ({ entry, date: dateOf(entry, registry) ?? '' })).sort(inTime);
    // Without a day, or with one before the action was raised, an update has no place in its story.
    if (raised === null || dated.some(({ date }) => date < raised)) continue;
    const { status = 'open', due, owner } = action.data;
    let before: Standing = { status, due, owner, since: raised };
    for (const update of dated) {
      yield { update, before };
      before = standingAfter(before, update);
    }
  }
}

function standingAfter(before: Standing, { entry: { data }, date }: Update): Standing {
  const { status = before.status, due = before.due, owner = before.owner } = data;
  return { status, due, owner, since: status === before.status ? before.since : date };
}

/**
 * Whether all reports on an action are known: one that is not valid may have changed it, and one that cannot be read may be
 * about any action.
 */
function toldActions({ content, registry }: Pick<IndexedContent, 'content' | 'registry'>): (action: Action) => boolean {
  const untold = new Set<Action | null>();
  for (const { kind, board, data } of content.wrong) {
    if (kind === 'action-update') untold.add(findNamed(data, board, registry));
  }
  const isUnknown = content.unread.size > 0 || untold.has(null);
  return (action) => !isUnknown && !untold.has(action);
}

function findNamed(
  { action }: Readonly<Record<string, unknown>>,
  board: string | null,
  registry: Registry,
): Action | null {
  return typeof action === 'string' ? registry.find('action', action, board).entry : null;
}
