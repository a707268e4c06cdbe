import { expect, test } from 'vitest';
import { citeItem, citeMeeting, citePaper, citePlace, citeStory } from '../../src/site/citation.ts';
import { makeBook } from '../book.ts';

const january = 'boards/council/meetings/2026-01-12.md';
const february = 'boards/council/meetings/2026-02-09.md';

/** What the meetings of a book are cited as, the newest first. */
async function citedMeetings(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await makeBook(files)).meetings.map(citeMeeting);
}

test('minutes are cited as a draft until a later meeting has approved them', async () => {
  const approval =
    '---\ndate: 2026-02-09\nstatus: held\n---\n## 1. Minutes\n\n- Approves: 2026-01-12\n- Outcome: approved\n\nThey were approved.\n';
  expect(await citedMeetings({})).toEqual(['Elm Parish Council, draft minutes of 12 January 2026']);
  expect(await citedMeetings({ [february]: approval })).toEqual([
    'Elm Parish Council, draft minutes of 9 February 2026',
    'Elm Parish Council, minutes of 12 January 2026',
  ]);
});

test.each([
  ['status: scheduled', '## 1. Apologies\n', 'agenda of 9 February 2026'],
  ['status: scheduled', '', 'meeting of 9 February 2026'],
  ['kind: special\nstatus: cancelled\nreason: Snow.', '', 'cancelled meeting of 9 February 2026 (special meeting)'],
])('a meeting with %j is cited as what there is of it', async (fields, body, words) => {
  const [cited] = await citedMeetings({ [february]: `---\ndate: 2026-02-09\n${fields}\n---\n${body}` });
  expect(cited).toBe(`Elm Parish Council, ${words}`);
});

test('a digest is never cited as the minutes', async () => {
  const digest = '---\ndate: 2026-02-09\nstatus: held\ndigestOf:\n  title: Minutes\n---\n## 1. Apologies\n\nNone.\n';
  const [cited] = await citedMeetings({ [february]: digest });
  expect(cited).toBe('Elm Parish Council, digest of the draft minutes of 9 February 2026');
});

test('an item, a decision and an action are cited by their place, and by themselves', async () => {
  const [meeting] = (await makeBook()).meetings;
  const [decision] = meeting?.decisions ?? [];
  const [action] = meeting?.actions ?? [];
  const [item] = meeting?.items ?? [];
  if (!meeting || !decision || !action || !item) throw new TypeError(`${january} lacks a record.`);
  expect(citeItem(item)).toBe('Elm Parish Council, draft minutes of 12 January 2026, item 1');
  expect(citePlace(decision, meeting)).toBe('Elm Parish Council, draft minutes of 12 January 2026, item 2, decision');
  expect(citePlace(action, meeting)).toMatch(/, item 2, action A 26\/1$/);
  expect(citeStory({ ...decision, name: 'Mend the well.' })).toContain('decision: Mend the well, 12 January 2026');
  expect(citeStory(decision)).toBe('Elm Parish Council, decision: The well, 12 January 2026 (draft minutes)');
});

test('a paper is cited with its author and date, as far as it states them', async () => {
  const file = 'boards/council/papers/well.md';
  const cited = async (fields: string) =>
    (await makeBook({ [file]: `---\ntitle: The well\n${fields}---\nText.\n` })).papers.map(citePaper);
  expect(await cited('author: Ada Moss\ndate: 2026-01-02\n')).toEqual([
    'Elm Parish Council, “The well” by Ada Moss, 2 January 2026',
  ]);
  expect(await cited('digestOf:\n  title: Report\n')).toEqual(['Elm Parish Council, digest of “The well”, undated']);
});
