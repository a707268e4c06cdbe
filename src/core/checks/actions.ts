import { fieldName } from '../records/field-name.ts';
import type { Finding } from '../rules/issue.ts';
import { kinds } from '../schema/kinds.ts';
import { dateOf, findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** What no meeting made says when it was made, and a decision by whom; what a meeting made does not. */
export function* madeOutside({ content }: IndexedContent): Generator<Finding> {
  const { decision, action, 'action-update': update } = content.entries;
  for (const entry of [...decision, ...action, ...update]) {
    const { date, madeBy } = entry.data as { date?: string; madeBy?: string };
    if (entry.meeting !== null && (date ?? madeBy) === undefined) continue;
    const fields = entry.kind === 'decision' ? (['date', 'madeBy'] as const) : (['date'] as const);
    for (const field of fields) {
      const isThere = { date, madeBy }[field] !== undefined;
      const { label } = kinds[entry.kind];
      if (entry.meeting === null && !isThere) {
        yield findingAt(
          entry,
          [],
          'made-outside',
          `No meeting made this ${label}, and \`${field}\` is not there.`,
          `Add \`${field}\`.`,
        );
      }
      if (entry.meeting === null || !isThere) continue;
      yield findingAt(
        entry,
        [field],
        'misplaced-field',
        `\`${fieldName([field], entry.section)}\` is already given by the meeting.`,
        'Delete the line.',
      );
    }
  }
}

/** An action is due, and updated, after it was raised. */
export function* actionOrder({ content, registry }: IndexedContent): Generator<Finding> {
  for (const action of content.entries.action) {
    const raised = dateOf(action, registry);
    const { due } = action.data;
    if (due === undefined || raised === null || due >= raised) continue;
    yield findingAt(
      action,
      ['due'],
      'action-order',
      `The action is due on \`${due}\`, before it was raised on ${raised}.`,
      'Correct the date.',
    );
  }
  for (const update of content.entries['action-update']) {
    const action = registry.find('action', update.data.action, update.board).entry;
    const raised = action === null ? null : dateOf(action, registry);
    const updated = dateOf(update, registry);
    if (raised === null || updated === null || updated >= raised) continue;
    const message = `The action \`${update.data.action}\` was raised on ${raised}, after this update of ${updated}.`;
    yield findingAt(update, ['action'], 'action-order', message, 'Name the action that was meant.');
  }
}
