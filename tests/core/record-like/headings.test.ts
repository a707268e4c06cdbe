import { expect, test } from 'vitest';
import { messagesOf, toldOf } from './told.ts';

test.each([
  'Action A 26/1',
  'Action update A 26/1',
  'Action A26/1: Hedges',
  'Action 26/1',
  'ACTION 26/1 – Hedges',
  'Decision 26/045',
  'Resolution 26/045',
  'Action by: Clerk',
  'Action for the Clerk',
  'Action by all',
  'Agreed',
  'Agreed:',
  'Actions - the hedges',
  'Decision -',
])('The heading %s is nearly that of a record.', async (heading) => {
  expect(await toldOf(`### ${heading}\n\nThe hedges are to be cut.`)).toEqual(['1 heading-words']);
});

test.each([
  'Decision-making',
  'Action-focused review',
  'Actions-based budgeting',
  'Action Day 2026',
  'Action plan 3',
  'Action Fraud',
  'Action for Children',
  'Action by the county council',
  'Action log',
  'Resolution of complaints',
  'Resolution 26 of the county',
  'Actions since the last meeting',
  'Agreed syllabus',
  'Agreed terms of reference',
  'Action CO2',
  'Decisions of the planning authority',
  'Actions: none',
  'Action: none',
  'Actions (none)',
  'Actions – None.',
])('The heading %s is text.', async (heading) => {
  expect(await toldOf(`### ${heading}\n\nIt was talked about at length.`)).toEqual([]);
});

test('The reference of a heading goes into the list under it, and its title behind a colon.', async () => {
  const [action = ''] = await messagesOf('### Action A26/1: Hedges\n\nCut them.');
  expect(action).toContain('expected `Action: Hedges`. The reference is a line of the list under it, `- Ref: A26/1`.');
  const [update = ''] = await messagesOf('### Action update A 26/1\n\nThey are cut.');
  expect(update).toContain(
    'expected `Action update`. The reference is a line of the list under it, `- Action: A 26/1`.',
  );
  const [several = ''] = await messagesOf('### Actions 26/1\n\nCut them.');
  expect(several).not.toContain('Ref');
});

test.each([
  ['an owner alone', '### Hedges\n\n- Owner: The clerk\n\nCut them.', ['1 heading-words']],
  ['a day alone', '### Library books\n\n- Due: 4 May\n\nThey are to be brought back.', []],
  ['an owner and a colour', '### The lorry\n\n- Owner: Miller & Sons\n- Colour: red', []],
])('A heading with %s under it is that of an action only where nothing else has that.', async (_, text, told) => {
  expect(await toldOf(text)).toEqual(told);
});

test.each([
  '### Actions\n\nNone.',
  '### Actions\n\n- None',
  '### Decisions\n\nThere were none.',
  '### Action points\n\nNo actions were raised.',
  '**Actions**\n\n- none',
  '**Action: none**',
  '**Agreed actions: none**',
  '**Decisions**\n\nNil.',
])('Nothing is lost where there was nothing: %j', async (text) => {
  expect(await toldOf(text)).toEqual([]);
});

test.each([
  '### Actions\n\nNone of the trees to be felled: the clerk to write.',
  '### Actions\n\nThe clerk writes to the county.\n\nNone.',
  '### Actions\n\n### Other\n\nNone.',
])('What only begins with none, or says it further down, is something: %j', async (text) => {
  expect(await toldOf(text)).toEqual(['1 heading-words']);
});

test('A heading that is none hides what is written like a record under its own item, and under no other.', async () => {
  const under = '### Action A 26/1\n\n- Owner: The clerk\n\nRESOLVED that it be mended.';
  expect(await toldOf(under)).toEqual(['1 heading-words']);
  expect(await toldOf(`${under}\n\n## 6. Roof\n\nRESOLVED that it be mended.`)).toEqual([
    '1 heading-words',
    '9 record-line',
  ]);
});
