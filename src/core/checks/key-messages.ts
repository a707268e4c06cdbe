import type { Finding } from '../rules/issue.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** A key message of a meeting that was held rests on an item or a decision; that another is off, or is to be, rests on nothing. */
export function* keyMessageBasis({ content, registry }: IndexedContent): Generator<Finding> {
  for (const message of content.entries['key-message']) {
    if (message.data.item !== undefined || message.data.decision !== undefined) continue;
    if (registry.meetingOf(message)?.data.status !== 'held') continue;
    yield findingAt(
      message,
      [],
      'key-message-basis',
      'The key message rests on no item and no decision.',
      'Add `Item: 6` or `Decision: FIN 26/4`.',
    );
  }
}
