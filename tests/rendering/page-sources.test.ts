import { expect, test } from 'vitest';
import type { Minutebook } from '../../src/core/book.ts';
import { filesBehind, isLocal, pagesNear } from '../../src/rendering/page-sources.ts';
import { makeBook } from '../book.ts';

const meetings = 'boards/council/meetings';

/** January decides, February amends it and reports, March confirms that and approves January; April has nothing to do with it. */
const files = {
  [`${meetings}/2026-02-09.md`]: minutes(
    '2026-02-09',
    '## 1. The well\n\n### Decision\n\n- Ref: ELM 2\n- Amends: ELM 1\n\nWith stone.\n',
  ),
  [`${meetings}/2026-03-09.md`]: minutes(
    '2026-03-09',
    '## 1. Minutes\n\n- Approves: 2026-01-19\n\nAgreed.\n\n## 2. The well\n\n### Decision\n\n- Ref: ELM 3\n- Confirms: ELM 2\n\nWith stone.\n',
  ),
  [`${meetings}/2026-01-19.md`]: minutes('2026-01-19', '## 1. The well\n\n### Decision\n\n- Ref: ELM 1\n\nMend it.\n'),
  [`${meetings}/2026-04-13.md`]: minutes('2026-04-13', '## 1. Trees\n\nThey grow. See [May](2026-06-08.md).\n'),
  [`${meetings}/2026-05-11.md`]: minutes('2026-05-11', '## 1. Trees\n\nThey grow.\n'),
  [`${meetings}/2026-06-08.md`]: minutes('2026-06-08', '## 1. Trees\n\nThey grow.\n'),
};

function minutes(date: string, items: string): string {
  return `---\ndate: ${date}\nstatus: held\n---\n${items}`;
}

const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('It is not there.');
  return value;
};
const decision = (book: Minutebook, ref: string) => known(book.decisions.find(({ data }) => data.ref === ref));
const days = (all: Iterable<string>) =>
  [...new Set(Array.from(all, (name) => /2026-\d\d-\d\d/.exec(name)?.[0] ?? ''))].filter((day) => day !== '').sort();

test('Behind the page of a decision are the meetings of all in its story, and those that approved their minutes.', async () => {
  const book = await makeBook(files);
  expect(days(filesBehind(decision(book, 'ELM 1'), new Map()))).toEqual(['2026-01-19', '2026-02-09', '2026-03-09']);
});

test('Behind the page of a meeting are its neighbours and what its text links to.', async () => {
  const book = await makeBook(files);
  const april = known(book.meetings.find(({ id }) => id === '2026-04-13'));
  const links = new Map([[april.entry.file, ['2026-06-08.md']]]);
  expect(days(filesBehind(april, links))).toEqual(['2026-03-09', '2026-04-13', '2026-05-11', '2026-06-08']);
});

test('Near to a meeting that approves are the pages of what it approved, drafts until then.', async () => {
  const book = await makeBook(files);
  const near = pagesNear(new Set([`${meetings}/2026-03-09.md`]), book);
  expect(near).toContain('/boards/council/2026-01-19/');
  expect(near).toContain(decision(book, 'ELM 1').page);
  expect(near).not.toContain('/boards/council/2026-06-08/');
});

test('Near to a meeting that approves are the pages that show what was decided or reported then of something else.', async () => {
  const april = `${meetings}/2026-04-13.md`;
  const book = await makeBook({
    ...files,
    [april]: minutes('2026-04-13', '## 1. Minutes\n\n- Approves: 2026-02-09\n'),
  });
  const near = pagesNear(new Set([april]), book);
  expect(near).toContain(decision(book, 'ELM 2').page);
  expect(near).toContain(decision(book, 'ELM 1').page);
  expect(near).toContain('/boards/council/2026-01-19/');
  expect(near).not.toContain('/boards/council/2026-06-08/');
});

test('A key message is counted with those of its meeting: the pages of decisions that they rest on are near to each, and it is behind them.', async () => {
  const message = (headline: string, basis: string) => `---\nheadline: ${headline}\n${basis}\n---\nSo it is.\n`;
  const trees = `${meetings}/2026-05-11/key-messages/trees.md`;
  const book = await makeBook({
    ...files,
    [trees]: message('Trees', 'item: 1'),
    [`${meetings}/2026-05-11/key-messages/well.md`]: message('Well', 'decision: ELM 1'),
  });
  const { page } = decision(book, 'ELM 1');
  expect(pagesNear(new Set([trees]), book)).toContain(page);
  expect(filesBehind(decision(book, 'ELM 1'), new Map())).toContain(trees);
});

test('What every page shows something of is behind all of them.', () => {
  expect(['site.md', 'people/ada.md', 'boards/council/board.md', 'boards/council/seals.md'].some(isLocal)).toBe(false);
  expect(isLocal(`${meetings}/2026-03-09/02-well.md`)).toBe(true);
});

test('Behind the page of a decision that was put to the vote are the items at which somebody came or left, by which it is told who could vote.', async () => {
  const folder = `${meetings}/2026-05-11`;
  const attendance =
    'attendance:\n  present:\n    - { person: Ada Moss }\n    - { person: Ben Hale, arrivedAt: "1" }\n';
  const vote = '- Vote:\n  - For: 2\n';
  const book = await makeBook({
    ...files,
    [`${folder}.md`]: `---\ndate: 2026-05-11\nstatus: held\n${attendance}---\n`,
    [`${folder}/01-trees.md`]: '---\nnumber: "1"\ntitle: Trees\n---\nThey grow.\n',
    [`${folder}/02-well.md`]: `---\nnumber: "2"\ntitle: Well\n---\n## Decision\n\n- Ref: ELM 5\n${vote}\nMend it.\n`,
    [`${folder}/03-gate.md`]: '---\nnumber: "3"\ntitle: Gate\n---\nIt stands.\n',
  });
  expect(decision(book, 'ELM 5').electorate?.size).toBe(2);
  const behind = [...filesBehind(decision(book, 'ELM 5'), new Map())];
  expect(behind.filter((file) => file.startsWith(folder)).toSorted()).toEqual([
    `${folder}.md`,
    `${folder}/01-trees.md`,
    `${folder}/02-well.md`,
  ]);
});
