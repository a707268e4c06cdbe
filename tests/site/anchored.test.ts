import { expect, test } from 'vitest';
import { anchored, firstParagraphOf, headingsOf } from '../../src/site/anchored.ts';

test('the number of a paragraph leads to the paragraph', () => {
  expect(anchored('<p id="para-2.2.3">2.2.3 Text.</p>')).toBe(
    '<p id="para-2.2.3" class="para"><a class="number" href="#para-2.2.3" aria-label="Paragraph 2.2.3">2.2.3</a> Text.</p>',
  );
});

test('a number that is there twice says which it is', () => {
  expect(anchored('<p id="para-2.2.3-2">2.2.3 Text.</p>')).toContain('Paragraph 2.2.3, number 2 of that number');
});

test('a heading without a number has a link behind it, which names the heading', () => {
  expect(anchored('<h2 id="a">A <em>b</em></h2>')).toMatch(
    /^<div class="head"><h2 id="a">A <em>b<\/em><\/h2>\u00a0<a class="permalink" href="#a" aria-label="Link to “A b”".*>Link<\/a><\/div>$/,
  );
});

test('text without addresses stays as it is', () => {
  expect(anchored('<p>2.2 Text</p><h3>1.1 B</h3>')).toBe('<p>2.2 Text</p><h3>1.1 B</h3>');
});

test('the contents are the headings of the second level', () => {
  expect(headingsOf('<h2 id="a">A <em>b</em></h2><h3 id="c">C</h3>')).toEqual([{ fragment: 'a', title: 'A b' }]);
});

test('the first numbered paragraph is the example of how a paragraph is cited', () => {
  const html = '<h2 id="a">A</h2><p>1.1 Not one.</p><p id="para-2.1">2.1 One.</p><p id="para-2.2">2.2 Two.</p>';
  expect(firstParagraphOf(html)).toEqual({ number: '2.1', fragment: 'para-2.1' });
  expect(firstParagraphOf('<p>Nothing is numbered.</p>')).toBeNull();
});
