import { expect, test } from 'vitest';
import { bookOf } from '../../src/core/load-book.ts';
import { watchTexts } from '../../src/rendering/watched-texts.ts';
import { checkFolder } from '../../src/core/check-folder.ts';
import { soundFolder } from '../fixture.ts';

const paper = 'boards/council/meetings/2026-01-12/papers/well.md';

test('Of whom a long text is read is noted until somebody asks, and of short texts nothing, since they are in the outline.', async () => {
  const { book, take } = await watched();
  for (const { entry } of [...book.decisions, ...book.actions, ...book.keyMessages]) book.textOf(entry);
  expect(take()).toEqual([]);
  const meeting = book.meetings.find(({ id }) => id === '2026-01-12');
  for (const { entry } of [...(meeting === undefined ? [] : [meeting, ...meeting.items]), ...book.papers]) {
    book.textOf(entry);
  }
  expect(take()).toEqual(['boards/council/meetings/2026-01-12.md', paper]);
  expect(take()).toEqual([]);
});

test('A link to a file depends on its outline alone, and one to a place in it on its text.', async () => {
  const { book, take } = await watched();
  const target = book.targetOf(paper);
  expect(target?.address).toBe('/papers/council/2026-01-12/well/');
  expect(take()).toEqual([]);
  expect(target?.placeOf('para-1.2')).toBe('para-1.2');
  expect(take()).toEqual([paper]);
  expect(book.targetOf('nothing.md')).toBeNull();
});

async function watched() {
  return watchTexts(bookOf(await checkFolder(soundFolder), '2026-06-01'));
}
