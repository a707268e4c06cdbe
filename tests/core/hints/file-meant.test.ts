import { expect, test } from 'vitest';
import { makeFileMeant } from '../../../src/core/hints/file-meant.ts';

const meetings = 'boards/finance/meetings';
const paths = [
  'boards/finance/board.md',
  'boards/highways/board.md',
  'boards/highways/papers/bridge.md',
  `${meetings}/2026-09-15.md`,
  `${meetings}/2026-09-15/papers/van.md`,
  `${meetings}/2026-10-20.md`,
  `${meetings}/2026-10-20/papers/van.md`,
  `${meetings}/2026-11-17/meeting.md`,
  `${meetings}/2026-11-17/papers/van.md`,
];

const meant = makeFileMeant(() => paths);

test.each([
  ['2026-09-15.md', 'boards/finance/meetings/papers/van.md', '2026-09-15/papers/van.md'],
  ['2026-10-20.md', 'boards/finance/meetings/papers/Van.md', '2026-10-20/papers/van.md'],
  ['2026-11-17/meeting.md', 'boards/finance/meetings/2026-11-17/van.md', 'papers/van.md'],
  ['2026-11-17/meeting.md', 'boards/finance/meetings/2026-10-20/van.md', '../2026-10-20/papers/van.md'],
  ['2026-09-15.md', 'boards/finance/meetings/bridge.md', '../../highways/papers/bridge.md'],
  ['2026-09-15.md', 'boards/higways/board.md', '../../highways/board.md'],
  ['2026-09-15.md', 'boards/finance/meetings/2026-10-21.md', '2026-10-20.md'],
  ['2026-09-15.md', 'boards/finance/meetings/2026-09-15/papers/vans.md', '2026-09-15/papers/van.md'],
])('in %s, %s is meant for %s', (file, wrong, expected) => {
  expect(meant(`${meetings}/${file}`, wrong)).toBe(`Did you mean \`${expected}\`?`);
});

test('of a board that is not there no other is meant', () => {
  expect(meant(`${meetings}/2026-09-15.md`, 'boards/parks-and-open-spaces/board.md')).toBe(
    'A file is named by its path from the file that has the link.',
  );
});
