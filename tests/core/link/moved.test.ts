import { expect, test } from 'vitest';
import { makeBook } from '../../book.ts';
import { checkSmallSite } from '../../small-site.ts';

const list = (...entries: string[]) => `---\nmoved:\n${entries.map((entry) => `  - ${entry}\n`).join('')}---\n`;

test('An address that has moved leads to a page, to a place on one, to another site, or says why there is nothing', async () => {
  const { moved } = await makeBook({
    'moved.md': list(
      'from: /boards/parish/\n    to: boards/council/board.md',
      'from: /well/\n    to: "[The well](boards/council/meetings/2026-01-12.md#item-2)"',
      'from: /wells.html\n    to: boards/council/meetings/2026-01-12.md#2-the-well',
      'from: /blog/\n    to: https://blog.elm.example/',
      'from: /topics/youth/\n    why: Nobody used it.',
    ),
  });
  expect(moved).toEqual([
    { from: '/boards/parish/', to: '/boards/council/', why: null },
    { from: '/well/', to: '/boards/council/2026-01-12/#item-2', why: null },
    { from: '/wells.html', to: '/boards/council/2026-01-12/#item-2', why: null },
    { from: '/blog/', to: 'https://blog.elm.example/', why: null },
    { from: '/topics/youth/', to: null, why: 'Nobody used it.' },
  ]);
});

test('An address cannot lead to a place that is not there, to a person without a page, or to the list itself', async () => {
  const { issues } = await checkSmallSite({
    'boards/council/board.md':
      '---\nname: Elm Parish Council\nkind: parish\npersonalPages: no\nmembers:\n  - person: ida\n    role: member\n---\n',
    'people/ida.md': '---\nname: Ida Fern\n---\n',
    'moved.md': list(
      'from: /a/\n    to: boards/council/meetings/2026-01-12.md#item-9',
      'from: /b/\n    to: people/ida.md',
      'from: /c/\n    to: moved.md',
    ),
  });
  expect(issues.map(({ line, rule, message }) => [line, rule, message])).toEqual([
    [4, 'broken-fragment', 'There is no place `#item-9` in `boards/council/meetings/2026-01-12.md`.'],
    [6, 'moved-address', '`people/ida.md` has no page of its own.'],
    [8, 'broken-link', 'There is no published file `moved.md`.'],
  ]);
});
