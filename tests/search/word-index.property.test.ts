import fc from 'fast-check';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { readPage } from '../../src/search/index/read-page.ts';
import { indexWords } from '../../src/search/index/vocabulary.ts';
import { writeWordIndex } from '../../src/search/index/word-index.ts';
import { makeFolder } from '../folder.ts';

afterAll(() => close());

test(
  'Pagefind counts the words of any text as the tables do, so that its places are theirs',
  { timeout: 60_000 },
  async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('24/105 – “ok”', '北京 市', 'e.g. 10:30', 'x\u00a0y\u0085z', '— … ·', '👩‍👩‍👧 family', 'a\u200bb'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const pages = texts.map((each, index) => ({
          address: `/${String(index)}/`,
          words: indexWords(
            readPage(`<div data-record="item">${escape(each)} end</div>`).flatMap(({ words }) => words),
            new Map(),
            new Map(),
          ),
        }));
        const ids = await writeWordIndex(makeFolder({}), pages);
        expect(new Set(ids).size).toBe(texts.length);
      }),
      { numRuns: 60 },
    );
  },
);

test('what no page uses is not written', async () => {
  const folder = makeFolder({});
  await writeWordIndex(folder, [{ address: '/a/', words: ['well'] }]);
  expect(existsSync(path.join(folder, 'pagefind.js'))).toBe(true);
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect(files.filter((file) => /fragment|ui|highlight/.test(file))).toEqual([]);
});

function escape(text: string): string {
  return text
    .replace(/[\0\r]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
