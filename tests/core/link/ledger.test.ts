import { expect, test } from 'vitest';
import type { Action } from '../../../src/core/book.ts';
import { makeBook } from '../../book.ts';
import { checkSmallSite } from '../../small-site.ts';

/** The action `A 26/1` of the small site, due on 1 March 2026, after some updates by later meetings. */
async function actionAfter(updates: Readonly<Record<string, string>>, asAt = '2026-06-01'): Promise<Action> {
  const files = Object.entries(updates).map(([date, fields]) => [
    `boards/council/meetings/${date}.md`,
    `---\ndate: ${date}\nstatus: held\n---\n## 1. Actions\n\n### Action update\n\n- Action: A 26/1\n${fields}\n\nHeard.\n`,
  ]);
  const people = { 'people/ben-hale.md': '---\nname: Ben Hale\n---\n' };
  const book = await makeBook({ ...people, ...(Object.fromEntries(files) as Record<string, string>) }, asAt);
  const action = book.actions.find(({ data }) => data.ref === 'A 26/1');
  if (action === undefined) throw new Error('There is no action.');
  return action;
}

test('an action without updates is open, is due as it was raised, and has no page of its own', async () => {
  const action = await actionAfter({}, '2026-02-01');
  expect(action).toMatchObject({
    status: 'open',
    isOpen: true,
    firstDue: '2026-03-01',
    due: '2026-03-01',
    timesRevised: 0,
  });
  expect(action).toMatchObject({ closed: null, page: null, date: '2026-01-12', isOverdue: false });
  expect(action.owner).toEqual({ name: 'Ada Moss', person: null });
});

test.each([
  ['2026-02-28', false],
  ['2026-03-01', false],
  ['2026-03-02', true],
])('an action that is due on 1 March is on %s overdue: %s', async (asAt, isOverdue) => {
  expect((await actionAfter({}, asAt)).isOverdue).toBe(isOverdue);
});

test.each(['done', 'dropped'])(
  'an action that is %s is closed on the day of that update, and never overdue',
  async (status) => {
    const action = await actionAfter({ '2026-02-09': '- Status: in-progress', '2026-04-13': `- Status: ${status}` });
    expect(action).toMatchObject({ status, isOpen: false, isOverdue: false, closed: '2026-04-13' });
  },
);

test('an action that is opened again is no longer closed', async () => {
  const action = await actionAfter({ '2026-02-09': '- Status: done', '2026-04-13': '- Status: open' });
  expect(action).toMatchObject({ status: 'open', isOpen: true, closed: null, isOverdue: true });
});

test('the first date is kept, and how often it was revised is counted', async () => {
  const action = await actionAfter({
    '2026-02-09': '- Due: 2026-04-01',
    '2026-03-09': '- Due: 2026-04-01',
    '2026-04-13': '- Due: 2026-07-01',
  });
  expect(action).toMatchObject({ firstDue: '2026-03-01', due: '2026-07-01', timesRevised: 2, isOverdue: false });
});

test('an action keeps its owner until an update names another, who has it then', async () => {
  const action = await actionAfter({ '2026-02-09': '- Owner: ben-hale', '2026-04-13': '- Status: in-progress' });
  expect(action.owner.name).toBe('Ben Hale');
  expect(action.owner.person?.actions).toEqual([action]);
  expect(action.data.owner).toBe('Ada Moss');
});

test('updates stand in the order of their days, each with the item that heard it', async () => {
  const action = await actionAfter({ '2026-04-13': '- Status: done', '2026-02-09': '- Status: in-progress' });
  expect(action.updates.map(({ address, item, text }) => [address, item?.title, text])).toEqual([
    ['/boards/council/2026-02-09/#item-1-update-1', 'Actions', 'Heard.'],
    ['/boards/council/2026-04-13/#item-1-update-1', 'Actions', 'Heard.'],
  ]);
  expect(action.page).toBe('/actions/council/a-26-1/');
  expect(action.updates.every((update) => update.action === action)).toBe(true);
});

test('an update knows how the action stood before it', async () => {
  const { updates } = await actionAfter({
    '2026-02-09': '- Owner: ben-hale\n- Due: 2026-04-01',
    '2026-04-13': '- Status: done',
  });
  expect(updates.map(({ before }) => [before.owner.name, before.status, before.due])).toEqual([
    ['Ada Moss', 'open', '2026-03-01'],
    ['Ben Hale', 'open', '2026-04-01'],
  ]);
});

test('an action that first gets a date in an update was not revised', async () => {
  const book = await makeBook({
    'boards/council/actions/key.md': '---\ndate: 2026-01-20\nowner: Ada Moss\n---\nFind it.\n',
    'boards/council/updates/key.md': '---\naction: actions/key\ndate: 2026-02-02\ndue: 2026-05-01\n---\nNot yet.\n',
  });
  const action = book.actions.find(({ meeting }) => meeting === null);
  expect(action).toMatchObject({
    firstDue: '2026-05-01',
    due: '2026-05-01',
    timesRevised: 0,
    page: '/actions/council/key/',
  });
  expect(action?.updates[0]?.address).toBe('/actions/council/key/#update-key');
});

test('an action raised as done is closed', async () => {
  const book = await makeBook({
    'boards/council/actions/key.md':
      '---\ndate: 2026-01-20\nowner: Ada Moss\nstatus: done\ndue: 2026-01-21\n---\nFind it.\n',
  });
  expect(book.actions.find(({ meeting }) => meeting === null)).toMatchObject({ isOpen: false, isOverdue: false });
});

test('reports between meetings stand on the page of their action, where links to their files lead', async () => {
  const report = (action: string) => `---\naction: ${action}\ndate: 2026-02-03\n---\nNobody was found.\n`;
  const book = await makeBook({
    'boards/other/board.md': '---\nname: Other\nkind: advisory\n---\n',
    'boards/other/updates/well.md': report('council A 26/1'),
    'boards/council/updates/well.md': report('A 26/1'),
  });
  const places = ['/actions/council/a-26-1/#update-well', '/actions/council/a-26-1/#update-other.well'];
  expect(book.actions[0]?.updates.map(({ address }) => address)).toEqual(places);
  expect(['council', 'other'].map((board) => book.targetOf(`boards/${board}/updates/well.md`)?.address)).toEqual(
    places,
  );
});

test('a record that no meeting made has its page and no place of minutes', async () => {
  const { issues } = await checkSmallSite({
    'boards/council/actions/key.md': '---\ndate: 2026-02-01\nowner: Ada Moss\n---\nFind it.\n',
    'boards/council/actions/lock.md':
      '---\ndate: 2026-02-01\nowner: Ada Moss\n---\nAfter [this](key.md), [that](key.md#action-1).\n',
  });
  expect(issues.map(({ rule, line, column }) => [rule, line, column])).toEqual([['broken-fragment', 5, 23]]);
});
