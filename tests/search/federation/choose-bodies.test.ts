import { expect, test } from 'vitest';
import { chooseBodies } from '../../../src/search/browser/federation/choose-bodies.ts';
import type { Mentions } from '../../../src/search/browser/federation/word-places.ts';
import { readSearch } from '../../../src/search/browser/search-address.ts';
import type { SearchedBody } from '../../../src/search/federation.ts';

const bodies = [
  body('ash', '2001', '2009'),
  body('elm', '2005', '2026'),
  body('oak', '2010', '2025'),
  ...Array.from({ length: 10 }, (_, number) => body(`y${String(number)}`, '2012', `20${String(13 + number)}`)),
];

/** How often words stand in which body. */
const places: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  well: { ash: 9, elm: 2, oak: 4 },
  rope: { elm: 30, oak: 1 },
  mooring: { elm: 1 },
  lifebuoy: { ash: 1 },
  life: { elm: 5 },
  mast: { oak: 3 },
  head: { oak: 2 },
  roof: Object.fromEntries(bodies.map(({ id }, number) => [id, 50 - number])),
};

test('those are searched that have all the words, the rarest of them oftenest first', async () => {
  expect(await choose('q=well')).toEqual({ searched: ['ash', 'oak', 'elm'], waiting: [] });
  expect(await choose('q=well+rope')).toEqual({ searched: ['elm', 'oak'], waiting: [] });
  expect(await choose('q="rope+well"+mooring')).toEqual({ searched: ['elm'], waiting: [] });
});

test('where none has all the words, those that have most are searched; where none has any, none is', async () => {
  expect(await choose('q=mooring+well+zinc')).toEqual({ searched: ['elm'], waiting: [] });
  expect(await choose('q=zinc')).toEqual({ searched: [], waiting: [] });
});

test('a word that stands nowhere is taken as a beginning, or as the nearest that is known', async () => {
  expect((await choose('q=moor')).searched).toEqual(['elm']);
  expect((await choose('q=moo')).searched).toEqual([]);
  expect((await choose('q=mooirng')).searched).toEqual(['elm']);
});

test('a body that has two words as one, or one as two, has them', async () => {
  expect((await choose('q=life+buoy')).searched).toEqual(['ash']);
  expect((await choose('q=masthead')).searched).toEqual(['oak']);
});

test('eight are searched, and more when they are asked for', async () => {
  const usual = await choose('q=roof');
  expect(usual.searched).toEqual(bodies.slice(0, 8).map(({ id }) => id));
  expect(usual.waiting).toHaveLength(5);
  expect((await choose('q=roof&bodies=12')).searched).toHaveLength(12);
});

test('in the order of time, the bodies that met last or first come first', async () => {
  expect((await choose('q=well&sort=newest')).searched).toEqual(['elm', 'oak', 'ash']);
  expect((await choose('q=well&sort=oldest')).searched).toEqual(['ash', 'elm', 'oak']);
  expect((await choose('kind=decision')).searched.slice(0, 3)).toEqual(['elm', 'oak', 'y9']);
});

test('bodies without records of the years are left out', async () => {
  expect((await choose('q=well&from=2010')).searched).toEqual(['oak', 'elm']);
  expect((await choose('q=well&to=2004')).searched).toEqual(['ash']);
});

test('bodies that are chosen are searched whatever they have, and nothing is looked up for them', async () => {
  const { searched, waiting } = await choose('q=zinc&body=oak&body=ash&body=gone');
  expect(searched).toEqual(['ash', 'oak']);
  expect(waiting).toHaveLength(11);
});

test('a board that is chosen is looked for in its own book', async () => {
  expect((await choose('q=zinc&board=oak/council&board=a/b/council')).searched).toEqual(['oak']);
});

async function choose(query: string) {
  const looked: string[] = [];
  const mentions = (isSought: (word: string) => boolean): Promise<Mentions> => {
    const found = Object.entries(places).filter(([word]) => isSought(word));
    const counts = found.flatMap(([, having]) => Object.entries(having));
    return Promise.resolve(new Map(counts.map(([id, count]) => [bodies.findIndex((each) => each.id === id), count])));
  };
  const search = readSearch(new URLSearchParams(query));
  const { isChosen, searched, waiting } = await chooseBodies(search, {
    version: '',
    bodies,
    places: {
      find: (word) => {
        looked.push(word);
        return mentions((each) => each === word);
      },
      findBeginning: (word) => mentions((each) => each.startsWith(word)),
    },
    files: {
      manifest: () => Promise.resolve({ boards: [], topics: [], outcomes: [], years: [], spelling: ['m'] }),
      records: () => Promise.reject(new Error('No table is read to choose bodies.')),
      spelling: () => Promise.resolve(['mooring', 'mast']),
      named: () => Promise.reject(new Error('No name is read to choose bodies.')),
    },
  });
  if (isChosen) expect(looked).toEqual([]);
  return { searched: searched.map(({ id }) => id), waiting: waiting.map(({ id }) => id) };
}

function body(id: string, from: string, to: string): SearchedBody {
  return { id, label: id, from, to, first: `${from}-02-01`, last: `${to}-11-01` };
}
