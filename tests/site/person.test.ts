import { expect, test } from 'vitest';
import { rolesInWords } from '../../src/site/person.ts';
import { makeBook } from '../book.ts';

const member = (fields: string) => ({
  'people/ada.md': '---\nname: Ada Moss\n---\n',
  'boards/council/members/ada.md': `---\nperson: ada\nrole: chair\n${fields}\n---\n`,
});

test.each([
  ['start: 2026-01-01', 'Chair, Elm Parish Council'],
  ['start: 2026-05-12', 'Chair, Elm Parish Council from 12 May 2026'],
  ['end: 2026-02-28', 'Formerly Elm Parish Council'],
])('a membership with %s is told on 1 March 2026 as “%s”', async (fields, words) => {
  const { people } = await makeBook(member(fields), '2026-03-01');
  expect(people.map(rolesInWords)).toEqual([words]);
});
