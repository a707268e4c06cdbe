import { expect, test } from 'vitest';
import { readQuery } from '../../src/search/browser/query.ts';

test.each([
  ['harbour  dues', [['harbour'], ['dues']]],
  ['"harbour dues" 2024', [['harbour', 'dues'], ['2024']]],
  ['“harbour dues” paid', [['harbour', 'dues'], ['paid']]],
  ['"not closed', [['not', 'closed']]],
  ['CYP 2018/6', [['CYP'], ['2018/6']]],
  ['Item 6.1 quay', [['6.1'], ['quay']]],
  ['item 6 10 Jan 2018', [['6'], ['10', 'January', '2018']]],
  ['item 2018/6', [['item'], ['2018/6']]],
  ['agenda item', [['agenda'], ['item']]],
  ['- “” … &', []],
  ['', []],
])('%s is read as words and phrases', (typed, terms) => {
  expect(readQuery(typed)).toEqual(terms);
});

test.each([
  '10 Jan 2018',
  '10 January 2018',
  '10th of January 2018',
  '10-jan-2018',
  'January 10, 2018',
  'Jan 10th 2018',
  '10/1/2018',
  '10/01/2018',
  '10.1.2018',
  '2018-01-10',
])('%s is the day as the pages write it', (typed) => {
  expect(readQuery(typed)).toEqual([['10', 'January', '2018']]);
  expect(readQuery(`budget ${typed} Leeds`)).toEqual([['budget'], ['10', 'January', '2018'], ['Leeds']]);
});

test.each(['24/105', '2015/16', '99/99/2018', '13.2.1', 'May 2018', '2018-13-45'])('%s is no day', (typed) => {
  expect(readQuery(typed).flat()).toEqual(typed.split(' '));
});

test('of a text that nobody would type only the beginning is looked for', () => {
  expect(readQuery('a b '.repeat(1000)).length).toBe(16);
});
