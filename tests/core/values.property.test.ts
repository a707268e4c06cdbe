import fc from 'fast-check';
import { expect, test } from 'vitest';
import { todayIn } from '../../src/core/dates.ts';
import { nearest, suggest } from '../../src/core/hints/did-you-mean.ts';
import {
  clearDays,
  date,
  daysAfter,
  email,
  flag,
  id,
  itemNumber,
  link,
  list,
  pageAddress,
  ref,
  text,
  time,
  webAddress,
} from '../../src/core/schema/values.ts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Says whether a day exists, without any library. */
function exists(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

test('a date passes exactly where the calendar has it', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(99), fc.nat(99), (year, month, day) => {
      const written = `${pad(year, 4)}-${pad(month % 14, 2)}-${pad(day % 33, 2)}`;
      expect(date.safeParse(written).success, written).toBe(exists(year, month % 14, day % 33));
    }),
    { numRuns: 5000 },
  );
});

test('every day of a century passes, and no other of its months', () => {
  for (let year = 1999; year <= 2101; year++) {
    for (let month = 0; month <= 13; month++) {
      for (const day of [0, 1, 27, 28, 29, 30, 31, 32]) {
        const written = `${String(year)}-${pad(month, 2)}-${pad(day, 2)}`;
        expect(date.safeParse(written).success, written).toBe(exists(year, month, day));
      }
    }
  }
});

test.each([
  '2026-1-5',
  '26-01-05',
  '2026/01/05',
  '20260105',
  '2026-01-05T10:00',
  '+002026-01-05',
  '２０２６-01-05',
  ' 2026-01-05x',
])('the date %j is refused', (written) => {
  expect(date.safeParse(written).success).toBe(false);
});

test('a date that passes is kept as it was typed', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2400-01-01') }), (day) => {
      const written = day.toISOString().slice(0, 10);
      expect(date.parse(written)).toBe(written);
    }),
  );
});

test('today is the day in the time zone, whatever the clock of the machine says', () => {
  expect(todayIn('Europe/London', new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  expect(todayIn('Pacific/Auckland', new Date('2026-12-31T12:00:00Z'))).toBe('2027-01-01');
  expect(todayIn('America/New_York', new Date('2026-01-01T04:59:00Z'))).toBe('2025-12-31');
});

test('a number of days says how many, and whether they are working days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.boolean(), (days, areWorking) => {
      const kind = areWorking ? 'working ' : '';
      const noun = days === 1 ? 'day' : 'days';
      expect(daysAfter.parse(`${String(days)} ${kind}${noun}`)).toEqual({ days, areWorking });
      expect(clearDays.parse(`${String(days)} clear ${kind}${noun}`)).toEqual({ days, areWorking });
    }),
  );
});

test.each([
  '5',
  '0 days',
  '05 days',
  '1000 days',
  'five days',
  '5 working',
  '5 Working days',
  '5 days clear',
  '2 weeks',
])('the number of days %j is refused', (written) => {
  expect([daysAfter, clearDays].map((schema) => schema.safeParse(written).success)).toEqual([false, false]);
});

test('clear days are not taken for days after, nor the other way round', () => {
  expect(clearDays.safeParse('5 working days').success).toBe(false);
  expect(daysAfter.safeParse('5 clear working days').success).toBe(false);
});

test('a time passes exactly where the clock has it', () => {
  for (let hour = 0; hour < 30; hour++) {
    for (let minute = 0; minute < 70; minute++) {
      expect(time.safeParse(`${pad(hour, 2)}:${pad(minute, 2)}`).success).toBe(hour < 24 && minute < 60);
    }
  }
  for (const wrong of ['7:30', '07.30', '0730', '07:30:00', '7pm', '24:00', ''])
    expect(time.safeParse(wrong).success).toBe(false);
});

test.each(['jane-doe', 'a', 'a1-b2', `a${'b'.repeat(79)}`])('the id %s passes', (written) => {
  expect(id.parse(written)).toBe(written);
});

test.each([
  'Jane',
  '1a',
  'a--b',
  '-a',
  'a-',
  'a_b',
  'a b',
  'a.b',
  'é',
  '../x',
  'a/b',
  'a%2fb',
  'a\u202Eb',
  `a${'b'.repeat(80)}`,
])('the id %j is refused', (written) => {
  expect(id.safeParse(written).success).toBe(false);
});

test.each(['6', '10.1', '24/105', '3.10', '0123', '6a', '10.1b'])(
  'the item number %s stays as it was typed',
  (written) => {
    expect(itemNumber.parse(written)).toBe(written);
  },
);

test.each(['', '6.', '.6', '6..1', 'A1', '6-1', '6 1', '-6', '1e3', '６'])(
  'the item number %j is refused',
  (written) => {
    expect(itemNumber.safeParse(written).success).toBe(false);
  },
);

test.each(['CYP 2018/6', 'A 26/1', '24/105', 'BOD 60/17(h)', 'WHT-24-8', '0123', 'Min. 5'])(
  'the reference %s passes',
  (written) => {
    expect(ref.parse(written)).toBe(written);
  },
);

test.each(['', 'a', 'A#1', 'A/', 'A  ', 'Ä 1', 'A\u00A01', 'x'.repeat(41), 'A?1', '"A"', 'A & B'])(
  'the reference %j is refused or loses only the blanks around it',
  (written) => {
    const parsed = ref.safeParse(written);
    expect(parsed.success ? parsed.data : null).toBe(/^A\s+$/.test(written) ? 'A' : null);
  },
);

test.each(['https://a.example', 'http://a.example/b?c=d#e', 'https://a.example:8080/'])(
  'the address %s passes',
  (written) => {
    expect(webAddress.parse(written)).toBe(written);
  },
);

test.each([
  'javascript:alert(1)',
  'a.example',
  '//a.example',
  'ftp://a.example',
  'https://a:b@c.example',
  'https://a@c.example',
  'data:x',
  'https://',
])('the address %j is refused', (written) => {
  expect(webAddress.safeParse(written).success).toBe(false);
});

test.each(['[A](b.pdf)', '[A, B](c/d.md#e)', 'a/b.md', 'b.md#c', 'https://a.example/b.pdf'])(
  'the link %s passes',
  (written) => {
    expect(link.parse(written)).toBe(written);
  },
);

test.each(['plan.pdf', 'the plan', '[A]()', '[](b.pdf)', '[A](b c.pdf)', 'javascript:alert(1)'])(
  'the link %j is refused',
  (written) => {
    expect(link.safeParse(written).success).toBe(false);
  },
);

test('an email address without its parts is refused', () => {
  for (const wrong of ['a', 'a@', '@b.example', 'a b@c.example', 'a@b@c'])
    expect(email.safeParse(wrong).success).toBe(false);
});

test('yes and no have two words each', () => {
  expect(['yes', 'true', 'no', 'false'].map((word) => flag.parse(word))).toEqual([true, true, false, false]);
  for (const wrong of ['Yes', 'y', 'on', '1', '']) expect(flag.safeParse(wrong).success).toBe(false);
});

test('a list on one line and a list on many are the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]([a-z ]*[a-z])?$/), { minLength: 1 }), (values) => {
      expect(list(text).parse(values.join(', '))).toEqual(list(text).parse(values));
    }),
  );
});

test('a list has each value once', () => {
  expect(
    list(text)
      .safeParse('water, green, water')
      .error?.issues.map(({ path }) => path),
  ).toEqual([[2]]);
  expect(list(text).safeParse(['water', ' water ']).success).toBe(false);
});

test('a comma inside a link divides nothing', () => {
  expect(list(link).parse('[A, B](c,d.md), [E](f.md)')).toEqual(['[A, B](c,d.md)', '[E](f.md)']);
});

test('only a known name is suggested, and a name itself at once', () => {
  const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 10 });
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), names, (wrong, known) => {
      const found = nearest(wrong, known);
      if (found !== null) expect(known).toContain(found);
      expect(suggest(wrong, known, 'Otherwise.')).toBe(found === null ? 'Otherwise.' : `Did you mean \`${found}\`?`);
      for (const name of known) expect(nearest(name, known)?.toLowerCase()).toBe(name.toLowerCase());
    }),
  );
});

test.each([
  ['vanue', 'venue'],
  ['ada-mos', 'ada-moss'],
  ['Parish', 'parish'],
  ['ownr', 'owner'],
  ['quourm', 'quorum'],
  ['x', null],
  ['5', null],
  ['zzzzzz', null],
])('for %j the nearest name is %j', (wrong, expected) => {
  expect(nearest(wrong, ['venue', 'ada-moss', 'parish', 'owner', 'quorum', '1', '2'])).toBe(expected);
});

test('the address of a page is no longer than a file system takes the name of a folder', () => {
  expect(pageAddress.safeParse(`/${'a'.repeat(238)}/`).success).toBe(true);
  expect(pageAddress.safeParse(`/${'a'.repeat(239)}/`).success).toBe(false);
});
