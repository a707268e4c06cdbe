import { expect, test } from 'vitest';
import { actionsOf, closeInWords, changesInWords } from '../../../src/site/meeting/meeting-actions.ts';
import { makeBook } from '../../book.ts';

/** What the last of several meetings did to the action of the small site, due on 1 March 2026 from Ada Moss. */
async function lastOf(...updates: readonly string[]) {
  const files = updates.map((fields, index) => {
    const date = `2026-0${String(index + 2)}-09`;
    const body = `## 1. Actions\n\n### Action update\n\n- Action: A 26/1\n${fields}\nHeard.\n`;
    return [`boards/council/meetings/${date}.md`, `---\ndate: ${date}\nstatus: held\n---\n${body}`];
  });
  const { meetings } = await makeBook(Object.fromEntries(files) as Record<string, string>, '2026-12-01');
  if (meetings[0] === undefined) throw new TypeError('There is no meeting.');
  const { closed, changed, raised } = actionsOf(meetings[0]);
  return { closed: closed.map(closeInWords), changed: changed.map(changesInWords), raised: raised.length };
}

const nothing = { closed: [], changed: [], raised: 0 };

test('a meeting closes an action that it hears is done or dropped', async () => {
  expect(await lastOf('- Status: done\n')).toEqual({ ...nothing, closed: ['Done; it was due 1 March 2026'] });
  expect(await lastOf('- Due: 2026-05-01\n', '- Status: dropped\n')).toEqual({
    ...nothing,
    closed: ['Dropped; it was due 1 May 2026'],
  });
});

test('an action is closed once', async () => {
  expect(await lastOf('- Status: done\n', '- Status: done\n')).toEqual(nothing);
});

test('a meeting gives an action another day, another owner, or both', async () => {
  const changed = async (fields: string) => (await lastOf(fields)).changed;
  expect(await changed('- Due: 2026-05-01\n')).toEqual(['Now due 1 May 2026, before that 1 March 2026']);
  expect(await changed('- Owner: Ben Hale\n')).toEqual(['Passed from Ada Moss to Ben Hale']);
  expect(await changed('- Due: 2026-05-01\n- Owner: Ben Hale\n')).toEqual([
    'Now due 1 May 2026, before that 1 March 2026; passed from Ada Moss to Ben Hale',
  ]);
});

test('a meeting opens a closed action again', async () => {
  expect((await lastOf('- Status: done\n', '- Status: open\n')).changed).toEqual(['Opened again']);
});

test('a report that changes neither day nor owner has changed nothing', async () => {
  expect(await lastOf('- Status: in-progress\n- Due: 2026-03-01\n- Owner: Ada Moss\n')).toEqual(nothing);
});

test('what a meeting raised is its own', async () => {
  const { meetings } = await makeBook();
  expect(meetings.map((meeting) => actionsOf(meeting).raised.length)).toEqual([1]);
});
