import { expect, test } from 'vitest';
import { comparePaths } from '../../src/core/order.ts';
import { makeBook } from '../book.ts';
import { checkSmallSite } from '../small-site.ts';

const meetings = 'boards/council/meetings';

test.each([
  [`${meetings}/2026-03-09.md`, `${meetings}/2026-03-09/1-well.md`, `${meetings}/2026-03-09-special.md`],
  [`${meetings}/2026-03-09/9-roof.md`, `${meetings}/2026-03-09/10-well.md`, `${meetings}/2026-03-09/10.1-depth.md`],
  [`${meetings}/2026-03-09/01-well.md`, `${meetings}/2026-03-09/2-roof.md`, `${meetings}/2026-03-09/010-roof.md`],
  ['people/jo.md', 'people/jo-2.md', 'people/jo-10.md'],
])('%s stands before %s, and that before %s', (...paths) => {
  for (const order of [paths, paths.toReversed(), [paths[1], paths[2], paths[0]]] as string[][]) {
    expect(order.toSorted(comparePaths)).toEqual(paths);
  }
});

test('of two meetings on one day, the one with the longer name comes second: in an action’s story, and for a decision on another', async () => {
  const held = (name: string, text: string) => ({
    [`${meetings}/2026-03-09${name}.md`]: `---\ndate: 2026-03-09\nstatus: held\n---\n## 1. The well\n\n${text}\n`,
  });
  const files = {
    ...held(
      '',
      '### Action update\n\n- Action: A 26/1\n- Status: in-progress\n\nHeard.\n\n### Decision\n\n- Ref: ELM 26/9\n\nDig.',
    ),
    ...held(
      '-special',
      '### Action update\n\n- Action: A 26/1\n- Status: done\n\nHeard.\n\n### Decision\n\n- Rescinds: ELM 26/9\n\nStop.',
    ),
  };
  expect((await checkSmallSite(files)).issues).toEqual([]);
  expect((await makeBook(files)).actions).toMatchObject([{ status: 'done' }]);
});

test('items in files of their own are in the order of the numbers that their names begin with, also for who was there', async () => {
  const numbers = ['1', '2', '9', '10', '10.1', '11'];
  const item = (number: string) => ({
    [`${meetings}/2026-03-09/${number}-matter.md`]: `---\nnumber: '${number}'\ntitle: Matter ${number}\n---\n${number === '10' ? '## Decision\n\n- Vote:\n  - For: 2\n\nDig.\n' : 'It was discussed.\n'}`,
  });
  const files = Object.assign(
    {
      [`${meetings}/2026-03-09/meeting.md`]:
        '---\ndate: 2026-03-09\nstatus: held\nattendance:\n  present:\n    - Ada Moss\n    - person: Ben Ash\n      arrivedAt: "9"\n---\n',
    },
    ...numbers.map(item),
  ) as Record<string, string>;
  expect((await checkSmallSite(files)).issues).toEqual([]);
  const { meetings: all } = await makeBook(files);
  const [meeting] = all.filter(({ id }) => id === '2026-03-09');
  expect(meeting?.items.map(({ number, children }) => [number, ...children.map((child) => child.number)])).toEqual([
    ['1'],
    ['2'],
    ['9'],
    ['10', '10.1'],
    ['11'],
  ]);
});
