import { approvalsOf } from '../approvals.ts';
import { atMeeting, type ByMeeting, setAtMeeting } from '../references/by-meeting.ts';
import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { wasHeld } from '../held.ts';
import { boardOfKey } from '../records/keys.ts';
import type { DataOf } from '../schema/kinds.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Outcomes of an item that has approved nothing. */
const withoutApproval: ReadonlySet<string> = new Set(['deferred', 'withdrawn', 'referred', 'rejected', 'not-reached']);

/** Minutes are approved, once, by a later meeting of the same board or its successor. */
export function* approvalOrder({ content, registry }: IndexedContent): Generator<Finding> {
  const approved = new Map<Entry, Entry>();
  const putOff = outcomesOfItems(content.entries.decision);
  for (const item of content.entries['agenda-item']) {
    const { approves } = item.data;
    if (approves === undefined) continue;
    for (const [index, reference] of approves.entries()) {
      const meeting = registry.find('meeting', reference, item.board).entry;
      if (meeting === null) continue;
      const problem = (message: string, hint: string) =>
        findingAt(item, ['approves', index], 'approval-order', message, hint);
      if ((item.meeting ?? '') <= meeting.name) {
        yield problem(
          `The minutes of \`${reference}\` are approved by a meeting that is not later.`,
          'Name an earlier meeting.',
        );
      }
      if (!wasHeld(meeting)) {
        yield problem(
          `The meeting of \`${reference}\` has the status \`${meeting.data.status}\`, so it has no minutes.`,
          'Name a meeting that was held.',
        );
      }
      const outcome = item.data.outcome ?? atMeeting(putOff, item)?.get(item.data.number);
      if (outcome !== undefined && withoutApproval.has(outcome)) {
        yield problem(
          `The item says that it approves the minutes of \`${reference}\`, but its outcome is \`${outcome}\`.`,
          'Remove the meeting, or correct the outcome.',
        );
      }
      if (!isSuccessor(item.board, meeting.board, registry)) {
        yield problem(
          `\`${reference}\` is a meeting of another board.`,
          'A board approves its own minutes, or those of a board whose successor it is.',
        );
      }
      const first = approved.get(meeting);
      if (first !== undefined) {
        yield problem(
          `The minutes of \`${reference}\` were already approved in ${first.file}.`,
          'Keep one of the two.',
        );
      }
      if (registry.meetingOf(item)?.data.status === 'held' && (item.meeting ?? '') > meeting.name)
        approved.set(meeting, item);
    }
  }
}

/** The outcome by which all that was decided under an item was put off or refused, by the item's number. */
function outcomesOfItems(decisions: readonly Entry<'decision'>[]): ByMeeting<Map<string, Outcome | undefined>> {
  const outcomes: ByMeeting<Map<string, Outcome | undefined>> = new Map();
  for (const { item, data, ...standing } of decisions) {
    if (item === null) continue;
    const ofMeeting =
      atMeeting(outcomes, standing) ?? setAtMeeting(outcomes, standing, new Map<string, Outcome | undefined>());
    const isPutOff = data.outcome !== undefined && withoutApproval.has(data.outcome);
    if (!isPutOff) ofMeeting.set(item, undefined);
    else if (!ofMeeting.has(item)) ofMeeting.set(item, data.outcome);
  }
  return outcomes;
}

type Outcome = NonNullable<DataOf<'decision'>['outcome']>;

/** Whether a board is another, or took over its work, at once or by way of boards between. */
function isSuccessor(later: string | null, earlier: string | null, registry: IndexedContent['registry']): boolean {
  const seen = new Set<string>();
  for (let id = earlier ?? undefined; id !== undefined && !seen.has(id);) {
    if (id === later) return true;
    seen.add(id);
    id = registry.find('board', id, id).entry?.data.successor;
  }
  return false;
}

/** A correction is agreed at a later meeting, of minutes that were approved. */
export function* correctionOrder(book: IndexedContent): Generator<Finding> {
  const { content, registry } = book;
  const corrected = content.entries.meeting.filter(({ data }) => data.corrections !== undefined);
  if (corrected.length === 0) return;
  const { approved, unsettled } = findApproved(book);
  for (const meeting of corrected) {
    for (const [index, correction] of (meeting.data.corrections ?? []).entries()) {
      const at = registry.find('agenda-item', correction.agreedAt, meeting.board).entry;
      const path = ['corrections', index, 'agreedAt'];
      if (at !== null && (at.meeting ?? '') <= meeting.name) {
        const message = `The correction was agreed at \`${correction.agreedAt}\`, which is not later than the meeting.`;
        yield findingAt(meeting, path, 'correction-order', message, 'Name an item of a later meeting.');
      }
      if (approved.has(meeting) || unsettled.has(meeting.board ?? '')) continue;
      const message = 'There is a correction, but the minutes are not yet approved.';
      yield findingAt(meeting, path, 'correction-order', message, 'While minutes are draft, change the text itself.');
    }
  }
}

/** The meetings whose minutes were approved, and the boards for which that is not known while other things are wrong. */
function findApproved({ content, registry }: IndexedContent): { approved: Set<Entry>; unsettled: Set<string> } {
  const approved = new Set<Entry>();
  const unsettled = new Set(content.unread);
  for (const key of content.rejected) unsettled.add(boardOfKey(key) ?? '');
  for (const [key, item] of approvalsOf(content, registry)) {
    const meeting = registry.byKey.meeting.get(key);
    if (meeting === undefined) unsettled.add(item.board ?? '');
    else approved.add(meeting);
  }
  return { approved, unsettled };
}
