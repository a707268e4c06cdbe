import { expect, test } from 'vitest';
import { readExcerpt } from '../../src/scripts/excerpt.ts';

test('what was found is marked', () => {
  expect(readExcerpt('the <mark>quay</mark> is shut')).toEqual([
    { text: 'the ', isMatch: false },
    { text: 'quay', isMatch: true },
    { text: ' is shut', isMatch: false },
  ]);
});

test('no other markup comes out of an excerpt', () => {
  expect(readExcerpt('<img src=x onerror=alert(1)> &lt;b&gt; &amp;amp;')).toEqual([
    { text: '<img src=x onerror=alert(1)> <b> &amp;', isMatch: false },
  ]);
});
