import { expect, test } from 'vitest';
import { toldOf } from './told.ts';

const present = 'attendance:\n  present:\n    - Ada Moss\n';
const none = 'declarations: []\n';

test.each([
  ['Apologies: Cllr Owen.', present],
  ['Apologies: received from Cllr Owen.', present],
  ['In attendance: Mrs Hart (clerk) and two others', present],
  ['Apologies: Cllr Owen.', `${present}  apologies: []\n`],
  ['Absent:\n- Cllr Owen', present],
  ['Present: Ada Moss', ''],
  ['### In attendance\n\nDev Rao', present],
])('%j is refused where the frontmatter says %j.', async (text, fields) => {
  expect(await toldOf(text, fields)).toEqual(['1 stray-field']);
});

test.each([
  ['Apologies: Cllr Owen.', `${present}  apologies: [Cllr Owen]\n`],
  ['Present: Ada Moss', present],
  ['Present: Ada Moss', 'attendance:\n  remote: [Ada Moss]\n'],
  ['Apologies: accepted.', present],
  ['Apologies: none.', present],
  ['In attendance: three members of the public', present],
  ['In attendance: 23 children', ''],
  ['Also present: two members of the public and a dog', ''],
  ['Present: 94.8%', ''],
  ['Absent: 5.2 %', ''],
  ['Apologies were received from Cllr Owen.', present],
  ['The report on those absent: it was read.', present],
])('%j is text where the frontmatter says %j.', async (text, fields) => {
  expect(await toldOf(text, fields)).toEqual([]);
});

test.each([
  ['Present', 'Cllrs Frost and Pike'],
  ['Apologies', 'Cllr Owen (ill), Mrs Hart.'],
  ['Members present', '- Ada Moss (chair)\n- Ben Hale'],
])('An item %s that is nothing but names is refused where nobody is listed.', async (title, text) => {
  expect(await toldOf(text, '', title)).toEqual(['1 stray-field']);
  expect(await toldOf(text, '', 'Prizes')).toEqual([]);
});

test.each([
  'Apologies were received from Cllr Owen.',
  'All Members.',
  'None.',
  'There were none.',
  'As Listed',
  'Noted.',
])('An item Apologies that says %j is text.', async (text) => {
  expect(await toldOf(text, '', 'Apologies')).toEqual([]);
});

test.each([
  'Declarations of interest: Cllr Pike declared an interest in item 5.',
  'Cllr Pike declared a personal interest in item 5 and left the room.',
  'Cllr Pike declared an interest in item 5.',
  'It was cold. Mrs Hart declared her interest, as the field is hers.',
  'Ada Moss declared a disclosable pecuniary interest.',
])('%j is refused where the frontmatter says that nobody did.', async (text) => {
  expect(await toldOf(text, none)).toEqual(['1 stray-field']);
  expect(await toldOf(text, 'declarations:\n  - person: Cllr Pike\n    item: "5"\n    interest: A field.\n')).toEqual(
    [],
  );
});

test.each([
  'Cllr Pike declared a personal interest in item 5 and left the room.',
  'Sam Oduya declared an interest in item 3.',
  'It was cold. Mrs Hart declared her interest, as the field is hers.',
])('%j is worth a look where the frontmatter says nothing of declarations.', async (text) => {
  expect(await toldOf(text)).toEqual(['1 likely-record?']);
});

test.each([
  'Nobody declared a personal interest.',
  'No member declared an interest in items on the agenda.',
  'Any member who declared a pecuniary interest had to leave.',
  'The county declared an interest in the old school.',
  'Cllr Pike declared an interest in hearing more.',
  'Cllr Pike had declared a personal interest in 2024.',
  'At the last meeting Cllr Pike declared a personal interest.',
  'Members were reminded to declare a personal interest.',
  'Declarations of interest: none.',
  'Mr Bell declared the fête open.',
  'The chair declared a short break of interest to nobody.',
  'Cllr Pike declared that she had no interest in item 5.',
])('%j is text where the frontmatter says that nobody did, or nothing.', async (text) => {
  expect(await toldOf(text, none)).toEqual([]);
  expect(await toldOf(text)).toEqual([]);
});

test.each([
  ['Date of next meeting', 'Tuesday 14 April 2026 at 7.30pm'],
  ['Next meeting', '**14 April 2026**'],
  ['Date and time of next meeting', 'The 14th of April, in the hall.'],
  ['Any other business', 'Next meeting: 14.04.26'],
  ['Any other business', 'Next meeting: 14/04/26'],
  ['Any other business', '**Next\u00a0meeting:** 14\u00a0April\u00a02026'],
])('Under %s, %j names the day, which has a field.', async (title, text) => {
  expect(await toldOf(text, '', title)).toEqual(['1 stray-field']);
  expect(await toldOf(text, 'nextMeeting: 2026-04-14\n', title)).toEqual([]);
});

test.each([
  ['Date of next meeting', 'The next meeting will be held on 14 April 2026.'],
  ['Date of next meeting', 'To be agreed.'],
  ['Next meetings of the groups', '14 April 2026'],
  ['Any other business', '14 April 2026 is the day of the fête.'],
  ['Any other business', 'Next meeting: version 1.2.3 of the plan is read'],
])('Under %s, %j is text.', async (title, text) => {
  expect(await toldOf(text, '', title)).toEqual([]);
});
