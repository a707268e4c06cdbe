import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/core/check-folder.ts';
import { readContent } from '../../../src/core/reading/content.ts';
import type { Entry } from '../../../src/core/records/entry.ts';
import { readFiles } from '../../../src/core/files/read-files.ts';
import { footnoteOf, partsOf } from '../../../src/core/markdown/file-text.ts';
import { takeText } from '../../../src/core/reading/text-place.ts';
import { forgetful } from '../../../src/core/reading/reading-memory.ts';
import { makeTexts } from '../../../src/core/texts/texts.ts';
import { soundFolder } from '../../fixture.ts';

const sample = path.join(import.meta.dirname, '../../../content');

test.each([soundFolder, sample])(
  'What is kept of a text when it is read is what is written of it later: %s',
  async (folder) => {
    const { content } = await readContent(readFiles(folder), forgetful(true));
    const later = makeTexts({ ...content, texts: new Map() });
    const entries = Object.values(content.entries).flat() as Entry[];
    expect(content.texts.size).toBe(content.sources.size);
    for (const entry of entries) {
      const text = Buffer.from(later(entry)).toString();
      const place = content.texts.get(entry.file) ?? new Uint8Array();
      expect(Buffer.from(takeText(place) ?? []).toString(), entry.file).toBe(text);
    }
  },
);

test('A check alone keeps no texts.', async () => {
  const { content } = await checkFolder(soundFolder);
  expect(content.texts.size).toBe(0);
});

test('A footnote whose name looks like a line of the text is found all the same.', async () => {
  const { content } = await checkFolder(soundFolder);
  const [meeting] = content.entries.meeting;
  if (meeting === undefined) throw new Error('There is no meeting.');
  const body = 'First.[^-1]\n\n[^-1]: \\n-1 ["no"] and [^"].\n\n[^"]: Quoted.\n';
  const bytes = new TextEncoder().encode(body);
  const source = { path: meeting.file, bytes, bodyStart: 0 };
  const text = makeTexts({ ...content, sources: new Map([[meeting.file, source]]), texts: new Map() })(meeting);
  expect(partsOf(text, null)).toEqual([['<p>First.', { footnote: '-1' }, '</p>\n']]);
  expect(footnoteOf(text, '"')).toEqual(['<p>Quoted.</p>\n']);
  expect(footnoteOf(text, 'unknown')).toEqual([]);
});
