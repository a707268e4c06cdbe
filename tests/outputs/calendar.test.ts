import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Minutebook } from '../../src/core/book.ts';
import { absoluteOf } from '../../src/core/absolute.ts';
import { hasCalendar, makeCalendar } from '../../src/outputs/calendar.ts';
import { makeBook } from '../book.ts';
import { smallSite } from '../small-site.ts';

interface Expected {
  readonly date?: string;
  readonly fields: string;
  readonly asAt?: string;
}

/** The calendar of the council with one meeting, and the meeting as a calendar program takes it. */
async function readCalendar({ date = '2026-01-12', fields, asAt = '2026-03-01' }: Expected) {
  const others = date === '2026-01-12' ? {} : { 'boards/council/meetings/2026-01-12.md': old };
  const file = `boards/council/meetings/${date}.md`;
  const book = await makeBook({ ...others, [file]: `---\ndate: ${date}\n${fields}\n---\n` }, asAt);
  const text = makeCalendar(book, book.boards[0] ?? null, absoluteOf(book.site));
  const events = new ICAL.Component(ICAL.parse(text) as string[]).getAllSubcomponents('vevent');
  return { text, events: events.map((event) => new ICAL.Event(event)), components: events };
}

/** So long ago that no calendar has it any more. */
const old = '---\ndate: 2026-01-12\nstatus: cancelled\n---\n';

async function timesOf(fields: string, date?: string): Promise<(string | undefined)[]> {
  const { components } = await readCalendar({ fields, ...(date === undefined ? {} : { date, asAt: date }) });
  const event = components.find((each) => String(each.getFirstPropertyValue('uid')).includes(date ?? '2026-01-12'));
  return ['dtstart', 'dtend'].map((name) => event?.getFirstPropertyValue(name)?.toString());
}

test('A meeting has its time as an instant that every program knows, in summer and winter.', async () => {
  expect(await timesOf('status: held\nstart: "19:30"\nend: "21:00"')).toEqual([
    '2026-01-12T19:30:00Z',
    '2026-01-12T21:00:00Z',
  ]);
  expect(await timesOf('status: held\nstart: "19:30"\nend: "21:00"', '2026-07-13')).toEqual([
    '2026-07-13T18:30:00Z',
    '2026-07-13T20:00:00Z',
  ]);
  expect(await timesOf('status: held\nstart: "19:30"\ntimeZone: America/New_York')).toEqual([
    '2026-01-13T00:30:00Z',
    undefined,
  ]);
});

test('A meeting past midnight ends on the next day, also where the clocks change in between.', async () => {
  expect(await timesOf('status: held\nstart: "22:00"\nend: "02:30"\nendsNextDay: yes', '2026-10-24')).toEqual([
    '2026-10-24T21:00:00Z',
    '2026-10-25T02:30:00Z',
  ]);
});

test('A time that the clocks leave out is as much later.', async () => {
  expect(await timesOf('status: held\nstart: "01:30"', '2026-03-29')).toEqual(['2026-03-29T01:30:00Z', undefined]);
});

test('A meeting without a time takes its day, and nobody is busy all of it.', async () => {
  expect(await timesOf('status: scheduled', '2026-04-13')).toEqual(['2026-04-13', undefined]);
  const busy = async (fields: string) =>
    (await readCalendar({ fields })).components[0]?.getFirstPropertyValue('transp');
  expect(await busy('status: held')).toBe('TRANSPARENT');
  expect(await busy('status: held\nstart: "19:30"')).toBeNull();
});

test('One that was called off stays, and says that it was, and why.', async () => {
  const { events, components } = await readCalendar({ fields: 'status: cancelled\nreason: The hall is shut.' });
  expect(events.map(({ summary, description }) => [summary, description])).toEqual([
    ['Cancelled: Elm Parish Council', 'The hall is shut.\nhttps://elm.example/boards/council/2026-01-12/'],
  ]);
  expect(components[0]?.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('A venue comes through whole, whatever stands in it, and no line is longer than 75 bytes.', async () => {
  const venue = `Neuadd y Dref; 1, Stryd Fawr \\n BEGIN:VEVENT ${'ŵŷ🏴'.repeat(30)}`;
  const { events, text } = await readCalendar({ fields: `status: held\nvenue: '${venue}'` });
  expect(events.map(({ location }) => location)).toEqual([venue]);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('How people take part is said in words that hold before a meeting and after it, and where none was held.', async () => {
  const { events } = await readCalendar({ fields: 'status: cancelled\nreason: The hall is shut.\nmode: hybrid' });
  expect(events.map(({ description }) => description.split('\n')[1])).toEqual(['In person and online.']);
});

test('The name of a calendar is escaped once, as the standard says.', async () => {
  const title = 'Elm; Oak, Ash \\n Birch';
  const book = await makeBook({ 'site.md': smallSite['site.md'].replace('Minutes of Elm', title) });
  const lines = makeCalendar(book, null, absoluteOf(book.site)).replaceAll('\r\n ', '').split('\r\n');
  const escaped = String.raw`Elm\; Oak\, Ash \\n Birch`;
  expect(lines).toEqual(expect.arrayContaining([`NAME:${escaped}`, `X-WR-CALNAME:${escaped}`]));
});

test('Every line ends as the standard says, the last one too.', async () => {
  const { text } = await readCalendar({ fields: 'status: held' });
  expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('A calendar goes back a year, and never has the moment at which it was made in it.', async () => {
  const fields = 'status: held\nstart: "19:30"';
  const date = '2026-06-08';
  expect((await readCalendar({ fields, date, asAt: '2027-01-12' })).events).toHaveLength(2);
  expect((await readCalendar({ fields, date, asAt: '2027-02-12' })).events).toHaveLength(1);
  const once = await readCalendar({ fields });
  expect((await readCalendar({ fields })).text).toBe(once.text);
  expect(once.components[0]?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-01T00:00:00Z');
});

test('A board that has not met for longer has its last meeting.', async () => {
  const { events } = await readCalendar({ fields: 'status: held', asAt: '2036-03-01', date: '2026-02-09' });
  expect(events.map(({ uid }) => uid)).toEqual(['https://elm.example/boards/council/2026-02-09/']);
});

test('A joint meeting is in the calendars of all boards that met.', async () => {
  const book = await makeBook({
    'boards/other/board.md': '---\nname: Oak\nkind: parish\n---\n',
    'boards/other/meetings/2026-02-01.md':
      '---\ndate: 2026-02-01\nstatus: held\njointWith: council\n---\n## 1. Trees\n\nTwo.\n',
  });
  const absolute = absoluteOf(book.site);
  for (const board of book.boards) {
    expect(makeCalendar(book, board, absolute)).toContain('UID:https://elm.example/boards/other/2026-02-01/');
  }
});

test('Only a board that has a meeting, if with others, has a calendar; so has the site if one of them has.', async () => {
  const oak = { 'boards/oak/board.md': '---\nname: Oak\nkind: parish\n---\n' };
  const namesOf = (book: Minutebook) =>
    [null, ...book.boards].filter((board) => hasCalendar(book, board)).map((board) => board?.id ?? 'all');
  expect(namesOf(await makeBook(oak))).toEqual(['all', 'council']);
  const joint = '---\ndate: 2026-01-12\nstatus: held\njointWith: oak\n---\n## 1. Trees\n\nTwo.\n';
  const book = await makeBook({ ...oak, 'boards/council/meetings/2026-01-12.md': joint });
  expect(namesOf(book)).toEqual(['all', 'council', 'oak']);
});
