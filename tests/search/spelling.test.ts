import { expect, test } from 'vitest';
import { spellingLists } from '../../src/search/spelling.ts';

function listsOf(text: string): Record<string, string[]> {
  return Object.fromEntries(spellingLists(text.split(' ').map((word) => [word, 1])));
}

test('words are listed by their first letter, the most frequent first, without signs, accents and possessives', () => {
  expect(listsOf('well, Wells “well” Gŵyl (gŵyl) children’s Zoë zoo zoo')).toEqual({
    w: ['well', 'wells'],
    g: ['gwyl'],
    c: ['children'],
    z: ['zoo', 'zoe'],
  });
});

test('figures, short words and words with signs in them are nothing to suggest', () => {
  expect(listsOf('2015/16 at A&E £1.2m — co-operate')).toEqual({});
});
