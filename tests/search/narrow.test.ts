import { expect, test } from 'vitest';
import { allOf, narrow, sortMatches } from '../../src/search/browser/narrow.ts';
import { readSearch } from '../../src/search/browser/search-address.ts';
import { decision, item, makeYear, meeting } from './year.ts';

const years = [
  makeYear(
    [
      {
        html: meeting('A', item(1, 'One', decision('d-1', 'x'), decision('d-2', 'y')), action('a-1'), action('a-2')),
        date: '2026-01-10',
        facets: {
          'd-1': { outcome: 'agreed', topics: ['roads', 'money'] },
          'd-2': { outcome: 'noted', topics: ['money'], state: 'superseded' },
          'a-1': { state: 'open-overdue' },
          'a-2': { state: 'done' },
        },
      },
      { html: meeting('B'), board: 'harbour', date: '2026-03-01' },
    ],
    '2026',
  ),
  makeYear([{ html: meeting('C', decision('d-3', 'z')), facets: { 'd-3': { outcome: 'agreed' } } }], '2025'),
  makeYear([{ html: '<div data-record="paper"><h1>D</h1></div>', date: '' }], ''),
].map(({ records }) => allOf(records));

test('everything is in an answer that nothing narrows, with a count for each value', () => {
  const { matches, counts } = ask('');
  expect(matches.length).toBe(10);
  expect(Object.fromEntries(counts.kind)).toEqual({ meeting: 3, item: 1, decision: 3, action: 2, paper: 1 });
  expect(Object.fromEntries(counts.outcome)).toEqual({ agreed: 2, noted: 1 });
  expect(Object.fromEntries(counts.topic)).toEqual({ roads: 1, money: 2 });
  expect(Object.fromEntries(counts.status)).toEqual({ overdue: 1, open: 1, done: 1 });
});

test('values of one facet widen the answer, facets narrow each other', () => {
  expect(ask('kind=decision').matches.length).toBe(3);
  expect(ask('kind=decision&kind=action').matches.length).toBe(5);
  expect(ask('kind=decision&topic=money').matches.length).toBe(2);
  expect(ask('kind=decision&topic=money&outcome=agreed').matches.length).toBe(1);
  expect(ask('board=harbour&kind=decision').matches.length).toBe(0);
});

test('a value is counted as if its own facet narrowed nothing, and all others did', () => {
  const { counts } = ask('kind=decision&outcome=agreed');
  expect(Object.fromEntries(counts.outcome)).toEqual({ agreed: 2, noted: 1 });
  expect(Object.fromEntries(counts.kind)).toEqual({ decision: 2 });
  expect(Object.fromEntries(counts.topic)).toEqual({ roads: 1, money: 1 });
});

test('an overdue action is open as well', () => {
  expect(ask('status=open').matches.length).toBe(1);
  expect(ask('status=overdue').matches.length).toBe(1);
  expect(ask('status=done&status=overdue').matches.length).toBe(2);
});

test('a value that nothing has leaves nothing', () => {
  expect(ask('board=gone').matches).toEqual([]);
  expect(Object.fromEntries(ask('board=gone').counts.board)).toEqual({ council: 9, harbour: 1 });
});

test('the newest come first or last, each page from its beginning, and what has no date at the end', () => {
  expect(order('newest')).toEqual(['B', 'A', 'A', 'A', 'A', 'A', 'A', 'C', 'C', 'D']);
  expect(order('oldest')).toEqual(['C', 'C', 'A', 'A', 'A', 'A', 'A', 'A', 'B', 'D']);
  const { matches } = ask('');
  const oldest = sortMatches(matches, 'oldest').filter(({ records: { year } }) => year === '2026');
  const first = oldest.slice(0, 6).map(({ record }) => record);
  expect(first).toEqual(first.toSorted((a, b) => a - b));
});

function ask(query: string) {
  return narrow(years, readSearch(new URLSearchParams(query)));
}

function order(sort: 'newest' | 'oldest'): string[] {
  const names = new Map([
    ['2026-01-10', 'A'],
    ['2026-03-01', 'B'],
    ['2025-05-01', 'C'],
    ['', 'D'],
  ]);
  return sortMatches(ask('').matches, sort).map(
    ({ records: { table, pageOf }, record }) => names.get(table.pages.date[pageOf[record] ?? 0] ?? '') ?? '?',
  );
}

function action(anchor: string): string {
  return `<section data-record="action"><h4 id="${anchor}">Action</h4></section>`;
}
