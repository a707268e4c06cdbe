import { expect, test } from 'vitest';
import type { Minutebook } from '../../../src/core/book.ts';
import { registersOf } from '../../../src/site/register/registers.ts';
import { makeBook } from '../../book.ts';
import { read } from './rows.ts';

const voted = {
  'people/ada.md': '---\nname: Ada Moss\n---\n',
  'people/ben.md': '---\nname: Ben Ash\n---\n',
  'people/cat.md': '---\nname: Cat Swift\n---\n',
  'boards/council/meetings/2026-02-09.md': `---
date: 2026-02-09
status: held
---
## 1. The well

### Decision 1

- Outcome: agreed
- Vote:
  - Named for: ada
  - Named against: ben
  - Casting vote: ada

Mend it.

### Decision 2

- Vote:
  - For: 2
  - Against: 2
  - Casting vote: cat

Fill it in.

### Decision 3

- Vote:
  - For: 3

Leave it.
`,
};

test('whoever is named in a vote has one row, with their side and whether they gave a casting vote', async () => {
  const rows = read(await makeBook(voted), 'votes');
  expect(rows[0]).toEqual({
    decision: 'https://elm.example/boards/council/2026-02-09/#item-1-decision-1',
    date: '2026-02-09',
    board: 'Elm Parish Council',
    boardId: 'council',
    meeting: 'https://elm.example/boards/council/2026-02-09/',
    minutes: 'draft',
    item: '1',
    itemTitle: 'The well',
    title: 'The well',
    outcome: 'agreed',
    name: 'Ada Moss',
    person: 'https://elm.example/people/ada/',
    vote: 'for',
    castingVote: true,
  });
  expect(rows.map(({ name, vote, castingVote }) => [name, vote, castingVote])).toEqual([
    ['Ada Moss', 'for', true],
    ['Ben Ash', 'against', false],
    ['Cat Swift', null, true],
  ]);
});

const quietBoard = {
  'boards/council/board.md': '---\nname: Elm Parish Council\nkind: parish\npersonalPages: no\n---\n',
};

test('a vote of a board that gathers nothing about people is in no row, nor of a meeting that it took part in', async () => {
  const quiet = await makeBook({ ...voted, ...quietBoard });
  expect(read(quiet, 'votes')).toEqual([]);
  expect(read(quiet, 'decisions')).toMatchObject([{ votesFor: 1, votesAgainst: 1, castingVote: true }, {}, {}, {}]);
  const { 'boards/council/meetings/2026-02-09.md': minutes, ...people } = voted;
  const joint = await makeBook({
    ...people,
    ...quietBoard,
    'boards/oak/board.md': '---\nname: Oak\nkind: parish\n---\n',
    'boards/oak/meetings/2026-02-09.md': minutes.replace('status: held', 'status: held\njointWith: council'),
  });
  expect(read(joint, 'votes')).toEqual([]);
});

test('whoever was there or away has a row, save on boards that gather nothing about people', async () => {
  const meeting = {
    'boards/council/meetings/2026-02-09.md': `---
date: 2026-02-09
status: held
attendance:
  present:
    - person: Ada Moss
      role: Chair
  apologies:
    - Ben Ash
---
`,
  };
  expect(read(await makeBook(meeting), 'attendance')).toMatchObject([
    {
      date: '2026-02-09',
      boardId: 'council',
      minutes: 'draft',
      name: 'Ada Moss',
      person: null,
      attendance: 'present',
      role: 'Chair',
    },
    { date: '2026-02-09', name: 'Ben Ash', person: null, attendance: 'apologies', role: null },
  ]);
  expect(read(await makeBook({ ...meeting, ...quietBoard }), 'attendance')).toEqual([]);
});

test('an interest that was declared has a row, save on boards that gather nothing about people, and its page has the meeting', async () => {
  const files = {
    'people/ada.md': '---\nname: Ada Moss\n---\n',
    'boards/council/meetings/2026-02-09.md': `---
date: 2026-02-09
status: held
declarations:
  - person: ada
    item: '1'
    interest: Her field is beside it.
    leftRoom: yes
  - person: Ben Ash
    item: '1'
    interest: He is a mason.
---
## 1. The well

It is dry.
`,
  };
  const book = await makeBook(files);
  const common = { date: '2026-02-09', boardId: 'council', minutes: 'draft' };
  expect(read(book, 'interests')).toMatchObject([
    {
      ...common,
      item: '1',
      itemTitle: 'The well',
      name: 'Ada Moss',
      person: 'https://elm.example/people/ada/',
      interest: 'Her field is beside it.',
      leftRoom: true,
    },
    { ...common, item: '1', name: 'Ben Ash', person: null, interest: 'He is a mason.', leftRoom: false },
  ]);
  const declaredAt = ({ people }: Minutebook) => people.flatMap((person) => person.declaredAt.map(({ id }) => id));
  expect(declaredAt(book)).toEqual(['2026-02-09']);
  expect(registersOf(book).map(({ kind }) => kind)).toContain('interests');
  const quiet = await makeBook({ ...files, ...quietBoard });
  expect(read(quiet, 'interests')).toEqual([]);
  expect(declaredAt(quiet)).toEqual([]);
  expect(registersOf(quiet).map(({ kind }) => kind)).not.toContain('interests');
});

test('of a board that gathers nothing about people no other table names those who moved, made, own or wrote something', async () => {
  const files = {
    ...voted,
    'boards/council/decisions/lock.md': '---\ndate: 2026-02-12\nmadeBy: The clerk\n---\nThe lock is changed.\n',
    'boards/council/meetings/2026-02-16.md': `---\ndate: 2026-02-16\nstatus: held\n---
## 1. The well

### Decision

- Mover: ada
- Seconder: Ben Ash

Mend it.

### Action update

- Action: A 26/1
- Owner: The clerk

It was passed on.
`,
    'boards/council/meetings/2026-02-16/papers/well.md':
      '---\ntitle: The well\nauthor: The surveyor\n---\n\n1 It is deep.\n',
  };
  const names = async (more: Readonly<Record<string, string>>) => {
    const book = await makeBook({ ...files, ...more });
    const tables = ['decisions', 'actions', 'action-updates', 'papers'].map((name) => read(book, name));
    const columns = ['madeBy', 'mover', 'moverPage', 'seconder', 'seconderPage', 'owner', 'ownerPage', 'author'];
    return tables.map((rows) => rows.flatMap((row) => columns.flatMap((column) => row[column] ?? [])));
  };
  const clerk = ['The clerk', 'https://elm.example/actions/owners/the-clerk/'];
  expect(await names({})).toEqual([
    ['Ada Moss', 'https://elm.example/people/ada/', 'Ben Ash', 'The clerk'],
    clerk,
    clerk,
    ['The surveyor'],
  ]);
  expect(await names(quietBoard)).toEqual([[], [], [], []]);
});
