import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/core/check-folder.ts';
import { textOfBytes } from '../../../src/core/characters.ts';
import { bookOf } from '../../../src/core/load-book.ts';
import { verifySeals } from '../../../src/core/seal/verify.ts';
import { readSealed } from '../../fixture.ts';
import { changeSealed } from '../../sealed-site.ts';

const council = 'boards/council';
const january = `${council}/meetings/2026-01-12.md`;
const february = `${council}/meetings/2026-02-09`;
const march = 'boards/allotments/meetings/2026-03-16.md';

type Changes = Parameters<typeof changeSealed>[0];

async function rulesBrokenBy(changes: Changes): Promise<string[]> {
  return (await checkFiles(changeSealed(changes))).issues.map(({ rule }) => rule);
}

/** Of each board the page that does not hold and why; null where all of them do. */
async function verify(changes: Changes) {
  const { verdicts } = await verifySeals(changeSealed(changes));
  return verdicts.map(({ fault }) => (fault === null ? null : `${fault.kind} ${String(fault.page.page)}`));
}

const correct = (count: number) => (text: string) =>
  text.replace(
    /---\n(?=[A-Z])/,
    `${'  - item: "2"\n    was: a\n    now: b\n    why: c\n    agreedAt: 2026-02-09#item-1\n'.repeat(count)}---\n`,
  );
const startCorrections = (text: string) =>
  text.replace(
    'status: held\n',
    'corrections:\n  - item: "1"\n    was: a\n    now: b\n    why: c\n    agreedAt: 2026-05-18#item-1\nstatus: held\n',
  );

test('a sealed minute book holds, and its pages and corrections know their seals', async () => {
  const checked = await checkFiles(readSealed());
  expect(checked.issues).toEqual([]);
  expect(await verify({})).toEqual([null, null]);
  const { boards } = bookOf(checked, '2026-06-01');
  expect(
    boards.map(({ id, lastSeal, meetings }) => [id, lastSeal?.page, meetings.map(({ seal }) => seal?.page ?? null)]),
  ).toEqual([
    ['allotments', 1, [null, 1, null]],
    ['council', 3, [1, 2, null]],
  ]);
  const [first] = boards[1]?.meetings ?? [];
  expect(first?.corrections.map(({ seal }) => seal?.page)).toEqual([3]);
  expect(first?.corrections[0]?.seal).toEqual(boards[1]?.lastSeal);
});

test('a site without seals has none', async () => {
  const without = {
    [`${council}/seals.md`]: null,
    'boards/allotments/seals.md': null,
    [january]: (text: string) => text.replace('put off the new', 'put off the old'),
  };
  const checked = await checkFiles(changeSealed(without));
  expect(checked.issues).toEqual([]);
  const { boards, meetings } = bookOf(checked, '2026-06-01');
  expect([...boards.map(({ lastSeal }) => lastSeal), ...meetings.map(({ seal }) => seal)]).toEqual(Array(8).fill(null));
});

test.each<[string, Changes]>([
  ['a correction under those that are sealed', { [january]: correct(1) }],
  ['two corrections under those that are sealed', { [january]: correct(2) }],
  ['a first correction', { [march]: startCorrections }],
  [
    'Windows line endings',
    Object.fromEntries(
      [january, march, `${february}/meeting.md`, `${february}/02-well.md`, `${council}/seals.md`].map((path) => [
        path,
        (text: string) => text.replaceAll('\n', '\r\n'),
      ]),
    ),
  ],
  [
    'another key message',
    { [`${february}/key-messages.md`]: (text) => `${text}\n## The bench is mended\n\n- Item: 2\n\nIt is.\n` },
  ],
  ['another paper', { [`${february}/papers/well.md`]: '---\ntitle: The well\n---\nIt is deep.\n' }],
  ['a change of a draft', { [`${council}/meetings/2026-04-13.md`]: (text) => text.replace('not reached', 'reached') }],
  [
    'a change in a meeting of the other board that is not sealed',
    { 'boards/allotments/meetings/2026-05-18.md': (text) => text.replace('There were none', 'Two') },
  ],
])('%s makes no difference to the seals', async (_, changes) => {
  expect(await verify(changes)).toEqual([null, null]);
  expect((await rulesBrokenBy(changes)).filter((rule) => rule !== 'unsealed-minutes')).toEqual([]);
});

test.each<[string, Changes, (string | null)[]]>([
  ['a word', { [january]: (text) => text.replace('loose', 'lose').replace('buy two', 'buy ten') }, [null, 'text 1']],
  [
    'a field of an item file',
    { [`${february}/02-well.md`]: (text) => text.replace('topics:\n  - water\n', '') },
    [null, 'text 2'],
  ],
  ['a byte order mark', { [march]: (text) => `\uFEFF${text}` }, ['text 1', null]],
  ['a file taken out', { [`${february}/02-well.md`]: null }, [null, 'text 2']],
  [
    'a file renamed',
    { [`${february}/02-well.md`]: null, [`${february}/02-the-well.md`]: '---\nnumber: "2"\ntitle: The well\n---\n' },
    [null, 'text 2'],
  ],
  ['a file of the meeting that cannot be read', { [march]: (text) => text.replace('---', '--') }, ['text 1', null]],
  [
    'a correction put before the sealed one',
    {
      [january]: (text) =>
        text.replace(
          'corrections:\n',
          'corrections:\n  - item: "2"\n    was: a\n    now: b\n    why: c\n    agreedAt: 2026-02-09#item-1\n',
        ),
    },
    [null, 'correction 3'],
  ],
  ['a meeting taken out', { [march]: null }, ['meeting 1', null]],
  [
    'an approving meeting that was not held',
    { 'boards/allotments/meetings/2026-05-18.md': (text) => text.replace('status: held', 'status: inquorate') },
    ['approval 1', null],
  ],
])('%s does', async (_, changes, verdicts) => {
  expect(await verify(changes)).toEqual(verdicts);
  expect((await checkFiles(changeSealed(changes))).issues.some(({ severity }) => severity === 'error')).toBe(true);
});

test('each board has a chain of its own', async () => {
  expect(await verify({ [march]: (text) => text.replace('frozen', 'full') })).toEqual(['text 1', null]);
  const { verdicts } = await verifySeals(readSealed());
  const [allotments, council] = verdicts.map(({ pages }) => pages?.[0]?.seal);
  expect(allotments).not.toBe(council);
});

test('one changed text is one report, whatever is sealed behind it', async () => {
  const changed = (text: string) => text.replace('buy two', 'buy ten').replace('ten loads of stone', 'nine loads');
  expect(await rulesBrokenBy({ [january]: changed })).toEqual(['sealed-text']);
});

test('a changed text and a broken chain are two reports', async () => {
  const changes = {
    [march]: (text: string) => text.replace('frozen', 'full'),
    [`${council}/seals.md`]: (text: string) =>
      text.replace('agreedAt: 2026-04-13#item-1', 'agreedAt: 2026-04-13#item-2'),
  };
  expect(await rulesBrokenBy(changes)).toEqual(['sealed-text', 'seal-chain']);
});

test('a text is compared only once its file has no mistake of its own, and verified all the same', async () => {
  const changes = {
    [january]: (text: string) => text.replace('buy two', 'buy ten').replace('date: 2026-01-12', 'date: 2026-01-32'),
  };
  expect(await rulesBrokenBy(changes)).toEqual(['date-value']);
  expect(await verify(changes)).toEqual([null, 'text 1']);
});

test('a page that is taken off the end leaves no trace in the chain, only minutes without a seal', async () => {
  const changes = { [`${council}/seals.md`]: (text: string) => text.replace(/ {2}- page: 3\n(?: {4}.*\n)*/, '') };
  expect(await verify(changes)).toEqual([null, null]);
  expect(await rulesBrokenBy(changes)).toEqual(['unsealed-minutes']);
});

test('a record that cannot be read holds nothing', async () => {
  const { verdicts } = await verifySeals(
    changeSealed({ [`${council}/seals.md`]: (text) => text.replace('page: 1', 'page: one') }),
  );
  expect(verdicts.map(({ board, pages }) => [board, pages === null])).toEqual([
    ['allotments', false],
    ['council', true],
  ]);
});

test('a record of a thousand pages is read', async () => {
  const many = (text: string) => text.replace(/(?<=seals:\n)([^]*)(?=---)/, (pages) => pages.repeat(400));
  expect(await rulesBrokenBy({ [`${council}/seals.md`]: many })).toEqual(['seal-page']);
});

describe('The meeting that approved sealed minutes was entered with a wrong day', () => {
  const approving = 'boards/allotments/meetings/2026-05-18.md';
  const renamed = 'boards/allotments/meetings/2026-05-19.md';
  const files = readSealed();
  const text = textOfBytes(files.find(({ path }) => path === approving)?.bytes ?? new Uint8Array());
  const movedTo = (to: string) => `---\nmoved:\n  - from: /boards/allotments/2026-05-18/\n    to: ${to}\n---\n`;
  const mend = (item: string, moved?: string) => {
    const added = { [renamed]: text.replace('date: 2026-05-18', 'date: 2026-05-19').replace('## 2.', item) };
    const all = { ...added, ...(moved === undefined ? {} : { 'moved.md': moved }) };
    const written = Object.entries(all).map(([path, each]) => {
      const bytes = new TextEncoder().encode(each);
      return { path, size: bytes.length, bytes };
    });
    return [...files.filter(({ path }) => path !== approving), ...written];
  };
  const rulesIn = async (mended: ReturnType<typeof mend>) =>
    (await checkFiles(mended)).issues.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));

  test('the report says what to write into moved.md, and with that the page holds', async () => {
    const { issues } = await checkFiles(mend('## 2.'));
    expect(issues.map(({ rule }) => rule)).toEqual(['sealed-approval']);
    expect(issues[0]?.hint).toContain(`\`from: /boards/allotments/2026-05-18/\` with \`to: ${renamed}\``);
    expect(await rulesIn(mend('## 2.', movedTo(renamed)))).toEqual([]);
    const { verdicts } = await verifySeals(mend('## 2.', movedTo(renamed)));
    expect(verdicts.map(({ fault }) => fault)).toEqual([null, null]);
  });

  test('it does not hold where another item approves, or where the entry leads elsewhere', async () => {
    expect(await rulesIn(mend('## 3.', movedTo(renamed)))).toEqual(['sealed-approval']);
    expect(await rulesIn(mend('## 2.', movedTo('boards/allotments/meetings/2026-03-16.md')))).toEqual([
      'sealed-approval',
    ]);
  });

  test('where the old meeting is still there, its address has not moved', async () => {
    const both = [...mend('## 2.', movedTo(renamed)), ...files.filter(({ path }) => path === approving)];
    expect(await rulesIn(both)).toContain('moved-address');
  });
});
