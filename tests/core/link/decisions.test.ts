import { expect, test } from 'vitest';
import type { Decision, Minutebook } from '../../../src/core/book.ts';
import { makeBook } from '../../book.ts';

const held = (date: string, body: string) => ({
  [`boards/council/meetings/${date}.md`]: `---\ndate: ${date}\nstatus: held\n---\n## 1. Well\n\n${body}`,
});

function find(book: Minutebook, ref: string): Decision {
  const found = book.decisions.find(({ data }) => data.ref === ref);
  if (found === undefined) throw new Error(`There is no decision ${ref}.`);
  return found;
}

const decision = (ref: string, fields = '') => `### Decision\n\n- Ref: ${ref}\n${fields}\nMend it.\n`;

test.each([
  ['Amends', 'amended'],
  ['Supersedes', 'superseded'],
  ['Rescinds', 'rescinded'],
  ['Implements', 'stands'],
  ['Confirms', 'stands'],
  ['Refers', 'stands'],
])('after a decision that says %s, the earlier one is %s', async (label, standing) => {
  const book = await makeBook({
    ...held('2026-02-09', decision('ELM 1')),
    ...held('2026-03-09', decision('ELM 2', `- ${label}: ELM 1\n`)),
  });
  const [earlier, later] = [find(book, 'ELM 1'), find(book, 'ELM 2')];
  expect(earlier.standing).toBe(standing);
  expect(later.standing).toBe('stands');
  const relation = label.toLowerCase();
  expect(later.bearsOn).toEqual([{ relation, decision: earlier }]);
  expect(earlier.laterDecisions).toEqual([{ relation, decision: later }]);
  expect([earlier.page, later.page]).toEqual(['/decisions/council/elm-1/', '/decisions/council/elm-2/']);
});

test('of several later decisions the strongest tells how an earlier one stands', async () => {
  const book = await makeBook({
    ...held('2026-02-09', decision('ELM 1')),
    ...held('2026-03-09', decision('ELM 2', '- Amends: ELM 1\n')),
    ...held('2026-04-13', decision('ELM 3', '- Supersedes: ELM 1\n')),
    ...held('2026-05-11', decision('ELM 4', '- Rescinds: ELM 1, ELM 3\n')),
  });
  expect(['ELM 1', 'ELM 2', 'ELM 3', 'ELM 4'].map((ref) => find(book, ref).standing)).toEqual([
    'rescinded',
    'stands',
    'rescinded',
    'stands',
  ]);
  expect(find(book, 'ELM 1').laterDecisions.map(({ decision: { data } }) => data.ref)).toEqual([
    'ELM 2',
    'ELM 3',
    'ELM 4',
  ]);
});

test('a decision without a story has its place in the minutes and no page', async () => {
  const book = await makeBook();
  expect(book.decisions.map(({ address, page, name }) => [address, page, name])).toEqual([
    ['/boards/council/2026-01-12/#item-2-decision-1', null, 'The well'],
  ]);
});

test.each([
  ['a vote', '- Vote:\n  - For: 3\n'],
  ['a call-in', '- Call in:\n  - State: open\n'],
])('a decision with %s has a page', async (_, fields) => {
  const book = await makeBook(held('2026-02-09', decision('ELM 1', fields)));
  expect(find(book, 'ELM 1').page).toBe('/decisions/council/elm-1/');
});

test('an officer’s decision has a page, a date and no meeting', async () => {
  const book = await makeBook({
    'boards/council/decisions/lock.md': '---\ndate: 2026-02-01\nmadeBy: The clerk\n---\nThe lock was changed.\n',
  });
  expect(book.decisions[0]).toMatchObject({ meeting: null, date: '2026-02-01', page: '/decisions/council/lock/' });
  expect(book.decisions[0]?.address).toBe('/decisions/council/lock/');
});

test('a paper’s recommendation leads to the decision that answers it, and back', async () => {
  const link = '- Recommended in: [Recommendation 2](2026-02-09/papers/well.md#recommendation-2)\n';
  const book = await makeBook({
    'boards/council/meetings/2026-02-09/papers/well.md':
      '---\ntitle: The well\nrecommendations:\n  - Fill it.\n  - Mend it, and soon.\n---\n1.1 It is old.\n',
    ...held('2026-02-09', `- Papers: [The well](2026-02-09/papers/well.md)\n\nOld.\n\n${decision('ELM 1', link)}`),
  });
  const [recommendation] = find(book, 'ELM 1').recommendations;
  expect(recommendation).toMatchObject({ number: 2, text: 'Mend it, and soon.' });
  expect(recommendation?.address).toBe('/papers/council/2026-02-09/well/#recommendation-2');
  expect(recommendation?.decisions).toEqual([find(book, 'ELM 1')]);
  const [paper] = book.papers;
  expect(paper?.recommendations.map(({ decisions }) => decisions.length)).toEqual([0, 1]);
  expect(paper?.items.map(({ address }) => address)).toEqual(['/boards/council/2026-02-09/#item-1']);
  expect(paper?.meeting?.papers).toEqual([paper]);
});

test('a decision can answer several recommendations, and a document as a whole', async () => {
  const paper = '2026-02-09/papers/well.md';
  const links = [`[First](${paper}#recommendation-1)`, `[Second](${paper}#recommendation-2)`, `[All](${paper})`];
  const book = await makeBook({
    [`boards/council/meetings/${paper}`]: '---\ntitle: The well\nrecommendations:\n  - Fill it.\n  - Mend it.\n---\n',
    ...held('2026-02-09', decision('ELM 1', `- Recommended in: ${links.join(', ')}\n`)),
  });
  expect(find(book, 'ELM 1').recommendations.map(({ text }) => text)).toEqual(['Fill it.', 'Mend it.']);
  expect(find(book, 'ELM 1').recommendedIn.map(({ title }) => title)).toEqual(['The well']);
  expect(find(book, 'ELM 1').page).not.toBeNull();
});

test('an action leads to the decision that it follows from, and back', async () => {
  const action = '### Action\n\n- Owner: Ada Moss\n- Decision: ELM 1\n\nAsk for prices.\n';
  const book = await makeBook(held('2026-02-09', `${decision('ELM 1')}\n${action}`));
  expect(find(book, 'ELM 1').actions.map(({ text, decision: from }) => [text, from?.data.ref])).toEqual([
    ['Ask for prices.', 'ELM 1'],
  ]);
});

test('topics of an item are those of its decisions and actions too, each once', async () => {
  const book = await makeBook({
    'topics/water.md': '---\ntitle: Water\n---\n',
    'topics/money.md': '---\ntitle: Money\n---\n',
    ...held('2026-02-09', `- Topics: water\n\nOld.\n\n${decision('ELM 1', '- Topics: money, water\n')}`),
  });
  expect(find(book, 'ELM 1').topics.map(({ id }) => id)).toEqual(['money', 'water']);
  expect(book.topics.map(({ decisions, items }) => [decisions.length, items.length])).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test('a decision of another board is named by its board', async () => {
  const book = await makeBook({
    'boards/other/board.md': '---\nname: Other\nkind: advisory\n---\n',
    'boards/other/meetings/2026-03-01.md': `---\ndate: 2026-03-01\nstatus: held\n---\n## 1. Well\n\n${decision('O 1', '- Refers: council ELM 1, council/2026-01-12#item-2-decision-1\n')}`,
    ...held('2026-02-09', decision('ELM 1')),
  });
  expect(find(book, 'O 1').bearsOn.map(({ decision: { address } }) => address)).toEqual([
    '/boards/council/2026-02-09/#decision-elm-1',
    '/boards/council/2026-01-12/#item-2-decision-1',
  ]);
});

test('decisions stand newest first, and on one day in the order of the minutes', async () => {
  const two = '### Decision 1\n\nOne.\n\n### Decision 2\n\nTwo.\n';
  const book = await makeBook({ ...held('2026-02-09', two), ...held('2026-01-05', two) });
  expect(book.decisions.map(({ address }) => address)).toEqual([
    '/boards/council/2026-02-09/#item-1-decision-1',
    '/boards/council/2026-02-09/#item-1-decision-2',
    '/boards/council/2026-01-12/#item-2-decision-1',
    '/boards/council/2026-01-05/#item-1-decision-1',
    '/boards/council/2026-01-05/#item-1-decision-2',
  ]);
});

test('a book cannot be changed by accident', async () => {
  const book = await makeBook();
  expect(Object.isFrozen(book)).toBe(true);
  for (const record of [...book.boards, ...book.meetings, ...book.decisions, ...book.actions]) {
    expect(Object.isFrozen(record)).toBe(true);
  }
});

test('every record of a book has an address of its own', async () => {
  const two = '### Decision 1\n\nOne.\n\n### Decision 2\n\nTwo.\n\n### Action\n\n- Owner: Ada Moss\n\nDo.\n';
  const { boards, meetings, decisions, actions, papers } = await makeBook(held('2026-02-09', two));
  const records = [
    ...boards,
    ...meetings,
    ...meetings.flatMap(({ items }) => items),
    ...decisions,
    ...actions,
    ...papers,
  ];
  expect(new Set(records.map(({ address }) => address)).size).toBe(records.length);
});
