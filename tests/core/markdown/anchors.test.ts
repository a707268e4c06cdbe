import { expect, test } from 'vitest';
import { readAnchors } from '../../../src/core/markdown/anchors.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';

const read = (text: string) => readAnchors(parseMarkdown(text));

test.each([
  ['Recommendations', 'section-recommendations', 'recommendations'],
  ['Recommendation 1', 'section-recommendation-1', 'recommendation-1'],
  ['Content', 'section-content', 'content'],
  ['fn-ref-1', 'section-fn-ref-1', 'fn-ref-1'],
  ['!!!', 'section-', ''],
  ['The well', 'the-well', 'the-well'],
])('the heading “%s” is called %s on the page, and can be linked to as on a git host', (heading, id, fragment) => {
  const { ids, fragments } = read(`## ${heading}\n`);
  expect([...ids.values()]).toEqual([id]);
  expect(fragments.get(fragment)).toBe(id);
});

test('two headings that the page could not tell apart have two names', () => {
  const { ids } = read('## Content\n\n## Section Content\n\n## !!!\n\n## ???\n');
  expect([...ids.values()]).toEqual(['section-content', 'section-content-1', 'section-', '-1']);
});
