import { expect, test } from 'vitest';
import { matchYear, type Strictness, weigh } from '../../src/search/browser/match.ts';
import type { Match } from '../../src/search/browser/year-records.ts';
import { decision, item, makeYear, meeting } from './year.ts';

const { records, find } = makeYear([
  {
    html: meeting(
      'Harbour trust May',
      item(
        1,
        'The quay',
        '<p>cracks were seen</p>',
        decision('d-1', 'close the gate'),
        decision('d-2', 'ask for tenders'),
      ),
      item(2, 'Fees', '<p>the quay and the gate cost more</p>'),
    ),
  },
  { html: meeting('Library trust June', item(1, 'Gate', '<p>a gate</p>'), item(2, 'Any other business')) },
]);

test('a record answers all words by its own and by the headings that it stands under', () => {
  expect(found('quay gate')).toEqual(['council/0 item 2', 'council/0 decision']);
  expect(found('harbour tenders'.replace('harbour', 'Harbour'))).toEqual(['council/0 decision']);
});

test('words of which none is its own do not make it an answer', () => {
  expect(found('quay')).toEqual(['council/0 item 1', 'council/0 item 2'].sort());
  expect(found('Harbour')).toEqual(['council/0 meeting']);
});

test('words that stand in different records of a page are only loosely an answer', () => {
  expect(found('tenders Fees')).toEqual([]);
  expect(found('tenders Fees', 'page')).toEqual(['council/0 item 2', 'council/0 decision']);
});

test('a word in a heading tells more than one in a text, and a heading that says little else the most', () => {
  expect(found('gate Gate')).toEqual(['council/1 item 1']);
  expect(found('Gate')[0]).toBe('council/1 item 1');
  expect(found('The')).toEqual(['council/0 item 1']);
});

test('what holds no more comes behind what holds and is nearly as near, not behind what is hardly an answer', () => {
  const facets = { 'd-1': { state: 'superseded' } } as const;
  const year = makeYear([
    { html: meeting('May', decision('d-1', 'close the gate')), facets },
    {
      html: meeting(
        'June',
        decision('d-2', 'close the gate of the yard'),
        item(1, 'Signs', `<p>a gate ${'and more '.repeat(60)}</p>`),
      ),
    },
  ]);
  const terms = [
    weigh({ term: ['gate'], hits: year.find('gate') }, 2),
    weigh({ term: ['close'], hits: year.find('close') }, 2),
  ];
  const ofAll = matchYear(year.records, terms).toSorted((a, b) => b.score - a.score);
  expect(ofAll.map(nameOf)).toEqual(['council/1 decision', 'council/0 decision']);
  const gate = matchYear(year.records, terms.slice(0, 1)).toSorted((a, b) => b.score - a.score);
  expect(gate.map(nameOf)).toEqual(['council/1 decision', 'council/0 decision', 'council/1 item 1']);
});

test('what is on another page or not there at all is no answer', () => {
  expect(found('quay Library')).toEqual([]);
  expect(found('zeppelin')).toEqual([]);
});

function found(words: string, strictness: Strictness = 'all'): string[] {
  const terms = words.split(' ').map((word) => weigh({ term: [word], hits: find(word) }, 2));
  const sorted = matchYear(records, terms, strictness).toSorted((a, b) => b.score - a.score || a.record - b.record);
  return sorted.map(nameOf);
}

function nameOf({ records: { table, pageOf, firstOf }, record }: Match): string {
  const page = pageOf[record] ?? 0;
  const kind = ['decision', 'action', 'item', 'key-message', 'paper', 'meeting'][table.records.kind[record] ?? 0] ?? '';
  const kinds = table.records.kind.slice(firstOf[page], record + 1);
  const number = kinds.filter((each) => each === 2).length;
  return `${(table.pages.address[page] ?? '').slice(1, -1)} ${kind}${kind === 'item' ? ` ${String(number)}` : ''}`;
}
