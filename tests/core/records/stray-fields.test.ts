import { expect, test } from 'vitest';
import { toldOf } from '../record-like/told.ts';

test.each([
  '- Outcome：agreed',
  '- Outcome – agreed',
  '- Outcome = agreed',
  '- Outcome - agreed',
  '- Outcome agreed',
  '- **Outcome** – agreed',
  '- Mover – Ada Moss',
  '- Key decision = yes',
])('%j right under the heading of a decision is a field without its colon.', async (line) => {
  expect(await toldOf(`### Decision\n\n${line}\n\nTo mend the gate.`)).toEqual(['3 stray-field']);
});

test.each([
  '- Outcome good for all',
  '- Vote of thanks to the clerk',
  '- Reasons were given by the clerk.',
  '- Topics raised by residents are looked at.',
  '- Alternatives were read out.',
])('%j right under the heading of a decision is text.', async (line) => {
  expect(await toldOf(`### Decision\n\n${line}\n\nTo mend the gate.`)).toEqual([]);
});

test('A day in the text of a decision is that of something else: its own is that of the meeting.', async () => {
  const fete = 'To hold the fête.\n\nDate: 4 May 2026\n\nMade by: the school';
  expect(await toldOf(`### Decision\n\n- Outcome: agreed\n\n${fete}`)).toEqual([]);
});

test.each([
  'It was read:\n\n- Wards: 4 of 12 are short of staff.',
  'It was read:\n\n- Exempt: 12 dwellings\n- The others pay.',
  'It was read:\n\n- The county pays.\n- Topics: two were left out.',
  'It was read.\n\n**Topics:** two were left out.',
  'Outcome: good.',
  'It was read.\n\nOutcome: mixed so far',
  '- The lifeboat went out.\n- Outcome: everybody saved',
])('It is what an item says among other things: %j', async (text) => {
  expect(await toldOf(text)).toEqual([]);
});

test.each([
  ['Outcome: agreed', 1],
  ['It was read.\n\nOutcome: agreed by all', 3],
  ['It was read.\n\n- Outcome: aproved.', 3],
  ['It was read.\n\n- Outcome: carried', 3],
])('It is the outcome of the item, and stands in its text: %j', async (text, line) => {
  expect(await toldOf(text)).toEqual([`${String(line)} stray-field`]);
});

test('A list of nothing but fields is one, wherever it stands.', async () => {
  expect(await toldOf('It was read.\n\n- Wards: Elm\n- Topics: water')).toEqual(['3 stray-field', '4 stray-field']);
});
