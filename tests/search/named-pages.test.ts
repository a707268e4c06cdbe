import { expect, test } from 'vitest';
import { pagesNamed } from '../../src/search/browser/named-pages.ts';
import { readQuery } from '../../src/search/browser/query.ts';
import { namedPages } from '../../src/search/index/named-pages.ts';
import type { NamedPage } from '../../src/search/table.ts';
import { makeBook } from '../book.ts';

const pages: readonly NamedPage[] = [
  page('person', 'Ruth Harbour'),
  page('person', 'Zoë O’Hara'),
  page('owner', 'Harbour master'),
  page('topic', 'Harbour'),
  page('list', 'Overdue actions'),
  { ...page('list', 'Next meetings', 'agendas, dates'), asked: ['next', 'coming', 'when'] },
  { ...page('next', 'Next meetings of Board 2 for the north', 'agendas, dates'), asked: ['next', 'coming', 'when'] },
  page('topic', 'Moorings and berths'),
  page('board', 'Wrenfield Harbour Trust', 'The Trust'),
  page('board', 'Board 2 for the north'),
  {
    ...page('members', 'Members of Wrenfield Harbour Trust', 'The Trust'),
    asked: ['who', 'members', 'vice-chair', 'member', 'clerk'],
  },
  { ...page('members', 'Members of Board 2 for the north'), asked: ['who', 'members', 'chair', 'co-opted'] },
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
  ['wrenfield trust', ['Wrenfield Harbour Trust']],
  ['who is ruth harbour', ['Ruth Harbour']],
  ['what is the trust?', ['Wrenfield Harbour Trust']],
])('%s finds the pages whose names have all of it', (typed, names) => {
  expect(namesFor(typed)).toEqual(names);
});

test('what is called just what was typed comes first', () => {
  expect(namesFor('harbour')).toEqual(['Harbour', 'Wrenfield Harbour Trust', 'Ruth Harbour', 'Harbour master']);
});

const ofTrust = 'Members of Wrenfield Harbour Trust';
const ofBoard = 'Members of Board 2 for the north';

test.each([
  ['clerk', [ofTrust]],
  ['members', [ofBoard, ofTrust]],
  ['chair', [ofBoard, ofTrust]],
  ['who is the Chairman?', [ofBoard, ofTrust]],
  ['vice-chair', [ofTrust]],
  ['co-opted members', [ofBoard]],
  ['clerk to the harbour trust', [ofTrust]],
  ['members of the wrenfield harbour trust', [ofTrust]],
  ['who chairs board 2', [ofBoard]],
  ['who sits on the trust', ['Wrenfield Harbour Trust', ofTrust]],
  ['clerk of board 2', []],
  ['members of the library', []],
])('%s, which asks for members, finds the pages of those whose boards have all of it', (typed, names) => {
  expect(namesFor(typed)).toEqual(names);
});

const next = 'Next meetings';
const nextOfBoard = 'Next meetings of Board 2 for the north';

test.each([
  ['when is the next meeting', [next, nextOfBoard]],
  ['next agenda', [next, nextOfBoard]],
  ['date of the next meeting', [next, nextOfBoard]],
  ['meetings to come', [next, nextOfBoard]],
  ['when does board 2 meet?', [nextOfBoard]],
  ['where will the next meeting of the north board be', [nextOfBoard]],
  ['meeting', []],
  ['agenda', []],
  ['dates', []],
])('%s, which asks for meetings to come, finds where they stand', (typed, names) => {
  expect(namesFor(typed)).toEqual(names);
});

test.each([
  ['which actions are overdue', true],
  ['overdue actions', true],
  ['next meeting', true],
  ['who sits on the trust', true],
  ['overdue', false],
  ['harbour', false],
  ['zeppelin', false],
])('%s is answered by the page alone: %s', (typed, isAnswer) => {
  expect(pagesNamed(pages, readQuery(typed)).isAnswer).toBe(isAnswer);
});

test.each(['wa', 'ha', 'ruth wrenfield', 'eld', 'memb', 'who is', '', '…'])('%j finds none', (typed) => {
  expect(namesFor(typed)).toEqual([]);
});

test.each(['data', 'csv', 'spreadsheet', 'calendar', 'feeds', 'download'])(
  '%s finds the page of data in any book',
  async (typed) => {
    const found = pagesNamed(namedPages(await makeBook()), readQuery(typed));
    expect(found.pages.map(({ address }) => address)).toEqual(['/data/']);
  },
);

function namesFor(typed: string): string[] {
  return pagesNamed(pages, readQuery(typed)).pages.map(({ name }) => name);
}

function page(kind: NamedPage['kind'], name: string, also = ''): NamedPage {
  return { kind, name, also, address: '/' };
}
