import { expect, test } from 'vitest';
import { answers } from '../../../src/search/browser/answer.ts';
import { combineFiles, combineIndexes, type OpenBook } from '../../../src/search/browser/federation/combine.ts';
import type { Hits } from '../../../src/search/browser/word-index.ts';
import { readSearch } from '../../../src/search/browser/search-address.ts';
import type { Match } from '../../../src/search/browser/year-records.ts';
import type { Searchable } from '../../../src/search/table.ts';
import { decision, makeYear, meeting } from '../year.ts';

/** The first years are in one shard, the last in another; one between is too large for a shard. */
function shardsOf(year: string): string[] {
  if (year === '2018') return ['words/2018-07/', 'words/2018-01/'];
  return [year > '2020' ? 'words/b/' : 'words/a/'];
}

/** A book whose every year has some meetings, each with a decision on a well. */
function openBook(id: string, years: readonly number[], label = 'Council'): OpenBook & { readonly loaded: string[] } {
  const loaded: string[] = [];
  const made = new Map(
    years.map((year) => {
      const pages = ['11', '05', '02'].map((month) => ({
        html: meeting('Meeting', decision('d-1', `the well of ${id}`)),
        date: `${String(year)}-${month}-0${String(id.length)}`,
        facets: { 'd-1': { outcome: 'agreed', topics: ['water'] } },
      }));
      return [String(year), makeYear(pages, String(year))];
    }),
  );
  const manifest: Searchable = {
    boards: [{ id: 'council', label }],
    topics: [{ id: 'water', label: `Water of ${id}` }],
    outcomes: [{ id: 'agreed', label: 'Agreed' }],
    years: [...made.keys()].map((year) => ({
      year,
      table: `${year}.json`,
      words: shardsOf(year),
    })),
    spelling: [],
  };
  const used = new Set<string>();
  const find = (word: string): Promise<Hits> => {
    const inUse = manifest.years.filter(({ words }) => words.every((each) => used.has(each)));
    return Promise.resolve(new Map(inUse.flatMap(({ year }) => [...(made.get(year)?.find(word) ?? [])])));
  };
  return {
    loaded,
    body: { id, label: id, from: '', to: '', first: '', last: '' },
    files: {
      manifest: () => Promise.resolve(manifest),
      spelling: () => Promise.resolve([]),
      named: () =>
        Promise.resolve([
          { kind: 'list', name: 'Decisions', also: '', address: '/decisions/' },
          { kind: 'board', name: label, also: '', address: '/boards/council/' },
          { kind: 'members', name: `Members of ${label}`, also: '', address: '/members/', asked: ['chair'] },
        ]),
      records: ({ year }) => {
        loaded.push(year);
        const records = made.get(year)?.records;
        return records === undefined ? Promise.reject(new Error(year)) : Promise.resolve(records);
      },
    },
    index: {
      use: (shards) => {
        for (const shard of shards) used.add(shard);
        return Promise.resolve();
      },
      find: ([word = '']) => find(word),
      findBeginning: find,
    },
  };
}

const long = Array.from({ length: 20 }, (_, index) => 2026 - index);

test('pages that two books call alike are told apart, and lead into their own book', async () => {
  const { last } = await ask('q=elm', openBook('elm', [2026]), openBook('ashes', [2026]));
  expect(last.matches).toHaveLength(3);
  const { records } = last.matches[0] ?? {};
  expect(records?.body).toBe('elm');
  expect(records?.table.pages.address[0]).toBe('/elm/council/0/');
  expect(last.matches.map((match) => last.foundIn(match))).toEqual([[4], [4], [4]]);
});

test('boards are told apart by their bodies, topics of one name are one, and records are counted by body', async () => {
  const books = [openBook('elm', [2026]), openBook('ashes', [2026, 2025], 'The ashes committee')];
  const files = await combineFiles(books, books[0]?.files ?? raise());
  const { boards, topics } = await files.manifest();
  expect(boards).toEqual([
    { id: 'elm/council', label: 'Council, elm' },
    { id: 'ashes/council', label: 'The ashes committee' },
  ]);
  expect(topics).toEqual([{ id: 'water', label: 'Water of elm' }]);
  const { last } = await ask('q=well&board=elm/council', ...books);
  expect(last.matches).toHaveLength(3);
  expect(Object.fromEntries(last.counts.body)).toEqual({ elm: 3 });
  expect(Object.fromEntries(last.counts.board)).toEqual({ 'elm/council': 3, 'ashes/council': 6 });
  const byBody = await ask('q=well&body=ashes', ...books);
  expect(byBody.last.matches).toHaveLength(6);
  expect(Object.fromEntries(byBody.last.counts.body)).toEqual({ elm: 3, ashes: 6 });
});

test('pages that have a name lead into their own book, and say whose they are', async () => {
  const books = [openBook('elm', [2026]), openBook('ashes', [2026])];
  const files = await combineFiles(books, books[0]?.files ?? raise());
  const council = { kind: 'board', name: 'Council', also: '' };
  const members = { kind: 'members', name: 'Members of Council', also: '', asked: ['chair'] };
  expect(await files.named()).toEqual([
    { ...council, address: '/elm/boards/council/', body: 'elm' },
    { ...members, address: '/elm/members/', body: 'elm' },
    { ...council, address: '/ashes/boards/council/', body: 'ashes' },
    { ...members, address: '/ashes/members/', body: 'ashes' },
  ]);
});

test('a book whose names cannot be read leaves those of the others', async () => {
  const lost = openBook('elm', [2026]);
  const files = { ...lost.files, named: () => Promise.reject(new Error('named.json: 404')) };
  const combined = await combineFiles([{ ...lost, files }, openBook('ashes', [2026])], lost.files);
  expect((await combined.named()).map(({ body }) => body)).toEqual(['ashes', 'ashes']);
});

test('the newest and the oldest come first across books', async () => {
  const books = [openBook('elm', [2026, 2025]), openBook('ashes', [2026, 2024])];
  const newest = (await ask('q=well&sort=newest', ...books)).last.matches.map(dateOf);
  expect(newest).toEqual(newest.toSorted().reverse());
  expect(newest.slice(0, 2)).toEqual(['2026-11-05', '2026-11-03']);
  const oldest = (await ask('q=well&sort=oldest', ...books)).last.matches.map(dateOf);
  expect(oldest).toEqual(oldest.toSorted());
  expect(oldest).toHaveLength(newest.length);
});

test('what is shown before all years are searched is what is shown at the end', async () => {
  const books = () => [openBook('elm', long), openBook('ashes', long.slice(3))];
  for (const sort of ['newest', 'oldest']) {
    const { first, last } = await ask(`sort=${sort}`, ...books());
    if (!first.isPartial) continue;
    expect(first.matches.slice(0, 20).map(nameOf)).toEqual(last.matches.slice(0, 20).map(nameOf));
  }
  const { first } = await ask('sort=newest', ...books());
  expect(first.isPartial).toBe(true);
});

test('nothing is shown early that an older index of another book could come before', async () => {
  // The newest index of the first begins in 2021; the second has nothing newer than 2012, where its index ends.
  const { first } = await ask('sort=newest', openBook('elm', long), openBook('ashes', [2012, 2011]));
  expect(first.isPartial).toBe(true);
  const late = await ask('sort=newest&page=2', openBook('elm', long), openBook('ashes', [2012, 2011]));
  expect(late.first.isPartial).toBe(false);
});

test('of a year that is too large for one index, all of its indexes are searched', async () => {
  const years = async (query: string) =>
    (await ask(query, openBook('elm', long))).last.matches.map((match) => dateOf(match).slice(0, 4));
  expect(await years('q=well&from=2018&to=2018')).toEqual(['2018', '2018', '2018']);
  expect(new Set(await years('q=well&sort=newest'))).toEqual(new Set(long.map(String)));
});

test('only the years that are asked for are loaded, of each book', async () => {
  const books = [openBook('elm', long), openBook('ashes', [2012, 2011])];
  const { last } = await ask('q=well&from=2012&to=2013', ...books);
  expect(books.map(({ loaded }) => [...new Set(loaded)].sort())).toEqual([['2012', '2013'], ['2012']]);
  expect(last.matches).toHaveLength(9);
});

async function ask(query: string, ...books: readonly OpenBook[]) {
  const sources = {
    files: await combineFiles(books, books[0]?.files ?? raise()),
    index: combineIndexes(books),
    found: new Map(),
  };
  const given = await Array.fromAsync(answers(readSearch(new URLSearchParams(query)), sources));
  return { first: given[0] ?? raise(), last: given.at(-1) ?? raise() };
}

function dateOf({ records, record }: Match): string {
  return records.table.pages.date[records.pageOf[record] ?? -1] ?? '';
}

function nameOf(match: Match): string {
  return `${match.records.body} ${dateOf(match)} ${String(match.record)}`;
}

function raise(): never {
  throw new Error('Nothing is there.');
}
