import type { Finding } from '../rules/issue.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** A key message rests on an item or a decision. */
export function* keyMessageBasis({ content }: IndexedContent): Generator<Finding> {
  for (const message of content.entries['key-message']) {
    if (message.data.item !== undefined || message.data.decision !== undefined) continue;
    yield findingAt(
      message,
      [],
      'key-message-basis',
      'The key message rests on no item and no decision.',
      'Add `Item: 6` or `Decision: FIN 26/4`.',
    );
  }
}
