import { expect, test } from 'vitest';
import { makeCalendar } from '../../../src/core/clocks/calendar.ts';
import { countAfter } from '../../../src/core/clocks/count.ts';
import { deadlineAfter } from '../../../src/core/clocks/deadlines.ts';
import { measureNotice } from '../../../src/core/clocks/notices.ts';
import { clearDaysInWords, daysInWords, explainLeftOut, listDays } from '../../../src/core/clocks/words.ts';

const calendar = makeCalendar([
  { date: '2024-03-29', name: 'Good Friday' },
  { date: '2024-04-01', name: 'Easter Monday' },
]);
const working = (days: number) => ({ days, areWorking: true });

test.each([
  [[], 'none'],
  [['2024-03-06'], '6 March 2024'],
  [['2024-03-06', '2024-03-07'], '6 and 7 March 2024'],
  [['2024-03-06', '2024-03-07', '2024-03-08', '2024-03-11', '2024-03-12'], '6 to 8, 11 and 12 March 2024'],
  [['2024-03-28', '2024-04-02', '2024-04-03'], '28 March, 2 and 3 April 2024'],
  [['2024-12-30', '2024-12-31', '2025-01-02'], '30, 31 December 2024 and 2 January 2025'],
  [['2024-03-30', '2024-03-31', '2024-04-01'], '30 March to 1 April 2024'],
  [['2024-12-31', '2025-01-01', '2025-01-02'], '31 December 2024 to 2 January 2025'],
])('the days %j are listed as a person would say them', (dates, words) => {
  expect(listDays(dates)).toBe(words);
});

test.each([
  [working(5), '5 working days', '5 clear working days'],
  [working(1), '1 working day', '1 clear working day'],
  [{ days: 28, areWorking: false }, '28 days', '28 clear days'],
])('%j is said as a rule says it', (count, days, clear) => {
  expect([daysInWords(count), clearDaysInWords(count)]).toEqual([days, clear]);
});

test('holidays that were left out are named, weekends are not listed, and what is not known is said', () => {
  expect(explainLeftOut(countAfter('2024-03-28', working(2), calendar))).toBe(
    'Not counted: weekends, 29 March 2024 (Good Friday), 1 April 2024 (Easter Monday).',
  );
  expect(explainLeftOut(countAfter('2024-03-04', working(2), calendar))).toBe('');
  expect(explainLeftOut(countAfter('2025-03-04', working(2), calendar))).toBe('Holidays are known to the end of 2024.');
  expect(explainLeftOut(countAfter('2019-12-31', working(2), calendar))).toBe('The holidays of 2020 are not listed.');
  expect(explainLeftOut(countAfter('2020-12-30', working(2), makeCalendar()))).toBe(
    'The holidays of 2020 and 2021 are not listed.',
  );
});

const notice = (published: string) => ({ of: 'The meeting', name: 'notice', path: [], published, needed: working(5) });

test('a notice that was long enough shows the days that it left', () => {
  expect(measureNotice(notice('2024-03-05'), '2024-03-13', calendar)).toMatchObject({
    isEnough: true,
    working:
      'Published on Tuesday 5 March 2024. Clear days: 6 to 8, 11 and 12 March 2024. Not counted: weekends. The meeting on Wednesday 13 March 2024 had the 5 clear working days that the board’s rules ask for.',
  });
});

test('a notice that was too short shows how many days it left', () => {
  expect(measureNotice(notice('2024-03-26'), '2024-04-03', calendar)).toMatchObject({
    isEnough: false,
    working:
      'Published on Tuesday 26 March 2024. Clear days: 27, 28 March and 2 April 2024. Not counted: weekends, 29 March 2024 (Good Friday), 1 April 2024 (Easter Monday). The meeting on Wednesday 3 April 2024 had 3 of the 5 clear working days that the board’s rules ask for.',
  });
});

test.each([
  [working(5), 'The 5 working days from its publication on 28 March 2024 end on Monday 8 April 2024.'],
  [working(1), 'The 1 working day from its publication on 28 March 2024 ends on Tuesday 2 April 2024.'],
])('a time of %j shows its end and the holidays in it', (count, sentence) => {
  const { working: words } = deadlineAfter('2024-03-28', 'its publication', count, calendar);
  expect(words).toBe(`${sentence} Not counted: weekends, 29 March 2024 (Good Friday), 1 April 2024 (Easter Monday).`);
});
