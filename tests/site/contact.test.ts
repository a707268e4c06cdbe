import { expect, test } from 'vitest';
import { dialled, withEmails } from '../../src/site/contact.ts';

const marked = (contact: string) =>
  withEmails(contact)
    .map(({ text, isEmail }) => (isEmail ? `<${text}>` : text))
    .join('');

test.each([
  ['Nia Harcourt, Clerk, clerk@harbour.example', 'Nia Harcourt, Clerk, <clerk@harbour.example>'],
  ['a.b+c@one-two.example.org or d_e@f.example.', '<a.b+c@one-two.example.org> or <d_e@f.example>.'],
  ['clerk@harbour.example', '<clerk@harbour.example>'],
  ['Ask at the office @ noon, 01632 960417', 'Ask at the office @ noon, 01632 960417'],
  ['somebody@localhost', 'somebody@localhost'],
])('of “%s” the e-mail addresses are found, and nothing is lost', (contact, expected) => {
  expect(marked(contact)).toBe(expected);
});

test.each([
  ['01632 960417', '01632960417'],
  ['+44 1632 960417', '+441632960417'],
  ['+44 (0)1632 960417', '+441632960417'],
  ['(01632) 960-417', '01632960417'],
  ['01632 960417 ext. 12', null],
  ['01632 960417 or 01632 960418', null],
  ['01632 960417 - 01632 960418', null],
  ['Mornings only', null],
])('a telephone told “%s” dials %s', (phone, expected) => {
  expect(dialled(phone)).toBe(expected);
});
