import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readSearch,
  type Search,
  sorts,
  statuses,
  usualBodies,
  without,
  writeSearch,
} from '../../src/search/browser/search-address.ts';
import { searchKinds } from '../../src/search/record-text.ts';

const read = (query: string) => readSearch(new URLSearchParams(query));
const id = fc.stringMatching(/^[a-z][a-z-]{0,12}$/);
const year = fc.constantFrom('', '2009', '2013', '2024');

const searches: fc.Arbitrary<Search> = fc
  .record({
    body: fc.uniqueArray(id),
    q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((q) => q.trim()),
    kind: fc.subarray([...searchKinds]),
    board: fc.uniqueArray(id),
    topic: fc.uniqueArray(id),
    outcome: fc.uniqueArray(id),
    status: fc.subarray([...statuses]),
    years: fc.tuple(year, year),
    sort: fc.constantFrom(...sorts),
    bodies: fc.integer({ min: usualBodies, max: 400 }),
    page: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ q, years: [a, b], sort, bodies, page, ...chosen }) => {
    const [from, to] = a !== '' && b !== '' && a > b ? [b, a] : [a, b];
    return { q, chosen, from, to, sort, bodies, page };
  });

test('a search is what its address says, whole and nothing else', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(read(writeSearch(search))).toEqual(search);
      expect(writeSearch(read(writeSearch(search)))).toBe(writeSearch(search));
    }),
  );
});

test('an address of anything is read as a search', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const search = read(query);
      expect(read(writeSearch(search))).toEqual(search);
    }),
  );
});

test('what an address cannot mean is left out', () => {
  expect(read('kind=secret&kind=paper&status=lost&from=20x4&to=2024&sort=loudest&page=0&other=1')).toEqual({
    ...read(''),
    chosen: { ...read('').chosen, kind: ['paper'] },
    to: '2024',
  });
});

test('years in the wrong order are put right, and words come in the order of the best match', () => {
  expect(read('from=2013&to=2009')).toMatchObject({ from: '2009', to: '2013', sort: 'newest' });
  expect(read('q=well').sort).toBe('relevance');
  expect(read('q=well&sort=newest').sort).toBe('newest');
});

test('a choice that is taken away leaves the others, and leads to the first page', () => {
  expect(without(read('board=a&board=b&kind=paper&page=3'), 'board', 'a')).toEqual(read('board=b&kind=paper'));
});
