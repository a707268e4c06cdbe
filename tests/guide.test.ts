import { expect, test } from 'vitest';
import { checkFiles } from '../src/core/check-folder.ts';
import { countAfter } from '../src/core/clocks/count.ts';
import { bookOf } from '../src/core/load-book.ts';
import { filesOfGuide } from './guide-files.ts';

test('the examples of the guide are a sound content folder', async () => {
  const checked = await checkFiles(filesOfGuide());
  expect(checked.issues).toEqual([]);
  expect(checked.content.entries.meeting).toHaveLength(3);
});

test('the examples of the guide do what it says they do', async () => {
  const book = bookOf(await checkFiles(filesOfGuide()), '2026-06-01');
  const [january] = book.boards[0]?.meetings ?? [];
  expect(january).toMatchObject({ minutes: 'approved', keyMessages: [{ fragment: 'key-message-1' }] });
  expect(book.actions).toMatchObject([{ status: 'done', closed: '2026-02-28' }]);
  expect(january?.decisions).toMatchObject([
    { standing: 'amended', address: '/boards/finance/2026-01-31/#decision-fin-26-1' },
  ]);
  const works = book.boards.find(({ id }) => id === 'works');
  const days =
    works === undefined ? [] : countAfter('2026-05-01', { days: 2, areWorking: true }, works.calendar).counted;
  expect(days).toEqual(['2026-05-05', '2026-05-06']);
  expect(book.papers[0]?.recommendations[0]?.decisions).toHaveLength(1);
});
