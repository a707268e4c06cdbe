import { expect, test } from 'vitest';
import { withEmails } from '../../src/site/contact.ts';

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
