import { expect, test } from 'vitest';
import { renderMeeting } from '../../src/core/texts/render-text.ts';
import { makeBook } from '../book.ts';

const person = (name: string) => `---\nname: ${name}\n---\n`;
const board = (members: string, more = '') => `---\nname: A board\nkind: advisory\nmembers: ${members}\n${more}---\n`;
const action = (owner: string) => `---\ndate: 2026-02-01\nowner: ${owner}\n---\nMend it.\n`;

/** Ann sits on a board without personal pages, Bob on another, Cat on both, and Dan, Eve and Fay on none. */
const files = {
  'people/ann.md': person('Ann'),
  'people/bob.md': person('Bob'),
  'people/cat.md': person('Cat'),
  'people/dan.md': person('Dan'),
  'people/eve.md': person('Eve'),
  'people/fay.md': person('Fay'),
  'boards/quiet/board.md': board(
    '[{ person: ann, role: chair }, { person: cat, role: member }]',
    'personalPages: no\n',
  ),
  'boards/loud/board.md': board('[{ person: bob, role: chair }]'),
  'boards/loud/members/cat.md': '---\nperson: cat\nrole: clerk\n---\n',
  'boards/quiet/actions/cat.md': action('cat'),
  'boards/quiet/actions/dan.md': action('dan'),
  'boards/quiet/actions/eve.md': action('eve'),
  'boards/loud/actions/cat.md': action('cat'),
  'boards/loud/actions/ann.md': action('ann'),
  'boards/loud/meetings/2026-02-02.md': `---
date: 2026-02-02
status: held
attendance:
  inAttendance: [eve]
---
## 1. Report

[Ann *spoke*](../../../people/ann.md), and [Bob](../../../people/bob.md) and [Dan][d] did.

[d]: ../../../people/dan.md
`,
};

test('whoever has roles on boards without personal pages alone has no page, whatever other boards say of them', async () => {
  const { people } = await makeBook(files);
  expect(people.filter(({ hasPage }) => !hasPage).map(({ id }) => id)).toEqual(['ann', 'dan']);
});

test('whoever has no role has a page, unless only boards without personal pages name them', async () => {
  const { people } = await makeBook(files);
  const pages = new Map(people.map(({ id, hasPage }) => [id, hasPage]));
  expect(['dan', 'eve', 'fay'].map((id) => pages.get(id))).toEqual([false, true, true]);
});

test('a page does not list what belongs to a board without personal pages', async () => {
  const { people } = await makeBook(files);
  const cat = people.find(({ id }) => id === 'cat');
  expect(cat?.memberships.map((membership) => membership.board.id)).toEqual(['loud']);
  expect(cat?.actions.map(({ address }) => address)).toEqual(['/actions/loud/cat/']);
});

test('the board itself still says who sits on it and who is to do what', async () => {
  const { boards } = await makeBook(files);
  const quiet = boards.find(({ id }) => id === 'quiet');
  expect(quiet?.memberships.map((membership) => membership.person.name)).toEqual(['Ann', 'Cat']);
  expect(quiet?.actions.map(({ owner }) => owner.name).toSorted()).toEqual(['Cat', 'Dan', 'Eve']);
});

test('a link in a text to somebody without a page is its words', async () => {
  const book = await makeBook(files);
  const meeting = book.meetings.find(({ board: { id } }) => id === 'loud');
  const item = meeting?.items[0];
  if (meeting === undefined || item === undefined) throw new Error('There is no item.');
  const html = renderMeeting(book, meeting, { href: (address) => address, headingShift: 0 }).htmlOf(item);
  expect(html).toBe('<p>Ann <em>spoke</em>, and <a href="/people/bob/">Bob</a> and Dan did.</p>\n');
});

test('where every board has personal pages, everybody has one', async () => {
  const { people } = await makeBook({
    ...files,
    'boards/quiet/board.md': files['boards/quiet/board.md'].replace('personalPages: no', 'personalPages: yes'),
  });
  expect(people.filter(({ hasPage }) => hasPage)).toHaveLength(6);
});
