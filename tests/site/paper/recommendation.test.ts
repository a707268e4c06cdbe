import { expect, test } from 'vitest';
import { answerInWords, answersOf, placeLabel } from '../../../src/site/paper/recommendation.ts';
import { makeBook } from '../../book.ts';

const paper = 'boards/council/papers/well.md';
const papers = '- Papers: [The well](../papers/well.md)\n';
const answer = '- Recommended in: [First](../papers/well.md#recommendation-1)\n';

const meeting = (date: string, fields: string, body: string) => ({
  [`boards/council/meetings/${date}.md`]: `---\ndate: ${date}\n${fields}\n---\n## 4. Well\n\n${body}`,
});

/** What is said of the first recommendation of a paper, at each place where it was considered or answered. */
async function answers(files: Readonly<Record<string, string>>): Promise<string[]> {
  const text = '---\ntitle: The well\nrecommendations:\n  - Mend it.\n---\n';
  const book = await makeBook({ [paper]: text, ...files });
  const recommendation = book.papers[0]?.recommendations[0];
  if (recommendation === undefined) throw new TypeError('There is no recommendation.');
  return answersOf(recommendation).map((each) => {
    const place = each.item === null ? '' : `${placeLabel(each.item)} item ${each.item.number}: `;
    return `${place}${answerInWords(each)}`;
  });
}

test.each([
  ['- Outcome: agreed\n', 'Agreed as recommended'],
  ['- Outcome: approved\n', 'Approved as recommended'],
  ['- Outcome: amended\n', 'Amended'],
  ['- Outcome: rejected\n', 'Rejected'],
  ['- Outcome: deferred\n', 'Deferred'],
  ['- Outcome: referred\n', 'Referred'],
  ['- Outcome: noted\n', 'Noted'],
  ['', 'Outcome not stated'],
])('a recommendation answered by a decision with %j was: %s', async (outcome, words) => {
  const body = `${papers}\nDeep.\n\n### Decision\n\n${outcome}${answer}\nMend it.\n`;
  expect(await answers(meeting('2026-02-09', 'status: held', body))).toEqual([`Considered at item 4: ${words}`]);
});

test.each([
  ['status: held', '', 'Considered at item 4: No decision on it is recorded'],
  ['status: held', '- Outcome: agreed\n', 'Considered at item 4: No decision on it is recorded'],
  ['status: held', '- Outcome: noted\n', 'Considered at item 4: The item was noted; no decision on it is recorded'],
  ['status: held\nminutes: awaited', '', 'Considered at item 4: The minutes are not yet written'],
  ['status: inquorate', '', 'Considered at item 4: No decision, for want of a quorum'],
  ['status: cancelled', '', 'Was to be considered at item 4: The meeting was cancelled'],
])('a recommendation without a decision, before a meeting with %j and %j: %s', async (fields, outcome, words) => {
  expect(await answers(meeting('2026-02-09', fields, `${papers}${outcome}\nDeep.\n`))).toEqual([words]);
});

test('a recommendation before a meeting to come waits', async () => {
  expect(await answers(meeting('2026-03-09', 'status: scheduled', papers))).toEqual([
    'To be considered at item 4: No decision yet',
  ]);
});

test('a recommendation that was put off and answered later has both places, in the order of time', async () => {
  const decision = (outcome: string) =>
    `${papers}\nDeep.\n\n### Decision\n\n- Outcome: ${outcome}\n${answer}\nSo be it.\n`;
  expect(
    await answers({
      ...meeting('2026-02-16', 'status: held', decision('agreed')),
      ...meeting('2026-02-09', 'status: held', decision('deferred')),
    }),
  ).toEqual(['Considered at item 4: Deferred', 'Considered at item 4: Agreed as recommended']);
});

test('a recommendation that nothing considered has no answer, and one that an officer answered has no item', async () => {
  expect(await answers({})).toEqual([]);
  const officer = `---\ndate: 2026-02-20\nmadeBy: The clerk\noutcome: approved\nrecommendedIn: ../papers/well.md#recommendation-1\n---\nMend it.\n`;
  expect(await answers({ 'boards/council/decisions/well.md': officer })).toEqual(['Approved as recommended']);
});
