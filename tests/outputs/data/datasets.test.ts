import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Minutebook } from '../../../src/core/book.ts';
import { checkFolder } from '../../../src/core/check-folder.ts';
import { bookOf } from '../../../src/core/load-book.ts';
import type { Value, ValueType } from '../../../src/outputs/data/dataset.ts';
import { datasets } from '../../../src/outputs/data/datasets.ts';
import { makeBook } from '../../book.ts';
import { datasetOf, read } from './rows.ts';

const forms: Readonly<Record<ValueType, (value: Value) => boolean>> = {
  string: (value) => typeof value === 'string' && value !== '',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  time: (value) => typeof value === 'string' && /^\d\d:\d\d$/.test(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

describe('in the sample', () => {
  let book: Minutebook;
  beforeAll(async () => {
    book = bookOf(await checkFolder(path.join(import.meta.dirname, '../../../content')), '2026-11-22');
  });

  test.each(datasets.map(({ name }) => name))(
    'every value of %s is of the type and among the values that are promised',
    (name) => {
      const rows = read(book, name);
      expect(rows.length).toBeGreaterThan(5);
      for (const { name: column, type, values, isRequired = false } of datasetOf(name).columns) {
        if (isRequired)
          expect(
            rows.filter((row) => row[column] == null),
            column,
          ).toEqual([]);
        const stated =
          rows.flatMap((row) => row[column] ?? []).length === 0 ? [] : rows.map((row) => row[column] ?? null);
        const wrong = stated.filter((value) => value !== null && !forms[type](value));
        expect(wrong, column).toEqual([]);
        const unknown = stated.filter((value) => value !== null && values?.includes(String(value)) === false);
        expect(unknown, column).toEqual([]);
      }
    },
  );

  test('each record is in its dataset once, known by an address that no other has', () => {
    expect(read(book, 'decisions')).toHaveLength(book.decisions.length);
    expect(read(book, 'actions')).toHaveLength(book.actions.length);
    for (const { name, columns } of datasets.filter((each) => each.columns[0]?.name === 'address')) {
      const addresses = read(book, name).map(({ address }) => address);
      expect(new Set(addresses).size, `${name} ${String(columns.length)}`).toBe(addresses.length);
    }
  });

  test('what names another record names one that is there', () => {
    const known = new Set(datasets.flatMap(({ name }) => read(book, name).map(({ address }) => address)));
    for (const [name, column] of [
      ['decisions', 'amendedBy'],
      ['decisions', 'supersededBy'],
      ['decisions', 'confirmedBy'],
      ['votes', 'decision'],
      ['actions', 'decision'],
      ['action-updates', 'action'],
      ['meetings', 'jointWith'],
      ['key-messages', 'decision'],
      ['attendance', 'meeting'],
      ['boards', 'parent'],
    ] as const) {
      const named = read(book, name).flatMap((row) => (row[column] as string | readonly string[] | null) ?? []);
      expect(named.length, name).toBeGreaterThan(0);
      expect(
        named.filter((address) => !known.has(address)),
        name,
      ).toEqual([]);
    }
  });

  test('no column has two names, and no name two columns', () => {
    for (const { columns } of datasets) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });
});

test('a decision has what the minutes say of it, and nothing that they do not', async () => {
  const book = await makeBook();
  expect(read(book, 'decisions')).toEqual([
    {
      address: 'https://elm.example/boards/council/2026-01-12/#item-2-decision-1',
      date: '2026-01-12',
      board: 'Elm Parish Council',
      boardId: 'council',
      meeting: 'https://elm.example/boards/council/2026-01-12/',
      minutes: 'draft',
      item: '2',
      itemTitle: 'The well',
      ref: null,
      title: 'The well',
      text: 'The council agreed to mend the well.',
      outcome: 'agreed',
      standing: 'stands',
      amendedBy: null,
      supersededBy: null,
      rescindedBy: null,
      implementedBy: null,
      confirmedBy: null,
      referredToBy: null,
      madeBy: null,
      mover: null,
      moverPage: null,
      seconder: null,
      seconderPage: null,
      votesFor: null,
      votesAgainst: null,
      votesAbstain: null,
      votesNotVoting: null,
      castingVote: null,
      votesWhy: null,
      reasons: null,
      keyDecision: null,
      callIn: null,
      effectiveFrom: null,
      wards: null,
      topics: [],
      topicAddresses: [],
    },
  ]);
});

test('a decision has the later ones by what they did to it, however many', async () => {
  const later = (date: string, fields: string) => ({
    [`boards/council/meetings/${date}.md`]: `---\ndate: ${date}\nstatus: held\n---\n## 1. The well\n\n### Decision\n\n${fields}\nSo be it.\n`,
  });
  const first = '2026-01-12#item-2-decision-1';
  const book = await makeBook({
    ...later('2026-02-02', `- Amends: ${first}\n`),
    ...later('2026-02-09', `- Amends: ${first}\n- Confirms: 2026-02-02#item-1-decision-1\n`),
    ...later('2026-02-16', `- Refers: ${first}\n- Rescinds: 2026-02-02#item-1-decision-1\n`),
  });
  const on = (date: string) => `https://elm.example/boards/council/${date}/#item-1-decision-1`;
  expect(read(book, 'decisions')).toMatchObject([
    { date: '2026-02-16', amendedBy: null, referredToBy: null },
    { date: '2026-02-09', confirmedBy: null },
    { date: '2026-02-02', confirmedBy: [on('2026-02-09')], rescindedBy: [on('2026-02-16')], amendedBy: null },
    { date: '2026-01-12', amendedBy: [on('2026-02-02'), on('2026-02-09')], referredToBy: [on('2026-02-16')] },
  ]);
});

const next = `---
date: 2026-02-09
status: held
---
## 1. Minutes of the last meeting

- Approves: 2026-01-12

### Action update

- Action: A 26/1
- Due: 2026-04-01
- Owner: Ben Ash

Nobody has been found yet.
`;

test('an action is as its last update left it, the update has a row of its own, and approval shows in both', async () => {
  const book = await makeBook({ 'boards/council/meetings/2026-02-09.md': next });
  expect(read(book, 'actions')).toMatchObject([
    {
      owner: 'Ben Ash',
      due: '2026-04-01',
      firstDue: '2026-03-01',
      timesRevised: 1,
      status: 'open',
      minutes: 'approved',
    },
  ]);
  expect(read(book, 'action-updates')).toMatchObject([
    {
      date: '2026-02-09',
      action: 'https://elm.example/boards/council/2026-01-12/#action-a-26-1',
      board: 'Elm Parish Council',
      boardId: 'council',
      minutes: 'draft',
      text: 'Nobody has been found yet.',
      status: null,
      due: '2026-04-01',
      owner: 'Ben Ash',
    },
  ]);
});

test('a vote that a casting vote settled says so, and one that was stated and not settled so says that', async () => {
  const decision = (number: number, votes: string) =>
    `### Decision ${String(number)}\n\n- Vote:\n${votes}\n\nMend it.\n`;
  const tie = decision(1, '  - For: 1\n  - Against: 1\n  - Casting vote: ada\n  - Why: It was urgent.');
  const book = await makeBook({
    'people/ada.md': '---\nname: Ada Moss\n---\n',
    'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n---\n## 1. The well\n\n${tie}\n${decision(2, '  - For: 2')}`,
  });
  expect(read(book, 'decisions')).toMatchObject([
    { votesFor: 1, votesAgainst: 1, castingVote: true, votesWhy: 'It was urgent.' },
    { votesFor: 2, votesAgainst: null, castingVote: false, votesWhy: null },
    { votesFor: null, castingVote: null },
  ]);
});

test('a board has one row, in one file of all, with how it stands on the day of the book', async () => {
  const files = {
    'boards/parish/board.md':
      '---\nname: Elm Parish Meeting\nkind: parish\nparent: council\nsuccessor: council\nclosed: 2026-03-31\npowers: [call-in]\npersonalPages: no\n---\n\nIt kept the *well*.\n',
  };
  const { filesOf } = datasetOf('boards');
  const book = await makeBook(files);
  expect([...filesOf(book)].map(([period, boards]) => [period, boards.length])).toEqual([[null, 2]]);
  expect(read(book, 'boards')).toMatchObject([
    {
      boardId: 'council',
      name: 'Elm Parish Council',
      kind: 'parish',
      status: 'active',
      start: '19:30',
      remit: null,
      gathersPeople: true,
    },
    {
      address: 'https://elm.example/boards/parish/',
      boardId: 'parish',
      status: 'active',
      parent: 'https://elm.example/boards/council/',
      successor: 'https://elm.example/boards/council/',
      closed: '2026-03-31',
      remit: 'It kept the well.',
      powers: ['call-in'],
      gathersPeople: false,
    },
  ]);
  expect(read(await makeBook(files, '2026-04-01'), 'boards')).toMatchObject([{}, { status: 'closed' }]);
});

test('updates stand newest first, and those of one meeting as its minutes go', async () => {
  const update = (number: number) =>
    `### Action update ${String(number)}\n\n- Action: A 26/1\n\nReport ${String(number)}.\n`;
  const heard = (date: string) => ({
    [`boards/council/meetings/${date}.md`]: `---\ndate: ${date}\nstatus: held\n---\n## 1. Matters arising\n\n${update(1)}\n${update(2)}`,
  });
  const book = await makeBook({ ...heard('2026-02-09'), ...heard('2026-02-16') });
  expect(read(book, 'action-updates').map(({ date, text }) => [date, text])).toEqual([
    ['2026-02-16', 'Report 1.'],
    ['2026-02-16', 'Report 2.'],
    ['2026-02-09', 'Report 1.'],
    ['2026-02-09', 'Report 2.'],
  ]);
});

test('a meeting in another time zone than the site says so, as its times are those there', async () => {
  const abroad = '---\ndate: 2026-02-09\nstatus: scheduled\nstart: "09:00"\ntimeZone: America/New_York\n---\n';
  const book = await makeBook({ 'boards/council/meetings/2026-02-09.md': abroad });
  expect(read(book, 'meetings')).toMatchObject([{ start: '09:00', timeZone: 'America/New_York' }, { timeZone: null }]);
});

test('of business taken in private there is no row of what only the agenda item may say', async () => {
  const book = await makeBook({
    'boards/council/meetings/2026-02-09/meeting.md': '---\ndate: 2026-02-09\nstatus: held\n---\n',
    'boards/council/meetings/2026-02-09/01-lease.md': `---
number: "1"
title: A lease
kind: exempt
exempt:
  ground: Local Government Act 1972, Schedule 12A
  summary: The council heard about rents.
---
`,
  });
  expect(read(book, 'meetings')).toHaveLength(2);
  expect(JSON.stringify(datasets.map(({ name }) => read(book, name)))).not.toMatch(/lease|rents/);
});
