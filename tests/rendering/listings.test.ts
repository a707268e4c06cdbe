import { expect, test } from 'vitest';
import type { Board, Minutebook } from '../../src/core/book.ts';
import { listingOf } from '../../src/rendering/listings.ts';
import { actionViews } from '../../src/site/action-log/action-views.ts';
import { registerViews } from '../../src/site/register/registers.ts';
import { makeBook } from '../book.ts';

const meetings = 'boards/council/meetings';
const files = {
  'boards/parish/board.md': '---\nname: Parish board\nkind: parish\n---\n',
  [`${meetings}/2025-02-09.md`]:
    '---\ndate: 2025-02-09\nstatus: held\n---\n## 1. The well\n\n### Decision\n\nMend it.\n',
  [`${meetings}/2025-03-09.md`]:
    '---\ndate: 2025-03-09\nstatus: held\njointWith: [parish]\n---\n## 1. Trees\n\n### Decision\n\nPlant them.\n',
};
const more = {
  ...files,
  [`${meetings}/2024-03-09.md`]:
    '---\ndate: 2024-03-09\nstatus: held\n---\n## 1. Paths\n\n### Decision\n\nClear them.\n',
};

const boardOf = (book: Minutebook, id: string): Board => {
  const found = book.boards.find((board) => board.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};
const decisionsOf = (book: Minutebook, year: string) => {
  const view = registerViews(book).find(({ kind, period }) => kind === 'decisions' && period?.year === year);
  return listingOf({ view });
};

test('The page of a year lists the records of that year, and its digest tells of all else on it', async () => {
  const listing = decisionsOf(await makeBook(files), '2025');
  expect(listing?.lists.flat().map(({ entry }) => entry.text)).toEqual(['Plant them.', 'Mend it.']);
  expect(decisionsOf(await makeBook(files), '2025')?.digest).toBe(listing?.digest);
  expect(decisionsOf(await makeBook(more), '2025')?.digest).not.toBe(listing?.digest); // There is a way to 2024 on it.
  expect(decisionsOf(await makeBook(more), '2025')?.lists).toHaveLength(listing?.lists.length ?? 0);
});

test('The first page of a board lists all that the board has, and the meetings of others that it took part in', async () => {
  const book = await makeBook(files);
  const parish = boardOf(book, 'parish');
  const [first] = actionViews(book, parish);
  const listing = listingOf({ view: first });
  expect(listing?.subjects).toEqual([parish]);
  expect(listing?.lists.flat().map(({ address }) => address)).toEqual(['/boards/council/2025-03-09/']);
  const council = listingOf({ board: boardOf(book, 'council') });
  expect(council?.lists.flat()).toEqual(expect.arrayContaining([...book.meetings, ...book.decisions, ...book.actions]));
});

test('The first page of a person lists all of the boards that they sit or sat on, for their attendance', async () => {
  const book = await makeBook({
    ...files,
    'people/ada-moss.md': '---\nname: Ada Moss\n---\n',
    'boards/parish/members/ada.md': '---\nperson: ada-moss\nrole: member\n---\n',
  });
  const ada = book.people.find(({ id }) => id === 'ada-moss');
  const listing = listingOf({ person: ada, view: { period: null } });
  const joint = book.meetings.filter(({ jointWith }) => jointWith.length > 0);
  expect(joint).toHaveLength(1);
  expect(listing?.lists.flat()).toEqual(expect.arrayContaining(joint));
});

test('Of a page of all boards, and of one that lists nothing, nothing can be told', async () => {
  const book = await makeBook(files);
  const [first] = registerViews(book);
  expect(listingOf({ view: first })).toBeNull();
  expect(listingOf({})).toBeNull();
});

test('How many records a list has is told, whatever they are', async () => {
  const book = await makeBook(files);
  const listing = (count: number) =>
    listingOf({ view: { period: { year: '2025' }, records: book.decisions.slice(0, count) } });
  expect(listing(1)?.digest).not.toBe(listing(2)?.digest);
  expect(listing(1)?.digest).not.toBe(listing(0)?.digest);
});
