import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openKept } from '../../scripts/publish/kept-folder.ts';
import { keptReading } from '../../scripts/publish/kept-reading.ts';
import { readContent, type ReadContent } from '../../src/core/reading/content.ts';
import type { Entry } from '../../src/core/records/entry.ts';
import { readFiles } from '../../src/core/files/read-files.ts';
import { makeTexts } from '../../src/core/texts/texts.ts';
import { soundFolder } from '../fixture.ts';
import { makeFolder } from '../folder.ts';

/** Reads the sound fixture with what is kept about a folder of its own. */
function reader(code = 'code', about = makeFolder({})) {
  return async (withTexts: boolean, isCold = false): Promise<ReadContent> => {
    const kept = openKept('read', about);
    const read = await readContent(readFiles(soundFolder), keptReading(kept, code, { isCold, withTexts }));
    kept.forgetOthers();
    return read;
  };
}

const textsOf = ({ content }: ReadContent) => {
  const textOf = makeTexts(content);
  const entries = Object.values(content.entries).flat() as Entry[];
  return entries.map((entry) => Buffer.from(textOf(entry)).toString());
};

test('What was kept is what is read, texts among it, and they stay in their file until they are asked for', async () => {
  const read = reader();
  const first = await read(true);
  const again = await read(true);
  expect(again.content.entries).toEqual(first.content.entries);
  expect(again.findings).toEqual(first.findings);
  expect([...again.content.texts.values()].some((place) => place instanceof Uint8Array)).toBe(false);
  expect(textsOf(again)).toEqual(textsOf(first));
});

test('What a check has read without texts is read again by a build, and serves the check after it', async () => {
  const read = reader();
  expect((await read(false)).content.texts.size).toBe(0);
  const built = await read(true);
  expect(built.content.texts.size).toBe(built.content.sources.size);
  expect((await read(false)).parcels.every(({ texts }) => texts !== null)).toBe(true);
});

test('A text whose file has gone is written anew', async () => {
  const read = reader();
  const first = await read(true);
  const again = await read(true);
  for (const place of again.content.texts.values()) if ('file' in place) rmSync(place.file, { force: true });
  expect(textsOf(again)).toEqual(textsOf(first));
});

test.each([
  ['cut off within its texts', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
  ['cut off at its start', (bytes: Buffer) => bytes.subarray(0, 20)],
  ['empty', () => Buffer.alloc(0)],
  ['full of zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
])('A file that is %s, as after a power cut, is read anew', async (_, damage) => {
  const about = makeFolder({});
  const read = reader('code', about);
  const first = await read(true);
  const folder = path.dirname(openKept('read', about).find('x'));
  for (const name of readdirSync(folder)) {
    writeFileSync(path.join(folder, name), damage(readFileSync(path.join(folder, name))));
  }
  const again = await read(true);
  expect(again.content.entries).toEqual(first.content.entries);
  expect(textsOf(again)).toEqual(textsOf(first));
});

test('Nothing that was kept is looked at where everything is to be read anew', async () => {
  const read = reader();
  await read(true);
  const cold = await read(true, true);
  expect([...cold.content.texts.values()].every((place) => place instanceof Uint8Array)).toBe(true);
});

test('What another process is about to keep is not removed, and what one that was killed left is', () => {
  const about = makeFolder({});
  const folder = path.dirname(openKept('index', about).find('x'));
  const files = [`a.json.${String(process.ppid)}`, 'b.json.999999999', 'c.json'];
  for (const file of files) writeFileSync(path.join(folder, file), '{}');
  openKept('index', about).forgetOthers();
  expect(readdirSync(folder)).toEqual(files.slice(0, 1));
  rmSync(folder, { recursive: true });
});

test('What there is no room for is not kept, and nothing of it is left', () => {
  const kept = openKept('index', makeFolder({}));
  const place = kept.find('a.json');
  mkdirSync(place); // Nothing can take its place, as nothing can on a full disk.
  kept.write('a.json', '{}');
  expect(readdirSync(path.dirname(place))).toEqual(['a.json']);
  rmSync(path.dirname(place), { recursive: true });
});
