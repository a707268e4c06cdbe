import { expect, test } from 'vitest';
import { encodeAddress, isKnownAddress } from '../../src/core/links.ts';

test.each([
  ['https://elm.example/a b', 'https://elm.example/a%20b'],
  ['https://elm.example/a%20b?c="d"|[e]', 'https://elm.example/a%20b?c=%22d%22%7C%5Be%5D'],
  ['https://elm.example/100%', 'https://elm.example/100%25'],
  ['https://elm.example/dŵr#y', 'https://elm.example/d%C5%B5r#y'],
  ['tel:+44 1632 960417', 'tel:+44%201632%20960417'],
])('%s stands on a page as %s, which is a valid URL', (typed, expected) => {
  expect(encodeAddress(typed)).toBe(expected);
});

test.each([
  ['https://elm.example', true],
  ['https://elm.example/a b', true],
  ['mailto:clerk@elm.example', true],
  ['tel:+441632960417', true],
  ['https://elm.example:99999/', false],
  ['https://clerk@elm.example/', false],
  ['https://exa mple.com/', false],
  ['javascript:alert(1)', false],
])('whether %s can be followed: %s', (url, expected) => {
  expect(isKnownAddress(url)).toBe(expected);
});
