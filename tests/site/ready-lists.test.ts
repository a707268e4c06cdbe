import { expect, test } from 'vitest';
import { listsOfBoard, readyLists } from '../../src/site/ready-lists.ts';
import { makeBook } from '../book.ts';

const files = {
  'topics/water.md': '---\ntitle: Water\n---\n',
  'topics/money.md': '---\ntitle: Money\n---\n',
  'boards/council/decisions/lock.md': '---\ndate: 2025-02-01\nmadeBy: The clerk\ntopics: [water]\n---\nA new lock.\n',
  'boards/new/board.md': '---\nname: New board\nkind: advisory\n---\n',
};

test('the ready-made lists lead to decisions by year, outcome and topic, to actions, key messages and papers', async () => {
  const groups = readyLists(await makeBook(files));
  const lines = groups.map(({ heading, ways }) => [heading, ways.map((way) => `${way.address} ${String(way.count)}`)]);
  expect(Object.fromEntries(lines)).toMatchObject({
    'Decisions by year': ['/decisions/2026/ 1', '/decisions/2025/ 1'],
    'Decisions by topic': ['/topics/water/ 1'],
    Actions: ['/actions/ 1', '/actions/overdue/ 0', '/actions/done/ 0', '/actions/dropped/ 0', '/actions/owners/ 1'],
    'Other records': ['/key-messages/ 0', '/papers/ 0'],
  });
  const byOutcome = groups.find(({ heading }) => heading === 'Decisions by outcome')?.ways ?? [];
  expect(byOutcome.map(({ label, count }) => `${label} ${String(count)}`)).toContain('Agreed 1');
  expect(byOutcome.at(-1)).toEqual({ label: 'Not stated', address: '/decisions/outcomes/not-stated/', count: 1 });
});

test('each board leads to its own lists, as far as they hold anything', async () => {
  const book = await makeBook(files);
  expect(book.boards.map((board) => listsOfBoard(book, board).map(({ label, address }) => [label, address]))).toEqual([
    [
      ['2 decisions', '/boards/council/decisions/'],
      ['1 meeting', '/boards/council/#meetings'],
      ['1 action', '/boards/council/actions/'],
    ],
    [],
  ]);
});
