import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Minutebook } from '../../../src/core/book.ts';
import { attendanceOf } from '../../../src/site/charts/attendance.ts';
import { membersAttendance, personAttendance } from '../../../src/site/charts/attendance-rows.ts';
import { makeBook } from '../../book.ts';

const people = Object.fromEntries(
  ['ada-moss', 'ben-hale', 'cara-lunn'].map((id) => [`people/${id}.md`, `---\nname: ${nameOf(id)}\n---\n`]),
);

function nameOf(id: string): string {
  return id.replaceAll(
    /(^|-)(.)/g,
    (_, dash: string, letter: string) => (dash === '' ? '' : ' ') + letter.toUpperCase(),
  );
}

/** A book with a panel, its members as lines of fields, and its meetings as days with the fields of each. */
function panel(
  members: readonly string[],
  meetings: Readonly<Record<string, string>>,
  board = '',
): Promise<Minutebook> {
  const list = members.map((member) => `  - ${member.replaceAll('; ', '\n    ')}\n`).join('');
  const files = Object.entries(meetings).map(([day, fields]) => [
    `boards/panel/meetings/${day}.md`,
    `---\ndate: ${day}\n${fields.includes('status') ? '' : 'status: held\n'}${fields}\n---\n`,
  ]);
  return makeBook({
    ...people,
    'boards/panel/board.md': `---\nname: Panel\nkind: advisory\n${board}${members.length === 0 ? '' : `members:\n${list}`}---\n`,
    ...(Object.fromEntries(files) as Record<string, string>),
  });
}

const there = (lists: Readonly<Record<string, string>>) =>
  `attendance:\n${Object.entries(lists)
    .map(([list, ids]) => `  ${list}: [${ids}]`)
    .join('\n')}`;

/** How one person attended the panel: held, present, apologies, absent, not as a member, not stated. */
function attended(book: Minutebook, id: string): number[] | undefined {
  const board = book.boards.find((each) => each.id === 'panel');
  const person = book.people.find((each) => each.id === id);
  const found = board && person && attendanceOf(book).get(board)?.ofPerson.get(person);
  return found && [found.held, found.present, found.apologies, found.absent, found.inAttendance, found.notStated];
}

function membersOf(book: Minutebook) {
  const board = book.boards.find((each) => each.id === 'panel');
  return board === undefined ? null : membersAttendance(book, board);
}

test('a member has attended what was held while they were one, in the room or not, and what is not stated is counted as that', async () => {
  const book = await panel(['person: ada-moss; role: chair; start: 2025-02-01; end: 2025-08-31'], {
    '2025-01-06': there({ present: 'ada-moss' }),
    '2025-02-03': there({ present: 'ada-moss' }),
    '2025-03-03': there({ remote: 'ada-moss' }),
    '2025-04-07': there({ apologies: 'ada-moss' }),
    '2025-05-05': there({ absent: 'ada-moss' }),
    '2025-06-02': there({ present: 'Somebody else' }),
    '2025-07-07': 'minutes: not-kept',
    '2025-08-04': 'status: cancelled\nreason: Snow.',
    '2025-08-11': there({ inAttendance: 'ada-moss' }),
    '2025-08-18': `status: inquorate\nreason: Snow.\n${there({ present: 'ada-moss' })}`,
    '2025-09-01': there({ present: 'ada-moss' }),
  });
  expect(attended(book, 'ada-moss')).toEqual([8, 3, 1, 1, 1, 2]);
});

test('a meeting whose minutes are not yet written counts once they name who was there', async () => {
  const book = await panel(['person: ada-moss; role: member; start: 2025-01-01'], {
    '2025-02-03': there({ present: 'ada-moss' }),
    '2025-03-03': 'minutes: awaited',
    '2025-04-07': `minutes: awaited\n${there({ remote: 'ada-moss' })}`,
  });
  expect(attended(book, 'ada-moss')).toEqual([2, 2, 0, 0, 0, 0]);
  expect(membersOf(book)?.chart.finding).toBe(
    'Those who are members now were present 2 of the 2 times that the board met during their membership.',
  );
});

test('one meeting is one time', async () => {
  const book = await panel(['person: ada-moss; role: member; start: 2025-01-01'], {
    '2025-02-03': there({ present: 'ada-moss' }),
  });
  expect(membersOf(book)?.chart.finding).toContain(' present 1 of the 1 time that the board met ');
});

test('who was member and then chair is counted at each meeting once, also where the two overlap', async () => {
  const book = await panel(
    [
      'person: ada-moss; role: member; start: 2025-01-01; end: 2025-03-31',
      'person: ada-moss; role: chair; start: 2025-03-01',
    ],
    { '2025-02-03': there({ present: 'ada-moss' }), '2025-03-03': there({ present: 'ada-moss' }), '2025-04-07': '' },
  );
  expect(attended(book, 'ada-moss')).toEqual([3, 2, 0, 0, 0, 1]);
  expect(membersOf(book)?.chart.rows).toMatchObject([{ label: 'Ada Moss', values: [2, 1] }]);
  expect(membersOf(book)?.chart.finding).toBe(
    'Those who are members now were present 2 of the 3 times that the board met during their membership; for 1 it is not stated.',
  );
});

test('a substitute, an adviser and a clerk are no members, and of whom it is not known since when has no share', async () => {
  const book = await panel(
    [
      'person: ada-moss; role: substitute; start: 2025-01-01',
      'person: ben-hale; role: member',
      'person: cara-lunn; role: member; start: 2025-01-01',
    ],
    { '2025-02-03': there({ present: 'ada-moss, ben-hale, cara-lunn' }) },
  );
  expect(attended(book, 'ada-moss')).toBeUndefined();
  expect(attended(book, 'ben-hale')).toBeUndefined();
  expect(membersOf(book)?.chart.rows.map(({ label }) => label)).toEqual(['Cara Lunn']);
  expect(membersOf(book)?.unknown.map(({ name }) => name)).toEqual(['Ben Hale']);
});

test('a meeting of another board that this one joined counts for its members too', async () => {
  const book = await makeBook({
    ...people,
    'boards/panel/board.md':
      '---\nname: Panel\nkind: advisory\nmembers:\n  - person: ada-moss\n    role: member\n    start: 2025-01-01\n---\n',
    'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\njointWith: panel\n${there({ present: 'ada-moss' })}\n---\n`,
  });
  expect(attended(book, 'ada-moss')).toEqual([1, 1, 0, 0, 0, 0]);
});

test('minutes that state nobody, and boards that gather nothing about people, make no chart', async () => {
  const member = ['person: ada-moss; role: member; start: 2025-01-01'];
  expect(membersOf(await panel(member, { '2025-02-03': '' }))).toBeNull();
  const quiet = await panel(member, { '2025-02-03': there({ present: 'ada-moss' }) }, 'personalPages: no\n');
  expect(membersOf(quiet)).toBeNull();
  const [ada] = quiet.people;
  expect(ada && personAttendance(quiet, ada)).toBeNull();
});

test('whatever the terms and lists, the parts add up to the meetings that were held in the terms', async () => {
  const month = fc.integer({ min: 1, max: 9 });
  const term = fc.tuple(month, month).map((pair) => pair.sort((a, b) => a - b));
  const lists = fc.constantFrom('present', 'remote', 'apologies', 'absent', 'inAttendance', 'none');
  await fc.assert(
    fc.asyncProperty(
      fc.array(term, { minLength: 1, maxLength: 4 }),
      fc.dictionary(month.map(String), lists),
      async (terms, held) => {
        const members = terms.map(
          ([from, to]) =>
            `person: ada-moss; role: member; start: 2025-0${String(from)}-01; end: 2025-0${String(to)}-20`,
        );
        const meetings = Object.entries(held).map(
          ([of, list]) => [`2025-0${of}-10`, list === 'none' ? '' : there({ [list]: 'ada-moss' })] as const,
        );
        const book = await panel(members, Object.fromEntries(meetings));
        const within = Object.entries(held).filter(([of]) =>
          terms.some(([from, to]) => from <= Number(of) && Number(of) <= to),
        );
        const [all, ...parts] = attended(book, 'ada-moss') ?? [];
        expect(all).toBe(within.length);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
        expect(parts.at(-1)).toBe(within.filter(([, list]) => list === 'none').length);
      },
    ),
    { numRuns: 60 },
  );
});
