import { expect, test } from 'vitest';
import type { Item, Meeting } from '../../../src/core/book.ts';
import { makeBook } from '../../book.ts';

const folder = 'boards/council/meetings';

function meeting(date: string, fields: string, body = ''): Record<string, string> {
  return { [`${folder}/${date}.md`]: `---\ndate: ${date.slice(0, 10)}\n${fields}\n---\n${body}` };
}

async function find(files: Readonly<Record<string, string>>, id: string, asAt = '2026-03-01'): Promise<Meeting> {
  const found = (await makeBook(files, asAt)).meetings.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no meeting ${id}.`);
  return found;
}

test.each([
  ['to-come', 'status: scheduled', '2026-02-08'],
  ['to-come', 'status: scheduled', '2026-02-09'],
  ['unreported', 'status: scheduled', '2026-02-10'],
  ['cancelled', 'status: cancelled', '2026-03-01'],
  ['cancelled', 'status: cancelled', '2026-01-01'],
  ['postponed', 'status: postponed', '2026-03-01'],
  ['draft', 'status: held', '2026-03-01'],
  ['draft', 'status: inquorate', '2026-03-01'],
  ['awaited', 'status: held\nminutes: awaited', '2026-03-01'],
  ['not-kept', 'status: held\nminutes: not-kept', '2026-03-01'],
  ['not-held', 'status: held\nminutes: not-held', '2026-03-01'],
])('minutes are %s where the file says %j and the day is %s', async (minutes, fields, asAt) => {
  expect((await find(meeting('2026-02-09', fields), '2026-02-09', asAt)).minutes).toBe(minutes);
});

const approval = '## 1. Minutes\n\n- Approves: 2026-01-12\n';

test('minutes are approved by an item of a later meeting that was held', async () => {
  const january = await find(meeting('2026-02-09', 'status: held', approval), '2026-01-12');
  expect(january.minutes).toBe('approved');
  expect(january.approvedBy?.address).toBe('/boards/council/2026-02-09/#item-1');
  expect(january.approvedBy?.approves).toEqual([january]);
});

test('the newest meeting stands first; of one day those of one board follow those of another, the later before the earlier', async () => {
  const { meetings } = await makeBook({
    'boards/wells/board.md': '---\nname: Wells\nkind: advisory\n---\n',
    'boards/wells/meetings/2026-02-09.md': '---\ndate: 2026-02-09\nstatus: held\n---\n',
    ...meeting('2026-02-09', 'status: held'),
    ...meeting('2026-02-09-special', 'status: held'),
  });
  expect(meetings.map(({ address }) => address)).toEqual([
    '/boards/council/2026-02-09-special/',
    '/boards/council/2026-02-09/',
    '/boards/wells/2026-02-09/',
    '/boards/council/2026-01-12/',
  ]);
});

test('the last minutes of a board that ceased are approved by its successor, and are a draft until then', async () => {
  const files = {
    'boards/wells/board.md': '---\nname: Wells\nkind: advisory\nstatus: closed\nsuccessor: council\n---\n',
    'boards/wells/meetings/2026-01-05.md': '---\ndate: 2026-01-05\nstatus: held\n---\n',
  };
  expect((await find(files, '2026-01-05')).minutes).toBe('draft');
  const later = meeting('2026-02-09', 'status: held', '## 1. Minutes\n\n- Approves: wells/2026-01-05\n');
  const approved = await find({ ...files, ...later }, '2026-01-05');
  expect(approved.minutes).toBe('approved');
  expect(approved.approvedBy?.address).toBe('/boards/council/2026-02-09/#item-1');
});

test.each(['scheduled', 'cancelled', 'postponed', 'inquorate'])(
  'a meeting that is %s approves nothing',
  async (status) => {
    const january = await find(meeting('2026-02-09', `status: ${status}`, approval), '2026-01-12');
    expect(january.minutes).toBe('draft');
    expect(january.approvedBy).toBeNull();
  },
);

test('the notes of an inquorate meeting can be approved', async () => {
  const files = {
    ...meeting('2026-02-09', 'status: inquorate'),
    ...meeting('2026-02-16', 'status: held', '## 1. Minutes\n\n- Approves: 2026-01-12, 2026-02-09\n'),
  };
  expect((await find(files, '2026-02-09')).minutes).toBe('approved');
});

test('each meeting knows the one before and the one after it on its board', async () => {
  const files = {
    ...meeting('2026-02-09', 'status: held'),
    ...meeting('2026-02-09-2', 'status: held'),
    ...meeting('2026-01-05', 'status: cancelled'),
    'boards/other/board.md': '---\nname: Other\nkind: advisory\n---\n',
    'boards/other/meetings/2026-02-01.md': '---\ndate: 2026-02-01\nstatus: held\n---\n',
  };
  const chain: (string | undefined)[] = [];
  for (let each: Meeting | null = await find(files, '2026-01-05'); each !== null; each = each.next) {
    expect(each.next?.previous ?? each).toBe(each);
    chain.push(each.id);
  }
  expect(chain).toEqual(['2026-01-05', '2026-01-12', '2026-02-09', '2026-02-09-2']);
  const alone = await find(files, '2026-02-01');
  expect([alone.previous, alone.next]).toEqual([null, null]);
});

test('a postponed meeting and the one in its place know each other', async () => {
  const files = {
    ...meeting('2026-02-09', 'status: postponed\nrescheduledTo: 2026-02-16'),
    ...meeting('2026-02-16', 'status: held'),
  };
  const later = await find(files, '2026-02-16');
  expect(later.rescheduledFrom?.id).toBe('2026-02-09');
  expect(later.rescheduledFrom?.rescheduledTo).toBe(later);
});

test('sub-items stand under their item, in the order of the agenda', async () => {
  const body =
    '## 10. Hall\n\n### 10.2. Door\n\n### 10.1. Roof\n\n#### 10.1.1. Tiles\n\nRed.\n\n## 9. Well\n\n### Discussion\n\nDeep.\n';
  const { items } = await find(meeting('2026-02-09', 'status: held', body), '2026-02-09');
  expect(items.map(({ number }) => number)).toEqual(['10', '9']);
  expect(items[0]?.children.map(({ number, parent }) => [number, parent?.number])).toEqual([
    ['10.2', '10'],
    ['10.1', '10'],
  ]);
  expect(items[0]?.children[1]?.children.map(({ number }) => number)).toEqual(['10.1.1']);
  expect(items[1]?.hasMinute).toBe(true);
  expect(items[0]?.children[0]?.hasMinute).toBe(false);
});

test('attendance, declarations and corrections lead to people and items', async () => {
  const fields = `status: held
attendance:
  present:
    - person: ada-moss
      arrivedAt: "2"
    - person: Ben Hale
      substituteFor: ada-moss
declarations:
  - person: ada-moss
    item: "1"
    interest: It is her well.
corrections:
  - item: "2"
    was: a
    now: b
    why: c
    agreedAt: 2026-02-16#item-1`;
  const files = {
    'people/ada-moss.md': '---\nname: Ada Moss\n---\n',
    ...meeting('2026-02-09', fields, '## 1. Well\n\n## 2. Hall\n'),
    ...meeting('2026-02-16', 'status: held', '## 1. Minutes\n\n- Approves: 2026-02-09\n'),
  };
  const { attendance, declarations, corrections } = await find(files, '2026-02-09');
  const [ada, ben] = attendance.present;
  expect([ada?.name, ada?.person?.id, ada?.arrivedAt?.number]).toEqual(['Ada Moss', 'ada-moss', '2']);
  expect([ben?.name, ben?.person, ben?.substituteFor?.name]).toEqual(['Ben Hale', null, 'Ada Moss']);
  expect([declarations[0]?.item?.title, declarations[0]?.leftRoom]).toEqual(['Well', false]);
  expect(corrections[0]?.item?.number).toBe('2');
  expect(corrections[0]?.agreedAt.corrects[0]?.meeting.id).toBe('2026-02-09');
});

test('key messages are numbered as they stand, and rest on an item or a decision', async () => {
  const body = `## Key messages

### First

- Item: 1

One.

### Second

- Decision: ELM 26/1

Two.

## 1. Well

### Decision

- Ref: ELM 26/1

Mend it.
`;
  const { keyMessages } = await find(meeting('2026-02-09', 'status: held', body), '2026-02-09');
  expect(keyMessages.map(({ address, headline, text }) => [address, headline, text])).toEqual([
    ['/boards/council/2026-02-09/#key-message-1', 'First', 'One.'],
    ['/boards/council/2026-02-09/#key-message-2', 'Second', 'Two.'],
  ]);
  expect(keyMessages[0]?.item?.title).toBe('Well');
  expect(keyMessages[1]?.decision?.keyMessages).toEqual([keyMessages[1]]);
});

test('key messages are counted through all files of their meeting, and links to each lead to its own place', async () => {
  const messages = `${folder}/2026-02-09/key-messages`;
  const book = await makeBook({
    [`${folder}/2026-02-09/meeting.md`]: '---\ndate: 2026-02-09\nstatus: held\n---\n## 1. Well\n',
    [`${messages}/bench.md`]: '---\nheadline: The bench\nitem: 1\n---\nIt is mended.\n',
    [`${messages}/well.md`]: '---\nheadline: The well\nitem: 1\n---\nIt is dry.\n',
  });
  const ofWell = book.keyMessages.find(({ headline }) => headline === 'The well');
  expect(ofWell?.address).toBe('/boards/council/2026-02-09/#key-message-2');
  const target = book.targetOf(`${messages}/well.md`);
  expect(target?.address).toBe(ofWell?.address);
  expect(target?.placeOf('key-message-2')).toBe('key-message-2');
  expect(target?.placeOf('key-message-1')).toBeNull();
});

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1499, '1 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
])('a file of %d bytes is said to have %s', async (bytes, size) => {
  const body = '## 1. Well\n\n- Papers: [Plan](plan.csv)\n';
  const { items } = await find(
    { ...meeting('2026-02-09', 'status: held', body), [`${folder}/plan.csv`]: 'x'.repeat(bytes) },
    '2026-02-09',
  );
  expect(items[0]?.papers[0]?.size).toBe(size);
});

test('a closed board, its successor and its sub-boards know each other', async () => {
  const book = await makeBook({
    'boards/old/board.md': '---\nname: Old\nkind: advisory\nstatus: closed\nparent: council\nsuccessor: new\n---\n',
    'boards/new/board.md': '---\nname: New\nkind: advisory\nparent: council\n---\n',
  });
  const [council, later, old] = book.boards;
  expect(council?.children.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(old?.successor).toBe(later);
  expect([council?.isClosed, old?.isClosed]).toEqual([false, true]);
});

test('a board is closed from the day that it ceased, and nobody has a role on it then', async () => {
  const ending = (asAt: string) =>
    makeBook(
      {
        'people/ada.md': '---\nname: Ada Moss\n---\n',
        'boards/old/board.md':
          '---\nname: Old\nkind: advisory\nclosed: 2026-01-31\nmembers:\n  - person: ada\n    role: chair\n---\n',
      },
      asAt,
    );
  for (const [asAt, isClosed] of [
    ['2026-01-30', false],
    ['2026-01-31', true],
  ] as const) {
    const old = (await ending(asAt)).boards.find(({ id }) => id === 'old');
    expect(old?.isClosed).toBe(isClosed);
    expect(old?.memberships[0]?.term).toBe(isClosed ? 'former' : 'current');
  }
});

test.each([
  ['2026-01-30', 'to-come'],
  ['2026-01-31', 'current'],
  ['2026-02-28', 'current'],
  ['2026-03-01', 'former'],
])('on %s a membership from 31 January to 28 February is %s', async (asAt, term) => {
  const files = {
    'people/ada.md': '---\nname: Ada Moss\n---\n',
    'boards/council/members/ada.md': '---\nperson: ada\nrole: chair\nstart: 2026-01-31\nend: 2026-02-28\n---\n',
  };
  const { people } = await makeBook(files, asAt);
  expect(people[0]?.memberships[0]?.term).toBe(term);
});

test('an item stands once, under the nearest item that its number begins with', async () => {
  const body = '## 6. Wells\n\n### 6.1.2. Ropes\n\nMend them.\n\n### 6.2. Buckets\n\n### 6.2.1. Handles\n';
  const { items } = await find(meeting('2026-02-09', 'status: held', body), '2026-02-09');
  const shape = ({ number, children }: Item): unknown => [number, children.map(shape)];
  expect(items.map(shape)).toEqual([
    [
      '6',
      [
        ['6.1.2', []],
        ['6.2', [['6.2.1', []]]],
      ],
    ],
  ]);
});
