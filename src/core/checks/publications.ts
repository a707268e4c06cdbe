import { deadlineAfter } from '../clocks/deadlines.ts';
import { clocksOn } from '../clocks/running.ts';
import type { Entry } from '../records/entry.ts';
import { fieldName } from '../records/field-name.ts';
import type { Finding } from '../rules/issue.ts';
import type { DayCount } from '../schema/values.ts';
import { boardOf, calendarsOf, dateOf, findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Notices come before what they announce, decisions and notes are published afterwards. */
export function* publicationOrder({ content, registry }: IndexedContent): Generator<Finding> {
  for (const meeting of content.entries.meeting) {
    const { date, noticePublished, privateNotice, decisionNotePublished: note, nextMeeting } = meeting.data;
    yield* isBefore(meeting, ['noticePublished'], noticePublished, date, 'the meeting');
    yield* isBefore(meeting, ['privateNotice', 'published'], privateNotice?.published, date, 'the meeting');
    yield* isBefore(meeting, ['privateNotice', 'secondPublished'], privateNotice?.secondPublished, date, 'the meeting');
    yield* isAfter(meeting, ['decisionNotePublished'], note, date, 'the meeting');
    yield* isAfter(meeting, ['nextMeeting'], nextMeeting, date, 'this meeting');
  }
  for (const decision of content.entries.decision) {
    const { published, keyDecisionNotice } = decision.data;
    if ((published ?? keyDecisionNotice) === undefined) continue;
    const date = dateOf(decision, registry);
    if (date === null) continue;
    yield* isBefore(decision, ['keyDecisionNotice', 'published'], keyDecisionNotice?.published, date, 'the decision');
    yield* isAfter(decision, ['published'], published, date, 'the decision');
  }
}

type Path = readonly string[];

function* isBefore(entry: Entry, path: Path, day: string | undefined, date: string, what: string): Generator<Finding> {
  if (day === undefined || day < date) return;
  const message = `\`${fieldName(path, entry.section)}\` is \`${day}\`, which is not before ${what} of ${date}.`;
  yield findingAt(entry, path, 'publication-order', message, 'Correct the date.');
}

function* isAfter(entry: Entry, path: Path, day: string | undefined, date: string, what: string): Generator<Finding> {
  if (day === undefined || day >= date) return;
  const message = `\`${fieldName(path, entry.section)}\` is \`${day}\`, before ${what} of ${date}.`;
  yield findingAt(entry, path, 'publication-order', message, 'Correct the date.');
}

/** Decisions and the notes of meetings are published in time, or the record says why they were not. */
export function* latePublication({ content, registry }: IndexedContent): Generator<Finding> {
  const calendars = calendarsOf(content);
  if (calendars === null) return;
  type Published = Entry<'meeting'> | Entry<'decision'>;
  const measure = function* (entry: Published, field: string, day: string | undefined, date: string, time?: DayCount) {
    const board = boardOf(entry, registry);
    if (board === null || day === undefined || time === undefined) return;
    if (entry.data.latePublicationReason !== undefined) return;
    const what = entry.kind === 'meeting' ? 'the meeting' : 'the decision';
    const { lastDay, working } = deadlineAfter(date, what, time, calendars(board.data));
    if (day <= lastDay) return;
    const message = `\`${fieldName([field], entry.section)}\` is \`${day}\`, and the board’s clock ran out on ${lastDay}.`;
    const reason = fieldName(['latePublicationReason'], entry.section);
    const hint = `Correct the date if it is wrong; if it is right, say why in \`${reason}\`.`;
    yield findingAt(entry, [field], 'late-publication', message, `${working} ${hint}`);
  };
  for (const meeting of content.entries.meeting) {
    const { date, decisionNotePublished } = meeting.data;
    const { decisionNote } = clocksOn(boardOf(meeting, registry)?.data, date);
    yield* measure(meeting, 'decisionNotePublished', decisionNotePublished, date, decisionNote);
  }
  for (const decision of content.entries.decision) {
    if (decision.data.published === undefined) continue;
    const date = dateOf(decision, registry);
    if (date === null) continue;
    const { decisionPublished } = clocksOn(boardOf(decision, registry)?.data, date);
    yield* measure(decision, 'published', decision.data.published, date, decisionPublished);
  }
}

/** The last day to call in is counted from the day of publication. */
export function* callInDeadline({ content, registry }: IndexedContent): Generator<Finding> {
  const calendars = calendarsOf(content);
  if (calendars === null) return;
  for (const decision of content.entries.decision) {
    const { published, callIn } = decision.data;
    if (callIn?.deadline === undefined || published === undefined) continue;
    const board = boardOf(decision, registry);
    const date = dateOf(decision, registry);
    if (board === null || date === null) continue;
    const time = clocksOn(board.data, date).callIn;
    if (time === undefined || callIn.state === 'exempt') continue;
    const { lastDay, working } = deadlineAfter(published, 'its publication', time, calendars(board.data));
    if (callIn.deadline === lastDay) continue;
    const field = fieldName(['callIn', 'deadline'], decision.section);
    const message = `\`${field}\` is \`${callIn.deadline}\`, but the board’s clock gives ${lastDay}.`;
    const mend =
      'Correct the deadline or the day of publication; if you leave the deadline out, it is worked out from the clock.';
    yield findingAt(decision, ['callIn', 'deadline'], 'call-in-deadline', message, `${working} ${mend}`);
  }
}
