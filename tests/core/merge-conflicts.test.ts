import { expect, test } from 'vitest';
import { findMergeConflicts } from '../../src/core/merge-conflicts.ts';
import { readSealed } from '../fixture.ts';
import { checkFiles } from '../../src/core/check-folder.ts';
import { textOfBytes } from '../../src/core/characters.ts';

const messagesIn = (text: string) => findMergeConflicts('a.md', text).map(({ message }) => message);

test.each([
  ['a title under which seven signs stand', 'Minutes\n=======\n\nText.\n'],
  ['a letter quoted seven times', '>>>>>> a\n>>>>>>> he wrote\n>>>>>>> b\n'],
  ['a title and such a letter', 'Minutes\n=======\n\n>>>>>>> he wrote so\n'],
  ['signs within a line', 'Write <<<<<<< HEAD, ======= and >>>>>>> branch.\n'],
  ['an arrow', '<<<<<<<< HEAD\n'],
])('%s is no conflict', (_, text) => {
  expect(messagesIn(text)).toEqual([]);
});

test('both line endings, both styles of git and several conflicts are known', () => {
  const two = '<<<<<<< HEAD\r\na\r\n=======\r\nb\r\n>>>>>>> x\r\n';
  const three = '<<<<<<< HEAD\na\n||||||| 1a2b\nc\n=======\nb\n>>>>>>> 1a2b (A title of several words)\n';
  expect(messagesIn(two + three)).toEqual([
    'Lines 1 to 5 hold two versions that git could not join.',
    'Lines 6 to 12 hold two versions that git could not join.',
  ]);
});

test.each([
  'boards/council/seals.md',
  'boards/council/meetings/2026-01-12.md',
  'site.md',
  'boards/council/board.md',
  'people/ada-moss.md',
])('a conflict in %s is all that is told', async (path) => {
  const files = readSealed().map((file) => {
    if (file.path !== path) return file;
    const text = textOfBytes(file.bytes ?? new Uint8Array());
    const bytes = new TextEncoder().encode(`${text}<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n`);
    return { ...file, size: bytes.length, bytes };
  });
  const { issues } = await checkFiles(files);
  expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${path} merge-conflict`]);
});
