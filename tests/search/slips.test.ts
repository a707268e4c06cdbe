import { expect, test } from 'vitest';
import { countSlips, keysBeside } from '../../src/search/browser/slips.ts';

test.each([
  ['well', 'well', 0],
  ['wlel', 'well', 1],
  ['wel', 'well', 1],
  ['contarct', 'contract', 1],
  ['comittee', 'committee', 1],
  ['harbuor', 'harbour', 1],
  ['garbour', 'harbour', 1],
  ['sedimant', 'sediment', 1],
  ['lindquist', 'lindqvist', 1],
  ['munroe', 'munro', 1],
  ['acommodaton', 'accommodation', 2],
])('%s is typed for %s with slips: %i', (typed, meant, slips) => {
  expect(countSlips(typed, meant)).toBe(slips);
  expect(countSlips(meant, typed)).toBe(slips);
});

test.each([
  ['quality', 'equality', 'its first letter is not forgotten'],
  ['meals', 'means', 'a short word with another letter is another word'],
  ['litter', 'letter', 'a short word with another letter is another word'],
  ['rent', 'event', 'a short word with another letter is another word'],
  ['planning', 'planting', 'the keys do not touch'],
  ['balance', 'balanca', 'the ending tells'],
  ['', 'abc', 'nothing is no word'],
])('%s is no slip for %s: %s', (typed, meant) => {
  expect(countSlips(typed, meant)).toBeGreaterThan(2);
  expect(countSlips(meant, typed)).toBeGreaterThan(2);
});

test('the keys around one are known', () => {
  expect(keysBeside('g').sort().join('')).toBe('bfhtvy');
  expect(keysBeside('q').sort().join('')).toBe('aw');
  expect(keysBeside('é')).toEqual([]);
});
