import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchesOf, digestOfBatch } from '../../../src/core/reading/batches.ts';
import type { ContentFile } from '../../../src/core/files/read-files.ts';
import { rememberLastFiles, rememberLastReading } from '../../../src/core/reading/last-reading.ts';
import { readFiles } from '../../../src/core/files/read-files.ts';
import { readPart } from '../../../src/core/reading/part.ts';
import { makeFolder } from '../../folder.ts';

const file = (path: string, text = path): ContentFile => {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, bytes };
};
const many = Array.from({ length: 2000 }, (_, index) => file(`boards/a/meetings/${String(10_000 + index)}.md`));
const digests = (files: readonly ContentFile[]) => new Set(batchesOf(files).map(digestOfBatch));

test('Batches hold every file once, in order, and never too many.', () => {
  const batches = batchesOf(many);
  expect(batches.flat()).toEqual(many);
  expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(200);
  expect(batches.length).toBeGreaterThan(20);
});

test('A file that comes, goes or changes leaves all batches but three at most as they were.', () => {
  const before = digests(many);
  const places = fc.nat(many.length - 1);
  const changes = fc.constantFrom(
    (at: number) => many.toSpliced(at, 1),
    (at: number) => many.toSpliced(at + 1, 0, file(`${many[at]?.path ?? ''}-b`)),
    (at: number) => many.with(at, file(many[at]?.path ?? '', 'something else')),
  );
  fc.assert(
    fc.property(places, changes, (at, change) => {
      const after = digests(change(at));
      expect(after).not.toEqual(before);
      expect(after.difference(before).size).toBeLessThanOrEqual(3); // A full one, should a run of files be cut before it.
      expect(before.difference(after).size).toBeLessThanOrEqual(3);
    }),
    { numRuns: 30, examples: [[204, (at) => many.toSpliced(at, 1)]] },
  );
});

test('What was read last is recalled, and what was read before that is not.', () => {
  const next = rememberLastReading();
  const batch = { part: readPart([], false), parcel: null };
  const first = next();
  expect(first.isEmpty).toBe(true);
  first.remember('a', batch);
  first.remember('b', batch);
  const second = next();
  expect(second.isEmpty).toBe(false);
  expect(second.recall('a')).toBe(batch);
  const third = next();
  expect(third.recall('a')).toBe(batch);
  expect(third.recall('b')).toBeNull();
});

test('Before anything was read, it is recalled what another memory has, and later no more.', () => {
  const batch = { part: readPart([], false), parcel: null };
  const kept = { withTexts: false, isEmpty: false, recall: () => batch, remember: () => undefined };
  const next = rememberLastReading(kept);
  expect(next().recall('a')).toBe(batch);
  expect(next().recall('a')).toBe(batch);
  expect(next().recall('b')).toBeNull();
});

test('A file that was read is read again only when its size or time has changed.', () => {
  const folder = makeFolder({ 'topics/a.md': 'One.', 'topics/b.md': 'Two.' });
  const memory = rememberLastFiles();
  const read = () => [...readFiles(folder, memory)];
  const before = read();
  expect(read().every((each, index) => each === before[index])).toBe(true);
  writeFileSync(path.join(folder, 'topics/b.md'), 'Six.');
  const after = read();
  expect(after[0]).toBe(before[0]);
  expect(Buffer.from(after[1]?.bytes ?? []).toString()).toBe('Six.');
});
