import { expect, test } from 'vitest';
import { indexContent } from '../../../src/core/references/indexed-content.ts';
import { readContent } from '../../../src/core/reading/content.ts';
import { linkBook } from '../../../src/core/link/index.ts';
import { brokenNames, readBroken } from '../../fixture.ts';

test.each(brokenNames)('Linking %s, as is done while it is still checked, comes to an end', async (name) => {
  const { content } = await readContent(readBroken(name));
  const linking = Promise.try(() => linkBook(indexContent(content), '2026-02-01'));
  const ends = await linking.then(
    ({ boards }) => boards.length,
    (error: unknown) => error,
  );
  expect(typeof ends === 'number' || ends instanceof TypeError).toBe(true);
});
