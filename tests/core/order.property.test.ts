import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/core/check-folder.ts';
import { readFiles } from '../../src/core/files/read-files.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { readBroken, soundFolder } from '../fixture.ts';
import { describeBook } from './describe-book.ts';

const files = [...readFiles(soundFolder)];

test('any order of the files gives the same book', async () => {
  const book = describeBook(bookOf(await checkFiles(files), '2026-03-01'));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
      expect(describeBook(bookOf(await checkFiles(shuffled), '2026-03-01'))).toEqual(book);
    }),
    { numRuns: 50 },
  );
});

test.each([
  'all-at-once--ten-mistakes',
  'duplicate-address',
  'approval-order--twice',
  'missing-meeting',
  'lineage-order',
])('any order of the files of %s gives the same report', async (name) => {
  const broken = readBroken(name);
  const { issues } = await checkFiles(broken);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(broken, { minLength: broken.length }), async (shuffled) => {
      expect((await checkFiles(shuffled)).issues).toEqual(issues);
    }),
    { numRuns: 20 },
  );
});

test('any files of a sound folder give a report and no failure, and their book where nothing is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files), async (some) => {
      const checked = await checkFiles(some);
      if (checked.issues.every(({ severity }) => severity === 'warning')) bookOf(checked, '2026-03-01');
    }),
    { numRuns: 200 },
  );
});
