import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplePaths, locate } from '../../../src/core/files/layout.ts';
import { unknownPlace } from '../../../src/core/hints/unknown-place.ts';
import { secondsOfWork } from '../../seconds-of-work.ts';

describe('A path at which no record can stand is met with the one that was meant', () => {
  test.each([
    ['boards/parks/meeting/2026-03-09.md', 'boards/parks/meetings/2026-03-09.md'],
    ['boards/parks/meetings/2026/2026-03-09.md', 'boards/parks/meetings/2026-03-09.md'],
    ['boards/parks/minutes/2026-03-09.md', 'boards/parks/meetings/2026-03-09.md'],
    ['boards/parks/2026-03-09.md', 'boards/parks/meetings/2026-03-09.md'],
    ['boards/parks/meetings/12 January 2026.md', 'boards/parks/meetings/2026-01-12.md'],
    ['boards/parks/meetings/minutes-2026-3-9.md', 'boards/parks/meetings/2026-03-09.md'],
    ['Boards/Parks Committee/Meetings/2026-1-12.md', 'boards/parks-committee/meetings/2026-01-12.md'],
    ['boards/parks/meetings/2026-03-09/paper/roof.md', 'boards/parks/meetings/2026-03-09/papers/roof.md'],
    ['boards/parks/meetings/2026-03-09/01 Apologies.md', 'boards/parks/meetings/2026-03-09/01-apologies.md'],
    ['boards/parks/papers/2026/roof.md', 'boards/parks/papers/roof.md'],
    ['boards/parks/member/Zoë Smith.md', 'boards/parks/members/zoe-smith.md'],
    ['boards/parks.md', 'boards/parks/board.md'],
    ['parks/board.md', 'boards/parks/board.md'],
    ['people/jane_doe.md', 'people/jane-doe.md'],
    ['Site.md', 'site.md'],
    ['move.md', 'moved.md'],
    ['holiday.md', 'holidays.md'],
    ['boards/parks/bord.md', 'boards/parks/board.md'],
    ['boards/parks/seal.md', 'boards/parks/seals.md'],
    ['boards/parks/meetings/2026-03-09/meetings.md', 'boards/parks/meetings/2026-03-09/meeting.md'],
    ['boards/parks/meetings/2026-03-09/key-message.md', 'boards/parks/meetings/2026-03-09/key-messages.md'],
  ])('%s: %s', (path, meant) => {
    expect(unknownPlace(path).hint).toBe(`Did you mean \`${meant}\`?`);
  });
});

describe('Where nothing is near, an example has what can be read of the path', () => {
  test.each([
    ['2026-03-09.md', 'boards/finance/meetings/2026-03-09.md'],
    ['meetings/2026-03-09.md', 'boards/finance/meetings/2026-03-09.md'],
    ['notes.md', 'boards/finance/meetings/2026-01-31.md'],
    ['boards/parks/meetings/March 2026.md', 'boards/parks/meetings/2026-01-31.md'],
    ['boards/parks/meetings/01-02-2026.md', 'boards/parks/meetings/2026-01-31.md'],
    ['boards/parks/meetings/2026-03-09/Minutes.md', 'boards/parks/meetings/2026-03-09/02-budget.md'],
    ['topics/2026.md', 'topics/mental-health.md'],
  ])('%s: %s', (path, example) => {
    expect(unknownPlace(path).hint.startsWith(`Write the path like \`${example}\``)).toBe(true);
  });
});

test('any path is answered with one at which a record can stand, at once', async () => {
  const name = fc.oneof(
    fc.constantFrom(...examplePaths.flatMap(({ path }) => path.split('/')), 'meeting', 'Boards', '2026', '2026-3-9'),
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('/', '')),
  );
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 7 }), (names) => {
      const path = `${names.join('/')}.md`;
      fc.pre(locate(path) === null);
      const { message, hint } = unknownPlace(path);
      expect(message).toMatch(/ has no place for the (?:file|folder) /);
      const [, meant = ''] = /^(?:Did you mean|Write the path like) `(.+?)`/.exec(hint) ?? [];
      expect(locate(meant), meant).not.toBeNull();
    }),
    { numRuns: 2000 },
  );
  const long = ['a/'.repeat(1000), 'boards/b/'.repeat(300), 'boards/b/'.padEnd(4000, '9-'), 'a'.repeat(4000)];
  const taken = await secondsOfWork(() => {
    for (const start of long) unknownPlace(`${start}x.md`);
  });
  expect(taken).toBeLessThan(3);
});
