import { expect, test } from 'vitest';
import { subscriptions } from '../../src/outputs/subscriptions.ts';
import { makeBook } from '../book.ts';

test('Whoever subscribed to a board under an id that it has no more goes on hearing of it.', async () => {
  const book = await makeBook({
    'moved.md': `---
moved:
  - from: /boards/parish/
    to: boards/council/board.md
  - from: /boards/parish/2026-01-12/
    to: boards/council/meetings/2026-01-12.md
  - from: /boards/well/
    why: The committee was never set up.
  - from: /topics/elm/
    to: boards/council/board.md
---
`,
  });
  expect(subscriptions(book).map(({ id, board }) => [id, board.id])).toEqual([
    ['council', 'council'],
    ['parish', 'council'],
  ]);
});
