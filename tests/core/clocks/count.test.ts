import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCalendar } from '../../../src/core/clocks/calendar.ts';
import { countAfter, countBefore, countBetween, lastDayBefore } from '../../../src/core/clocks/count.ts';
import { dateOfDay, dayNumber, isWeekend } from '../../../src/core/dates.ts';

/** The last day of a time that starts after a day. */
const lastDayAfter = (...asked: Parameters<typeof countAfter>) => countAfter(...asked).counted.at(-1) ?? asked[0];

const holidays = [
  ['2023-12-25', 'Christmas Day'],
  ['2023-12-26', 'Boxing Day'],
  ['2024-01-01', 'New Year’s Day'],
  ['2024-03-29', 'Good Friday'],
  ['2024-04-01', 'Easter Monday'],
  ['2024-05-06', 'Early May bank holiday'],
  ['2024-12-25', 'Christmas Day'],
  ['2024-12-26', 'Boxing Day'],
].map(([date = '', name = '']) => ({ date, name }));
const calendar = makeCalendar(holidays);
const working = (days: number) => ({ days, areWorking: true });
const all = (days: number) => ({ days, areWorking: false });

test.each([
  [
    'over a weekend',
    '2024-03-05',
    '2024-03-13',
    ['2024-03-06', '2024-03-07', '2024-03-08', '2024-03-11', '2024-03-12'],
  ],
  ['over Easter', '2024-03-27', '2024-04-05', ['2024-03-28', '2024-04-02', '2024-04-03', '2024-04-04']],
  ['over a bank holiday', '2024-05-02', '2024-05-09', ['2024-05-03', '2024-05-07', '2024-05-08']],
  ['over Christmas', '2024-12-24', '2024-12-31', ['2024-12-27', '2024-12-30']],
  ['over the end of a year', '2023-12-28', '2024-01-04', ['2023-12-29', '2024-01-02', '2024-01-03']],
  ['over the end of February in a leap year', '2024-02-28', '2024-03-04', ['2024-02-29', '2024-03-01']],
  ['from a Saturday to a Tuesday', '2024-03-09', '2024-03-12', ['2024-03-11']],
  ['from one day to the next', '2024-03-05', '2024-03-06', []],
  ['on one day', '2024-03-05', '2024-03-05', []],
])('clear working days %s leave out both ends, weekends and holidays', (_, published, meeting, days) => {
  expect(countBetween(published, meeting, working(5), calendar).counted).toEqual(days);
});

test('clear days that are not working days leave out both ends and nothing else', () => {
  const { counted, leftOut, unlisted } = countBetween('2024-03-28', '2024-04-02', all(28), makeCalendar());
  expect(counted).toEqual(['2024-03-29', '2024-03-30', '2024-03-31', '2024-04-01']);
  expect([leftOut, unlisted]).toEqual([[], []]);
});

test('a count stops when there are as many clear days as are asked for', () => {
  expect(countBetween('2024-03-05', '2024-12-31', working(2), calendar).counted).toEqual(['2024-03-06', '2024-03-07']);
});

test('each day that is left out says why', () => {
  expect(countBetween('2024-03-28', '2024-04-02', working(5), calendar).leftOut).toEqual([
    { date: '2024-03-29', why: 'Good Friday' },
    { date: '2024-03-30', why: 'weekend' },
    { date: '2024-03-31', why: 'weekend' },
    { date: '2024-04-01', why: 'Easter Monday' },
  ]);
});

test.each([
  ['the next day', '2024-03-05', working(1), '2024-03-06'],
  ['a week with its weekend', '2024-06-14', working(10), '2024-06-28'],
  ['Easter', '2024-03-28', working(5), '2024-04-08'],
  ['Christmas', '2024-12-23', working(3), '2024-12-30'],
  ['the end of a year', '2023-12-22', working(5), '2024-01-03'],
  ['a Saturday', '2024-03-09', working(1), '2024-03-11'],
  ['a month of all days', '2024-01-31', all(29), '2024-02-29'],
])('a time over %s ends on the right day', (_, from, count, last) => {
  expect(lastDayAfter(from, count, calendar)).toBe(last);
});

test.each([
  ['five working days', '2024-03-13', working(5), '2024-03-05'],
  ['working days over Easter', '2024-04-05', working(5), '2024-03-26'],
  ['28 days', '2024-06-12', all(28), '2024-05-14'],
  ['one day after a weekend, which a Sunday leaves', '2024-03-12', working(1), '2024-03-10'],
])('the last day for a notice of %s is told', (_, meeting, count, last) => {
  expect(lastDayBefore(meeting, count, calendar)).toBe(last);
});

test('a count that runs past the last year that is listed says so, and one of all days has no need to', () => {
  expect(countAfter('2024-12-30', working(3), calendar)).toMatchObject({ unlisted: ['2025'], lastListed: '2024' });
  expect(countAfter('2024-12-30', all(3), calendar)).toMatchObject({ unlisted: [] });
  expect(countAfter('2024-03-05', working(3), calendar)).toMatchObject({ unlisted: [] });
});

test('a division keeps its own holidays and those of all', () => {
  const scottish = [{ date: '2024-01-02', name: '2nd January', divisions: ['scotland'] }, ...holidays];
  expect(lastDayAfter('2023-12-29', working(1), makeCalendar(scottish, 'scotland'))).toBe('2024-01-03');
  expect(lastDayAfter('2023-12-29', working(1), makeCalendar(scottish, 'england'))).toBe('2024-01-02');
  expect(lastDayAfter('2023-12-29', working(1), makeCalendar(scottish))).toBe('2024-01-02');
});

test('the end of the calendar stops no count', () => {
  expect(countAfter('9999-12-31', all(2), calendar).counted).toHaveLength(2);
  expect(countBefore('0000-01-01', working(2), calendar).counted).toHaveLength(2);
});

const day = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2035-12-31') }).map(dateOfDay);
const count = fc.record({ days: fc.integer({ min: 1, max: 60 }), areWorking: fc.boolean() });
const calendars = fc.array(day, { maxLength: 30 }).map((dates) => {
  return dates.map((date) => ({ date, name: 'Holiday' }));
});

test('a count holds exactly the days that were asked for, in order, and every day between is counted or left out', () => {
  fc.assert(
    fc.property(day, count, calendars, (from, asked, days) => {
      const { counted, leftOut } = countAfter(from, asked, makeCalendar(days));
      expect(counted).toHaveLength(asked.days);
      const seen = [...counted, ...leftOut.map(({ date }) => date)].sort();
      expect(seen).toEqual(seen.map((_, index) => dateOfDay(dayNumber(from) + 1 + index)));
      expect(counted).toEqual(counted.toSorted());
      const off = new Set(days.map(({ date }) => date));
      const isOff = (date: string) => asked.areWorking && (off.has(date) || isWeekend(dayNumber(date)));
      expect(counted.filter(isOff)).toEqual([]);
      expect(leftOut.every(({ date }) => isOff(date))).toBe(true);
    }),
  );
});

test('a later start or a longer time never ends earlier, and one more holiday never makes a day earlier', () => {
  fc.assert(
    fc.property(day, fc.nat(20), count, fc.nat(20), calendars, day, (from, later, asked, more, days, holiday) => {
      const own = makeCalendar(days);
      const end = lastDayAfter(from, asked, own);
      expect(lastDayAfter(dateOfDay(dayNumber(from) + later), asked, own) >= end).toBe(true);
      expect(lastDayAfter(from, { ...asked, days: asked.days + more }, own) >= end).toBe(true);
      const fuller = makeCalendar([...days, { date: holiday, name: 'One more' }]);
      expect(lastDayAfter(from, asked, fuller) >= end).toBe(true);
      expect(lastDayBefore(from, asked, fuller) <= lastDayBefore(from, asked, own)).toBe(true);
    }),
  );
});

test('a notice on the last day for it leaves the days that are asked for, and one a day later does not', () => {
  fc.assert(
    fc.property(day, count, calendars, (meeting, asked, days) => {
      const own = makeCalendar(days);
      const last = lastDayBefore(meeting, asked, own);
      const next = dateOfDay(dayNumber(last) + 1);
      expect(countBetween(last, meeting, asked, own).counted).toHaveLength(asked.days);
      expect(countBetween(next, meeting, asked, own).counted).toHaveLength(asked.days - 1);
      expect(countBefore(meeting, asked, own).counted).toEqual(countBetween(last, meeting, asked, own).counted);
    }),
  );
});

test('a weekend is a Saturday or Sunday of any century', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(number * 86_400_000);
      expect(isWeekend(number)).toBe(name === 'Sat' || name === 'Sun');
    }),
  );
});
