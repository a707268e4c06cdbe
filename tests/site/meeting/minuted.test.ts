import { expect, test } from 'vitest';
import type { Minutebook } from '../../../src/core/book.ts';
import { bookOf } from '../../../src/core/load-book.ts';
import { renderMeeting } from '../../../src/core/texts/render-text.ts';
import { meetingDate, meetingTitle, whenInWords, whereInWords } from '../../../src/site/meeting/meeting.ts';
import { calledByLink, labelOf, recordsBeside, recordsOutsideItems } from '../../../src/site/meeting/minuted.ts';
import { isSilent } from '../../../src/site/meeting/item.ts';
import { threadOf } from '../../../src/site/story/thread.ts';
import { checkSmallSite } from '../../small-site.ts';

const folder = 'boards/council/meetings/2026-02-09';

async function open(files: Readonly<Record<string, string>> = {}): Promise<Minutebook> {
  return bookOf(await checkSmallSite(files), '2026-06-01');
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('It is not there.');
  return value;
}

test('a record with a file of its own is shown beside its item’s text, and one in the text is not shown twice', async () => {
  const book = await open({
    [`${folder}/meeting.md`]: '---\ndate: 2026-02-09\nstatus: held\n---\n',
    [`${folder}/01-pump.md`]: '---\nnumber: "1"\ntitle: The pump\n---\nIt leaks.\n\n## Decision 1\n\nMend it.\n',
    [`${folder}/decisions/paint.md`]: '---\nitem: "1"\nref: E 26/2\n---\nPaint it.\n',
    [`${folder}/decisions/thanks.md`]: '---\nref: E 26/3\n---\nThank the clerk.\n',
  });
  const meeting = known(book.meetings[0]);
  const item = known(meeting.items[0]);
  const blocks = renderMeeting(book, meeting, { href: (address) => address, headingShift: 1 }).blocksOf(item);
  expect(item.decisions).toHaveLength(2);
  expect(recordsBeside(item, blocks).map(({ data }) => 'ref' in data && data.ref)).toEqual(['E 26/2']);
  expect(recordsOutsideItems(meeting).map(({ data }) => 'ref' in data && data.ref)).toEqual(['E 26/3']);
});

test('a heading calls a record by its reference, else by its number', async () => {
  const book = await open();
  expect(labelOf(known(book.decisions[0]))).toBe('Decision');
  expect(labelOf(known(book.actions[0]))).toBe('Action A 26/1');
});

test('a link calls a record without a reference by its item as well', async () => {
  const book = await open({
    'boards/council/meetings/2026-02-09.md':
      '---\ndate: 2026-02-09\nstatus: held\n---\n## 1. The well\n\n### Decision 1\n\nMend it.\n\n### Decision 2: The pump\n\nSell it.\n\n### Decision 3\n\n- Ref: E 26/9\n\nClose it.\n',
  });
  expect(known(book.meetings[0]).decisions.map(calledByLink)).toEqual([
    'decision 1 of item 1',
    'decision 2 of item 1',
    'decision E 26/9',
  ]);
});

test('an item of which nothing is recorded is silent, and one with a minute is not', async () => {
  const book = await open({
    'boards/council/meetings/2026-02-09.md':
      '---\ndate: 2026-02-09\nstatus: held\n---\n## 1. Apologies\n\n## 2. The well\n\nIt works.\n',
  });
  expect(known(book.meetings[0]).items.map(isSilent)).toEqual([true, false]);
});

test('a meeting is named by its day, and by more where that is not enough', async () => {
  const book = await open({
    'boards/council/meetings/2026-02-09.md':
      '---\ndate: 2026-02-09\nstatus: scheduled\nstart: "19:30"\nend: "00:10"\nendsNextDay: yes\nvenue: The Hall\nmode: hybrid\n---\n',
    'boards/council/meetings/2026-02-09-2.md': '---\ndate: 2026-02-09\nstatus: held\nkind: special\n---\n',
  });
  const [first, second] = ['2026-02-09', '2026-02-09-2'].map((id) =>
    book.meetings.find((meeting) => meeting.id === id),
  );
  expect(meetingDate(known(first))).toBe('9 February 2026');
  expect(meetingDate(known(second))).toBe('9 February 2026 (special meeting)');
  expect(meetingTitle(known(second))).toBe('Draft minutes: Elm Parish Council, 9 February 2026 (special meeting)');
  expect(whenInWords(known(first))).toBe('Monday 9 February 2026, 19:30 to 00:10 the next day');
  expect(whereInWords(known(first))).toBe('The Hall (in person and online)');
});

test('a decision’s thread tells what came before and after, in the order of time', async () => {
  const minutes = (date: string, decision: string) =>
    `---\ndate: ${date}\nstatus: held\n---\n## 1. The pond\n\n### Decision\n\n${decision}\n`;
  const book = await open({
    'boards/council/meetings/2026-02-09.md': minutes('2026-02-09', '- Ref: E 1\n\nDig a pond.'),
    'boards/council/meetings/2026-03-09.md': minutes('2026-03-09', '- Ref: E 2\n- Amends: E 1\n\nDig a small pond.'),
    'boards/council/meetings/2026-04-13.md': minutes('2026-04-13', '- Ref: E 3\n- Supersedes: E 2\n\nDig no pond.'),
  });
  const middle = known(book.decisions.find(({ data }) => data.ref === 'E 2'));
  expect(threadOf(middle).map(({ date, what }) => [date, what])).toEqual([
    ['2026-02-09', 'Earlier decision, amended by this one (draft minutes)'],
    ['2026-03-09', 'This decision (draft minutes)'],
    ['2026-04-13', 'Supersedes this decision (draft minutes)'],
  ]);
});
