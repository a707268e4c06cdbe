import { keyDecisionNotice, measureNotice, type Notice, noticesOf } from '../clocks/notices.ts';
import { clocksOn } from '../clocks/running.ts';
import { clearDaysInWords } from '../clocks/words.ts';
import type { Entry } from '../records/entry.ts';
import { fieldName } from '../records/field-name.ts';
import type { Finding } from '../rules/issue.ts';
import { boardOf, calendarsOf, dateOf, findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Meetings that were put off asked for no notice in the end. */
const needsNone: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** Every notice leaves the clear days that the board's clocks ask for, or its record says why it did not. */
export function* shortNotice({ content, registry }: IndexedContent): Generator<Finding> {
  const calendars = calendarsOf(content);
  if (calendars === null) return;
  const measure = function* (entry: Entry, notice: Notice | null, date: string, board: Entry<'board'>) {
    if (notice?.published === undefined || notice.needed === undefined || notice.published > date) return;
    if (notice.reason !== undefined) return;
    const measured = measureNotice(notice, date, calendars(board.data));
    if (measured === null || measured.isEnough) return;
    const { length } = measured.counting.counted;
    const had = clearDaysInWords({ ...notice.needed, days: length });
    const message = `The ${notice.name} was published on \`${notice.published}\`, ${had} before; the board’s clock asks for ${clearDaysInWords(notice.needed)}.`;
    const hint = `Correct the date if it is wrong; if it is right, say why in \`${fieldName(notice.excuse, entry.section)}\`.`;
    yield findingAt(entry, notice.path, 'short-notice', message, `${measured.working} ${hint}`);
  };
  for (const meeting of content.entries.meeting) {
    const board = boardOf(meeting, registry);
    const { date, status } = meeting.data;
    if (board === null || needsNone.has(status)) continue;
    for (const notice of noticesOf(meeting.data, clocksOn(board.data, date), false)) {
      yield* measure(meeting, notice, date, board);
    }
  }
  for (const decision of content.entries.decision) {
    if (decision.data.keyDecisionNotice?.published === undefined) continue;
    const board = boardOf(decision, registry);
    const date = dateOf(decision, registry);
    if (board === null || date === null) continue;
    yield* measure(decision, keyDecisionNotice(decision.data, clocksOn(board.data, date)), date, board);
  }
}
