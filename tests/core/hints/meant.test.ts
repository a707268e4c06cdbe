import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords, dayInWords } from '../../../src/core/dates.ts';
import { addressMeant, dateMeant, timesMeant, wordMeant } from '../../../src/core/hints/meant.ts';
import { date, time } from '../../../src/core/schema/values.ts';
import { secondsOfWork } from '../../seconds-of-work.ts';

describe('A date is guessed where it can be no other', () => {
  test.each([
    ['2026-1-12', '2026-01-12'],
    ['2026/01/12', '2026-01-12'],
    ['2026.1.2', '2026-01-02'],
    ['2026–01–12', '2026-01-12'],
    ['20260112', '2026-01-12'],
    ['12 January 2026', '2026-01-12'],
    ['Monday 12 January 2026', '2026-01-12'],
    ['Mon, 12 Jan. 2026', '2026-01-12'],
    ['12th of January 2026', '2026-01-12'],
    ['12-Jan-2026', '2026-01-12'],
    ['January 12, 2026', '2026-01-12'],
    ['Monday, January 12th, 2026', '2026-01-12'],
    ['1 Sept 2026', '2026-09-01'],
    ['13/01/2026', '2026-01-13'],
    ['01/13/2026', '2026-01-13'],
    ['2/2/2026', '2026-02-02'],
  ])('%s', (text, expected) => {
    expect(dateMeant(text)).toBe(expected);
  });

  test.each([
    '01/02/2026',
    '1.2.2026',
    'Tuesday 12 January 2026',
    '2026-02-30',
    '30 February 2026',
    '2026-13-01',
    '2026112',
    '12 Ja 2026',
    '12 Jab 2026',
    '12/01/26',
    'January 2026',
    '2026',
    'soon',
    '',
  ])('not %j', (text) => {
    expect(dateMeant(text)).toBeNull();
  });

  test('every day, however it is written with its month in letters', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date('1800-01-01'), max: new Date('2400-01-01') }), (at) => {
        const day = at.toISOString().slice(0, 10);
        expect([dateInWords(day), dayInWords(day), dateInWords(day).toUpperCase()].map(dateMeant)).toEqual([
          day,
          day,
          day,
        ]);
      }),
    );
  });
});

describe('A time is guessed, and both where it can be before noon or after', () => {
  test.each([
    ['9:00', ['09:00', '21:00']],
    ['10.30', ['10:30', '22:30']],
    ['930', ['09:30', '21:30']],
    ['09.30', ['09:30']],
    ['14.30', ['14:30']],
    ['1430', ['14:30']],
    ['14h30', ['14:30']],
    ['14:30:00', ['14:30']],
    ['1900 hrs', ['19:00']],
    ['6.30 pm', ['18:30']],
    ['7.30pm', ['19:30']],
    ['7 p.m.', ['19:00']],
    ['9:00 AM', ['09:00']],
    ['12.30 am', ['00:30']],
    ['12:15pm', ['12:15']],
    ['noon', ['12:00']],
    ['12 pm', []],
    ['24:00', []],
    ['18.30 pm', []],
    ['7.5', []],
    ['half past seven', []],
  ])('%s', (text, expected) => {
    expect(timesMeant(text)).toEqual(expected);
  });
});

describe('A word is guessed by its other forms', () => {
  test.each([
    ['Yes', ['yes', 'no'], 'yes'],
    ['N', ['yes', 'no'], 'no'],
    ['completed', ['open', 'in-progress', 'done', 'dropped'], 'done'],
    ['In progress', ['open', 'in-progress', 'done', 'dropped'], 'in-progress'],
    ['Carried', ['noted', 'agreed', 'approved'], 'agreed'],
    ['chairman', ['chair', 'vice-chair', 'member'], 'chair'],
    ['Vice Chairman', ['chair', 'vice-chair', 'member'], 'vice-chair'],
    ['postponed', ['scheduled', 'postponed'], 'postponed'],
    ['carried', ['open', 'done'], null],
    ['constructor', ['open', 'done'], null],
  ])('%s', (text, words, expected) => {
    expect(wordMeant(text, words)).toBe(expected);
  });
});

test('whatever is guessed would pass, and no text is too strange or too long to guess at', async () => {
  const piece = fc.constantFrom(
    '1',
    '12',
    '2026',
    '-',
    '/',
    ' ',
    '.',
    ':',
    'am',
    'pm',
    'Jan',
    'Monday',
    ',',
    'th',
    'é',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const day = dateMeant(written);
      expect(day === null || date.safeParse(day).success).toBe(true);
      for (const each of timesMeant(written)) expect(time.safeParse(each).success).toBe(true);
    }),
    { numRuns: 3000 },
  );
  const longTexts = [
    '1'.repeat(60_000),
    ' '.repeat(60_000),
    `1${' '.repeat(60_000)}`,
    'a'.repeat(60_000),
    '-'.repeat(60_000),
    `fri${' '.repeat(60_000)}\n`,
  ];
  const taken = await secondsOfWork(() => {
    for (const long of longTexts) {
      expect([dateMeant(long), timesMeant(long), wordMeant(long, ['yes'])]).toEqual([null, [], null]);
    }
  });
  expect(taken).toBeLessThan(1);
});

test.each([
  ['topics/youth', '/topics/youth/'],
  ['/topics/youth', '/topics/youth/'],
  ['https://elm.example/topics/youth/#decision-1', '/topics/youth/'],
  ['/topics/youth/index.html', '/topics/youth/'],
  ['minutes/2019.html', '/minutes/2019.html'],
  ['https://elm.example/', null],
  ['/files/plan.pdf', null],
  ['/data/votes/2014.csv', null],
  ['/boards/parks/feed.xml', null],
  ['/boards/parks/meetings.ics', null],
  ['the page on youth', null],
])('by the address %s a page can be meant at %s', (text, address) => {
  expect(addressMeant(text)).toBe(address);
});
