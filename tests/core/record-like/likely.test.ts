import { expect, test } from 'vitest';
import { toldOf } from './told.ts';

test.each([
  'The Board **NOTED** the report.',
  '**APPROVED** with thanks.',
  'APPROVED: the accounts.',
  'NOTED that it was cold.',
  'It was resolved to mend the gate.',
  'It was unanimously resolved that the gate be mended.',
  'It was agreed to thank Mrs Hart.',
  '**It was agreed** to mend the gate.',
  'It was cold. It was then agreed, nem con, to go home.',
])('It is worth a look where the item has no decision and no outcome: %j', async (text) => {
  expect(await toldOf(text)).toEqual(['1 likely-record?']);
  expect(await toldOf(`- Outcome: noted\n\n${text}`)).toEqual([]);
  expect(await toldOf(`${text}\n\n### Decision\n\n- Outcome: agreed\n\nTo mend the gate.`)).toEqual([]);
});

test.each([
  'The board noted the report.',
  'The fault was resolved by the engineer.',
  'The plan was “APPROVED” in the letter.',
  'Approved minutes are on the website.',
  'It was noted that it was cold.',
  'In March it was agreed to mend the gate.',
  'It was agreed by all who spoke.',
  'It was agreed in 2019.',
])('It is an ordinary sentence: %j', async (text) => {
  expect(await toldOf(text)).toEqual([]);
});

test('Of several in a list the first is told.', async () => {
  expect(await toldOf('It was read:\n\n- **APPROVED**\n- **ENDORSED**')).toEqual(['3 likely-record?']);
});

test.each(['Action log', 'Summary of actions', 'Decisions and actions', 'Actions arising'])(
  'A list under %s is worth a look where nothing else is recorded.',
  async (heading) => {
    expect(await toldOf(`### ${heading}\n\n- Dev Rao rings the mason.`)).toEqual(['1 likely-record?']);
    expect(await toldOf(`### ${heading}\n\nIt was read.`)).toEqual([]);
    expect(await toldOf(`### ${heading}\n\n- None`)).toEqual([]);
    const action = '### Action\n\n- Owner: Dev Rao\n\nRing the mason.';
    expect(await toldOf(`${action}\n\n### ${heading}\n\n- Dev Rao rings the mason.`)).toEqual([]);
  },
);

const action = '### Action\n\n- Owner: Dev Rao\n\nRing the mason.';
const decision = '### Decision\n\n- Outcome: agreed\n\nIt was resolved that the gate be mended.';

test.each([
  [action, 'There being no further business, the Chairman closed the meeting at 9.15 pm.'],
  [action, 'The meeting closed at 9.15 pm.'],
  [action, 'Meeting closed: 9.15 pm'],
  [action, 'The chair thanked all for coming and closed the meeting.'],
  [action, 'Signed ......... Date .........'],
  [action, 'Signed: _________'],
  [decision, 'It was further resolved that the mason be thanked.'],
])('Under %j, %j is worth a look: it goes on.', async (above, text) => {
  expect(await toldOf(`${above}\n\n${text}`)).toEqual(['7 text-goes-on?']);
  expect(await toldOf(`${above}\n\n### Discussion\n\n${text}`)).toEqual([]);
});

test.each([
  [action, 'He is to ask for three prices.'],
  [action, 'The meeting closed the hall in May, and it needs a key.'],
  [action, 'Signed copies go to the county.'],
  [action, 'The chairman closed the gate.'],
  [decision, 'The mason starts in May.'],
  [decision, 'The county agreed to it in writing.'],
  ['### Decision\n\n- Outcome: agreed\n\nThe gate was looked at.', 'It was resolved that it be mended.'],
])('Under %j, %j belongs to it.', async (above, text) => {
  expect(await toldOf(`${above}\n\n${text}`)).toEqual([]);
});

test.each([
  'LW to write to the council by Friday.',
  '- LW to chase the mason',
  '**LW/AM** to ring him.',
  'It was cold. LW to report on the stove.',
])('Somebody is to do it: %j', async (text) => {
  expect(await toldOf(text)).toEqual(['1 likely-record?']);
  expect(await toldOf(`${text}\n\n### Action\n\n- Owner: Li Wen\n\nWrite to the council.`)).toEqual([]);
});

test.each([
  'The hall is open from 10 AM to PM.',
  'Li Wen to write to the council.',
  'VAT to be paid on it.',
  'The change from LPG to oil was made.',
  'Members asked LW to write to the council.',
])('Nobody is to do it, or it is told in a sentence: %j', async (text) => {
  expect(await toldOf(text)).toEqual([]);
});
