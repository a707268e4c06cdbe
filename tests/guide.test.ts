import { expect, test } from 'vitest';
import { checkFiles, checkFolder } from '../src/core/check-folder.ts';
import { countAfter } from '../src/core/clocks/count.ts';
import { bookOf } from '../src/core/load-book.ts';
import { renderMeeting } from '../src/core/texts/render-text.ts';
import { makeFolder } from './folder.ts';
import { filesOfGuide, startOfGuide } from './guide-files.ts';
import { runHere } from './scripts/run-here.ts';

test('the examples of the guide are a sound content folder', async () => {
  const checked = await checkFiles(filesOfGuide());
  expect(checked.issues).toEqual([]);
  expect(checked.content.entries.meeting).toHaveLength(4);
});

test('a heading of ordinary words goes back from a decision to the minute of the item', async () => {
  const book = bookOf(await checkFiles(filesOfGuide()), '2026-06-01');
  const meeting = book.boards.flatMap(({ meetings }) => meetings).find(({ date }) => date === '2026-04-25');
  const [item] = meeting?.items ?? [];
  if (meeting === undefined || item === undefined) throw new TypeError('The guide has no such meeting.');
  expect(meeting.decisions.map(({ text }) => text)).toEqual(['The committee agreed to put in both.']);
  const html = renderMeeting(book, meeting, { href: (address) => address, headingShift: 0 }).htmlOf(item);
  expect(html).toContain('what the lamps would cost');
  expect(html).toContain('<p>Decision: I withdraw.</p>');
  for (const tag of ['<strong>', '<ul>', '<table>', '<blockquote>']) expect(html).toContain(tag);
});

test('an empty book starts as the guide says', async () => {
  const { files, commands } = startOfGuide();
  const folder = makeFolder(files);
  expect(commands).toHaveLength(2);
  for (const args of commands) {
    expect(await runHere('new.ts', [...args, '--content', folder])).toMatchObject({ status: 0, stderr: '' });
  }
  const { issues, content } = await checkFolder(folder);
  expect(issues).toEqual([]);
  expect(content.entries.meeting).toHaveLength(1);
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
