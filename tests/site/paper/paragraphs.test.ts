import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/texts/render-text.ts';
import { withParagraphLinks } from '../../../src/site/paper/paragraphs.ts';

const item = { fragment: 'item-6', number: '6' };

/** The ids that the paragraphs of an item get. */
function idsIn(blocks: readonly Block[]): string[] {
  const html = withParagraphLinks(blocks, item).map((block) => ('html' in block ? block.html : ''));
  return [...html.join('').matchAll(/<p><a id="([^"]+)"/g)].map(([, id]) => id ?? '');
}

describe('the paragraphs of an item', () => {
  test('are counted through all that stands between its records', () => {
    const record = { record: { kind: 'decision' } } as Block;
    expect(idsIn([{ html: '<p>One.</p>\n<p>Two.</p>\n' }, record, { html: '<p>Three.</p>\n' }])).toEqual([
      'item-6-para-1',
      'item-6-para-2',
      'item-6-para-3',
    ]);
  });

  test('have an address and a link to it, which says of which item they are and is not searched', () => {
    const [block] = withParagraphLinks([{ html: '<p>One.</p>\n<p>Two\nlines.</p>\n' }], item);
    expect(block).toEqual({
      html: expect.stringContaining(
        '<p><a id="item-6-para-2" href="#item-6-para-2" aria-label="Item 6 paragraph 2" data-unread>¶</a>Two\nlines.</p>',
      ) as string,
    });
  });

  test('have none where there is one only, which is found at the item’s address', () => {
    const blocks = [{ html: '<p>One.</p>\n<ul>\n<li>\n<p>Two.</p>\n</li>\n</ul>\n' }];
    expect(withParagraphLinks(blocks, item)).toEqual(blocks);
  });

  test('are not those of its lists, quotations and tables', () => {
    const html =
      '<p>One.</p>\n<blockquote>\n<p>Said.</p>\n</blockquote>\n<ol start="3">\n<li>\n<p>A.</p>\n<ul>\n<li><p>B.</p></li>\n</ul>\n</li>\n</ol>\n<p>Two.</p>\n';
    expect(idsIn([{ html }])).toEqual(['item-6-para-1', 'item-6-para-2']);
  });
});
