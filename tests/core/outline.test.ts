import { expect, test } from 'vitest';
import { readContent } from '../../src/core/reading/content.ts';
import { readFiles } from '../../src/core/files/read-files.ts';
import { forgetful } from '../../src/core/reading/reading-memory.ts';
import { soundFolder } from '../fixture.ts';

const minutes = 'boards/council/meetings/2026-01-12.md';
const paper = 'boards/council/meetings/2026-01-12/papers/well.md';
const bench = 'boards/council/decisions/hall-lock.md';

test.each([
  ['a sentence more in an item', minutes, 'There were none.', 'There were none. Everybody had come.'],
  [
    'a paragraph more, with a heading',
    minutes,
    'There were none.',
    'There were none.\n\n### Thanks\n\nThey were thanked.',
  ],
  ['another word before the first item', minutes, 'three members', 'four members'],
  ['a link to the web in an item', minutes, 'with concern', 'with [concern](https://example.org/)'],
  ['other words of a link to a file', minutes, '[second paragraph]', '[second]'],
  ['another line of a table in a paper', paper, '| 2025 | 3.6 m |', '| 2025 | 3.5 m |'],
])('An outline stays as it is after %s.', async (_, file, before, after) => {
  expect(await outlineAfter(file, before, after)).toBe(await outlineAfter(file, '', ''));
});

test.each([
  ['a word of a decision', minutes, 'buy two loads', 'buy ten loads'],
  ['the emphasis of a word of a decision', minutes, 'buy two loads', 'buy *two* loads'],
  ['a link to the web in an action', minutes, 'Lay the stone.', 'Lay [the stone](https://example.org/).'],
  ['a word of a key message', minutes, 'agreed to mend the well.\n\n## 1', 'agreed to mend a well.\n\n## 1'],
  ['a footnote, which a decision might name', minutes, 'sent out on 5', 'sent out on 6'],
  ['a word of a decision in a file of its own', bench, 'lock', 'door'],
  ['the text of an item that had some', minutes, 'There were none.', ''],
  ['an outcome', minutes, 'Outcome: deferred', 'Outcome: agreed'],
  ['the title of an item', minutes, '## 3. The green', '## 3. The common'],
  ['where a link leads', minutes, 'well.md#para-1.2', 'well.md#para-1.1'],
  ['a heading that makes a record', minutes, '## 4. Any other', '### Decision 3\n\nNoted.\n\n## 4. Any other'],
])('An outline changes with %s.', async (_, file, before, after) => {
  expect(await outlineAfter(file, before, after)).not.toBe(await outlineAfter(file, '', ''));
});

test('An outline changes with an address that stands within a quotation, where decisions may name it all the same.', async () => {
  const quoting = (address: string) =>
    outlineAfter(minutes, 'There were none.', `There were none.\n\n> They sent regrets.\n>\n> [stone]: ${address}`);
  expect(await quoting('https://example.org/a')).not.toBe(await quoting('https://example.org/b'));
});

/** The outline of the sound folder after one change of one of its files. */
async function outlineAfter(file: string, before: string, after: string): Promise<string> {
  const files = [...readFiles(soundFolder)].map((each) => {
    if (each.path !== file) return each;
    const text = Buffer.from(each.bytes ?? []).toString();
    if (!text.includes(before)) throw new RangeError(`${file} does not say "${before}".`);
    const bytes = Buffer.from(text.replace(before, after));
    return { path: file, size: bytes.length, bytes };
  });
  return (await readContent(files, forgetful(false))).outline;
}
