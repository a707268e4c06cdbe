import type { Entry } from '../records/entry.ts';
import { wasHeld } from '../held.ts';
import type { Finding } from '../rules/issue.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** A meeting's date is that of its file's name. */
export function* meetingDate({ content }: IndexedContent): Generator<Finding> {
  for (const meeting of content.entries.meeting) {
    const { date } = meeting.data;
    if (meeting.name.startsWith(date)) continue;
    const message = `The date is \`${date}\`, but the name of the file says \`${meeting.name.slice(0, 10)}\`.`;
    yield findingAt(
      meeting,
      ['date'],
      'meeting-date',
      message,
      'Correct whichever is wrong; the name becomes the address.',
    );
  }
}

/** A meeting ends after it starts. */
export function* meetingTimes({ content }: IndexedContent): Generator<Finding> {
  for (const meeting of content.entries.meeting) {
    const { start, end, endsNextDay = false } = meeting.data;
    if (start === undefined || end === undefined || endsNextDay || end > start) continue;
    const message = `The meeting ends at \`${end}\` and starts at \`${start}\`.`;
    yield findingAt(
      meeting,
      ['end'],
      'meeting-times',
      message,
      'Correct the times, or add `endsNextDay: yes` if it went past midnight.',
    );
  }
}

/** A meeting's state agrees with what its file holds. */
export function* meetingState({ content, registry }: IndexedContent): Generator<Finding> {
  const made = [...content.entries.decision, ...content.entries['action-update']];
  const byMeeting = Map.groupBy(made, registry.meetingOf);
  for (const meeting of content.entries.meeting) {
    const { status } = meeting.data;
    const entries = byMeeting.get(meeting) ?? [];
    if (status !== 'held' && entries.length > 0) {
      yield findingAt(
        meeting,
        ['status'],
        'meeting-state',
        `The status is \`${status}\`, but there ${listed(entries)} of this meeting.`,
        status === 'scheduled'
          ? 'Once the meeting has happened, set its `status` to `held`; until then the agenda carries recommendations.'
          : 'A meeting that did not happen, or had no quorum, decides nothing: correct the status, or move what was decided to the meeting that decided it.',
      );
    }
    yield* checkFields(meeting);
  }
}

/** "is a decision", "are 3 decisions and 2 action updates". */
function listed(entries: readonly Entry[]): string {
  const decisions = entries.filter(({ kind }) => kind === 'decision').length;
  const updates = entries.length - decisions;
  const counts = [
    ...(decisions === 0 ? [] : [decisions === 1 ? 'a decision' : `${String(decisions)} decisions`]),
    ...(updates === 0 ? [] : [updates === 1 ? 'an action update' : `${String(updates)} action updates`]),
  ];
  return `${entries.length === 1 ? 'is' : 'are'} ${counts.join(' and ')}`;
}

function* checkFields(meeting: Entry<'meeting'>): Generator<Finding> {
  const { status, minutes, rescheduledTo, attendance } = meeting.data;
  const problem = (field: string, message: string, hint: string) =>
    findingAt(meeting, [field], 'meeting-state', message, hint);
  if (minutes !== undefined && !wasHeld(meeting)) {
    yield problem(
      'minutes',
      `\`minutes\` is given for a meeting whose status is \`${status}\`.`,
      'Delete the line: the status says that there are none.',
    );
  }
  if (rescheduledTo !== undefined && status !== 'postponed' && status !== 'cancelled' && status !== 'inquorate') {
    yield problem(
      'rescheduledTo',
      `\`rescheduledTo\` is given for a meeting whose status is \`${status}\`.`,
      'Set the status to `postponed`, or delete the line.',
    );
  }
  if ((attendance?.present ?? attendance?.remote) !== undefined && !wasHeld(meeting)) {
    yield problem(
      'attendance',
      `Somebody was present at a meeting whose status is \`${status}\`.`,
      'Set the status to `held`, or delete those present.',
    );
  }
}
