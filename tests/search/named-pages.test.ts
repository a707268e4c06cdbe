import { expect, test } from 'vitest';
import { pagesNamed } from '../../src/search/browser/named-pages.ts';
import { readQuery } from '../../src/search/browser/query.ts';
import type { NamedPage } from '../../src/search/table.ts';

const pages: readonly NamedPage[] = [
  page('person', 'Ruth Harbour'),
  page('person', 'Zoë O’Hara'),
  page('owner', 'Harbour master'),
  page('topic', 'Harbour'),
  page('topic', 'Moorings and berths'),
  page('board', 'Wrenfield Harbour Trust', 'The Trust'),
  page('board', 'Board 2 for the north'),
];

test.each([
  ['wrenfield', ['Wrenfield Harbour Trust']],
  ['harb', ['Harbour', 'Wrenfield Harbour Trust', 'Ruth Harbour', 'Harbour master']],
  ['harbour ruth', ['Ruth Harbour']],
  ['"ruth harbour"', ['Ruth Harbour']],
  ['the trust', ['Wrenfield Harbour Trust']],
  ['mooring', ['Moorings and berths']],
  ['zoe', ['Zoë O’Hara']],
  ["o'hara", ['Zoë O’Hara']],
  ['o’hara', ['Zoë O’Hara']],
  ['board 2', ['Board 2 for the north']],
])('%s finds the pages whose names have all of it', (typed, names) => {
  expect(namesFor(typed)).toEqual(names);
});

test('what is called just what was typed comes first', () => {
  expect(namesFor('harbour')).toEqual(['Harbour', 'Wrenfield Harbour Trust', 'Ruth Harbour', 'Harbour master']);
});

test.each(['wa', 'ha', 'ruth wrenfield', 'eld', '', '…'])('%j finds none', (typed) => {
  expect(namesFor(typed)).toEqual([]);
});

function namesFor(typed: string): string[] {
  return pagesNamed(pages, readQuery(typed)).map(({ name }) => name);
}

function page(kind: NamedPage['kind'], name: string, also = ''): NamedPage {
  return { kind, name, also, address: '/' };
}
