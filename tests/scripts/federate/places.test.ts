import { expect, test } from 'vitest';
import { checkFree, placeBooks } from '../../../scripts/federate/places.ts';
import { makeFolder } from '../../folder.ts';
import { type MadeUpBook, openMadeUp } from './books.ts';

const front = { origin: 'https://x.example', base: '/north/' };

test('each book is placed where its own address says, by the name of the body', () => {
  const placed = place(
    { base: '/north/elm/', organisation: 'Elm 10' },
    { base: '/north/a/oak/', organisation: 'Elm 9' },
  );
  expect(placed.map(({ id, label }) => [id, label])).toEqual([
    ['a/oak', 'Elm 9'],
    ['elm', 'Elm 10'],
  ]);
});

test('books of one organisation are told apart by their titles', () => {
  const organisation = 'Elm';
  const labels = place({ base: '/north/a/', organisation }, { base: '/north/b/', organisation }, { base: '/north/c/' });
  expect(labels.map(({ label }) => label)).toEqual(['/north/c/', 'Minutes of Elm', 'Minutes of Elm']);
});

test.each<[string, string, readonly MadeUpBook[]]>([
  [
    'two books of one place',
    'dist/north/elm and dist/north/elm are both built for /north/elm/',
    ['/north/elm/', '/north/ash/', '/north/elm/'].map((base) => ({ base })),
  ],
  [
    'a book within another',
    'dist/north/elm/hall is built for /north/elm/hall/, which is within /north/elm/, the place of dist/north/elm',
    ['/north/elm/hall/', '/north/elm-green/', '/north/elm/'].map((base) => ({ base })),
  ],
  [
    'a book of another origin',
    'A browser lets a page search its own address only',
    [{ base: '/north/elm/', origin: 'https://y.example' }],
  ],
  ['a book in the place of the front', 'where the front is to be', [{ base: '/north/' }]],
  ['a book beside the front', 'is not below the front, https://x.example/north/', [{ base: '/south/elm/' }]],
  [
    'a book whose place another writes otherwise',
    'dist/north/%65lm and dist/north/elm are both built for /north/elm/',
    [{ base: '/north/%65lm/' }, { base: '/north/elm/' }],
  ],
  [
    'a book within another that writes it otherwise',
    'which is within /north/%65lm/, the place of dist/north/%65lm',
    [{ base: '/north/elm/hall/' }, { base: '/north/%65lm/' }],
  ],
  ['a book whose address is no text', 'which no folder can be named after', [{ base: '/north/%ff/' }]],
  [
    'a book that names a folder above the output',
    'which no folder can be named after',
    [{ base: '/north/..%2f..%2felm/' }],
  ],
  [
    'a book that names a folder above its own',
    'which no folder can be named after',
    [{ base: '/north/elm/%2e%2e/oak/' }],
  ],
  ['a book that hides', 'which no folder can be named after', [{ base: '/north/.well-known/' }]],
])('%s is refused', (_, reason, books) => {
  expect(() => place(...books)).toThrow(reason);
});

test('no place is free that a front has a file or folder in, however a book writes it', () => {
  const folder = makeFolder({ 'search/index.html': '', 'favicon.svg': '' });
  for (const base of ['search', 'search/elm', '%73earch', 'favicon.svg'].map((place) => `/north/${place}/`)) {
    expect(() => {
      checkFree(place({ base: '/north/elm/' }, { base }), folder);
    }).toThrow(`dist${base.slice(0, -1)} is built for https://x.example${base}, and the front has \``);
  }
  expect(() => {
    checkFree(place({ base: '/north/elm/' }, { base: '/north/searches/' }), folder);
  }).not.toThrow();
});

test('names in any alphabet are folders', () => {
  expect(place({ base: '/north/%C3%A9lan/' }, { base: '/north/a_b~c-1.2/' })).toHaveLength(2);
});

test('a place that only begins with the name of another is no part of it', () => {
  expect(place({ base: '/north/elm/' }, { base: '/north/elmtree/' })).toHaveLength(2);
});

function place(...books: readonly MadeUpBook[]) {
  return placeBooks(front, books.map(openMadeUp));
}
