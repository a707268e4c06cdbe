import type { Finding } from '../rules/issue.ts';
import { type IndexedContent, findingAt } from './check.ts';

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
