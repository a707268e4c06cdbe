import { expect, test } from 'vitest';
import { makeMoved } from '../../src/rendering/moved.ts';
import { makeBook } from '../book.ts';
import { secondsOfWork } from '../seconds-of-work.ts';

const { site } = await makeBook({});
const leads = (files: ReadonlyMap<string, string>) =>
  Object.fromEntries(Array.from(files, ([file, page]) => [file, /content="0; url=([^"]*)"/.exec(page)?.[1]]));

test('Browsers go on from an address that has moved to what stands there now, and from those below to the same below that', () => {
  const moved = [{ from: '/topics/youth/', to: '/topics/young-people/', why: null }];
  const addresses = ['/', '/topics/young-people/', '/topics/young-people/2024/', '/topics/water/'];
  expect(leads(makeMoved(moved, addresses, site))).toEqual({
    'topics/youth/index.html': '/topics/young-people/',
    'topics/youth/2024/index.html': '/topics/young-people/2024/',
  });
});

test('With a board go its decisions, actions and papers', () => {
  const moved = [{ from: '/boards/parks/', to: '/boards/green/', why: null }];
  const addresses = [
    '/boards/green/',
    '/boards/green/2026-01-12/',
    '/decisions/green/g-1/',
    '/actions/green/a-1/',
    '/papers/green/2026-01-12/plan/',
    '/boards/greenhouse/',
  ];
  expect(leads(makeMoved(moved, addresses, site))).toEqual({
    'boards/parks/index.html': '/boards/green/',
    'boards/parks/2026-01-12/index.html': '/boards/green/2026-01-12/',
    'decisions/parks/g-1/index.html': '/decisions/green/g-1/',
    'actions/parks/a-1/index.html': '/actions/green/a-1/',
    'papers/parks/2026-01-12/plan/index.html': '/papers/green/2026-01-12/plan/',
  });
});

test('With a meeting go its papers', () => {
  const moved = [{ from: '/boards/green/2026-01-21/', to: '/boards/green/2026-01-12/', why: null }];
  const addresses = ['/boards/green/2026-01-12/', '/papers/green/2026-01-12/plan/', '/papers/green/2026-01-19/plan/'];
  expect(leads(makeMoved(moved, addresses, site))).toEqual({
    'boards/green/2026-01-21/index.html': '/boards/green/2026-01-12/',
    'papers/green/2026-01-21/plan/index.html': '/papers/green/2026-01-12/plan/',
  });
});

test('What is said of one address holds before what is said of another above it, and a page before both', () => {
  const moved = [
    { from: '/boards/parks/', to: '/boards/green/', why: null },
    { from: '/boards/parks/2026-01-12/', to: '/boards/council/2026-01-12/#item-2', why: null },
    { from: '/boards/council/', to: '/boards/green/', why: null },
  ];
  const addresses = ['/boards/green/', '/boards/green/2026-01-12/', '/boards/council/', '/boards/council/2026-01-12/'];
  expect(leads(makeMoved(moved, addresses, site))).toEqual({
    'boards/parks/index.html': '/boards/green/',
    'boards/parks/2026-01-12/index.html': '/boards/council/2026-01-12/#item-2',
  });
});

test('What is below goes along only where a record became another of its kind', () => {
  const addresses = ['/boards/green/', '/boards/green/2026-01-12/', '/topics/parks/', '/topics/parks/2024/'];
  const moved = [
    { from: '/boards/green/2026-02-30/', to: '/boards/green/', why: null },
    { from: '/topics/green/', to: '/boards/green/', why: null },
    { from: '/boards/parks/', to: '/topics/parks/', why: null },
    { from: '/topics/trees/', to: '/topics/parks/', why: null },
  ];
  expect(Object.keys(leads(makeMoved(moved, addresses, site)))).toEqual([
    'boards/green/2026-02-30/index.html',
    'topics/green/index.html',
    'boards/parks/index.html',
    'topics/trees/index.html',
    'topics/trees/2024/index.html',
  ]);
});

test('What moved on after its board had moved is still found below the first id of the board', () => {
  const moved = [
    { from: '/boards/parks/', to: '/boards/green/', why: null },
    { from: '/boards/green/2026-01-12/', to: '/boards/green/2026-01-13/', why: null },
    { from: '/papers/green/2026-01-12/plan/', to: 'https://parks.example/plan', why: null },
  ];
  expect(leads(makeMoved(moved, ['/boards/green/', '/boards/green/2026-01-13/'], site))).toMatchObject({
    'boards/parks/2026-01-12/index.html': '/boards/green/2026-01-13/',
    'papers/parks/2026-01-12/plan/index.html': 'https://parks.example/plan',
  });
});

test('An address that differs from another in capitals alone has no page of its own, which could be the same file', () => {
  const moved = [
    { from: '/Topics/', to: '/boards/green/', why: null },
    { from: '/topics/Trees/', to: '/topics/wood/', why: null },
    { from: '/topics/trees/2024/', to: '/boards/green/', why: null },
  ];
  const addresses = ['/topics/', '/topics/wood/', '/topics/wood/2024/', '/boards/green/'];
  expect(leads(makeMoved(moved, addresses, site))).toEqual({
    'topics/Trees/index.html': '/topics/wood/',
    'topics/trees/2024/index.html': '/boards/green/',
  });
});

test('A page of another site, and the name of a file, lead on by themselves', () => {
  const moved = [
    { from: '/boards/parks/', to: 'https://parks.example/?a=1&b="', why: null },
    { from: '/minutes/2019.html', to: '/boards/green/', why: null },
    { from: '/boards/old/', to: null, why: 'It is no more.' },
  ];
  const files = makeMoved(moved, ['/boards/green/', '/boards/green/2026-01-12/'], { ...site, base: '/book/' });
  expect(leads(files)).toEqual({
    'boards/parks/index.html': 'https://parks.example/?a=1&amp;b=&quot;',
    'minutes/2019.html': '/book/boards/green/',
  });
  expect(files.get('minutes/2019.html')).toContain(
    '<a href="/book/boards/green/">https://elm.example/book/boards/green/</a>',
  );
});

test('Five thousand addresses that have moved, on a site of many pages, take a moment', async () => {
  const addresses = Array.from({ length: 30_000 }, (_, index) => `/boards/b-${String(index % 50)}/${String(index)}/`);
  const moved = addresses.slice(0, 5000).map((to, index) => ({ from: `/minutes/${String(index)}/`, to, why: null }));
  expect(await secondsOfWork(() => makeMoved(moved, addresses, site))).toBeLessThan(1);
});
