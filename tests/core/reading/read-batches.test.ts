import { expect, test } from 'vitest';
import type { Entry } from '../../../src/core/records/entry.ts';
import type { ContentFile } from '../../../src/core/files/read-files.ts';
import { pack, textsIn, unpack } from '../../../src/core/reading/parcel.ts';
import { type Part, readPart } from '../../../src/core/reading/part.ts';
import { gatherFiles, readBatches } from '../../../src/core/reading/read-batches.ts';
import { type Batch, forgetful } from '../../../src/core/reading/reading-memory.ts';
import { takeText } from '../../../src/core/reading/text-place.ts';
import { brokenNames, readBroken, readSealed } from '../../fixture.ts';

const noMemory = forgetful(true);

test('A large folder, which two threads read, gives what one thread makes of it', async () => {
  const files = Array.from({ length: 2500 }, (_, index) => meeting(index));
  const { files: sorted, thread } = gatherFiles(files.toReversed(), noMemory);
  expect(thread).not.toBeNull();
  expect(sorted).toEqual(files);
  const batches = await readBatches(sorted, noMemory, thread);
  const parts = batches.map(({ part }) => part);
  expect(parts.length).toBeGreaterThan(1);
  const { entries, findings, ...rest } = join(parts);
  const inOne = readPart(files, true);
  expect({ entries, findings, ...rest }).toEqual(join([inOne]));
  const texts = batches.flatMap(({ parcel }) => (parcel === null ? [] : textsIn(parcel)));
  expect(texts.map(([file, place]) => [file, Buffer.from(takeText(place) ?? []).toString()])).toEqual([
    ...(inOne.texts ?? []),
  ]);
  expect(entries.flat().length).toBeGreaterThan(4000);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(
    new Set(['unknown-field', 'frontmatter-unclosed', 'too-deep']),
  );
});

test('What one thread packs is what the other unpacks, what is said of half a character among it', () => {
  const topic = { path: 'topics/a.md', bytes: new TextEncoder().encode('---\ntitle: "\\uD83D \\""\n---\n') };
  const files = [...readSealed(), ...brokenNames.flatMap(readBroken), { ...topic, size: topic.bytes.length }];
  const part = readPart(files, false);
  expect(part.findings.at(-1)?.message).toContain('\uD83D "');
  const arrived = unpack(pack(part));
  expect(arrived).toEqual(part);
  expect(JSON.stringify(arrived.entries)).toBe(JSON.stringify(part.entries));
});

test('A folder without files has no parts', async () => {
  expect(await readBatches([], null, null)).toEqual([]);
});

test('Where files cannot be listed to their end, nobody waits for the second thread', () => {
  function* broken() {
    for (let index = 0; index < 2500; index++) yield meeting(index);
    throw new RangeError('No more.');
  }
  expect(() => gatherFiles(broken(), null)).toThrow(RangeError);
});

test('What was read once is recalled as long as its bytes are the same', async () => {
  const kept = new Map<string, Batch>();
  const memory = {
    withTexts: true,
    isEmpty: false,
    recall: (digest: string) => kept.get(digest) ?? null,
    remember: (digest: string, batch: Batch) => void kept.set(digest, batch),
  };
  const files = Array.from({ length: 300 }, (_, index) => meeting(index));
  const first = await readBatches(files, memory, null);
  const size = kept.size;
  expect(size).toBe(first.length);
  expect((await readBatches(files, memory, null)).map(({ part }) => part)).toEqual(first.map(({ part }) => part));
  expect(kept.size).toBe(size);
  const changed = files.with(150, { ...meeting(150), bytes: meeting(151).bytes ?? new Uint8Array() });
  const again = await readBatches([meeting(-1), ...changed], memory, null);
  expect(again.filter(({ part }, at) => part.findings !== first[at]?.part.findings).length).toBeGreaterThan(0);
  expect(kept.size).toBeLessThanOrEqual(size + 2);
  expect(again.flatMap(({ part }) => part.entries.meeting).length).toBe(
    first.flatMap(({ part }) => part.entries.meeting).length + 1,
  );
});

/** Every seventh has a field that is unknown, every eleventh does not end its frontmatter, five are nested, ever deeper. */
function meeting(index: number): ContentFile {
  const date = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
  const fields = [`date: ${date}`, 'status: held', ...(index % 7 === 0 ? ['chair: nobody'] : [])];
  const fence = index % 11 === 0 ? '' : '---\n';
  const text = `${index % 500 === 1 ? '>'.repeat(index * 3) : ''} Noted, as at ${String(index)}.`;
  const minutes = `## 1. Budget\n\nMembers heard of [the last](${date}.md).\n\n### Decision\n\n- Outcome: agreed\n\n${text}\n`;
  const bytes = new TextEncoder().encode(`---\n${fields.join('\n')}\n${fence}\n${minutes}`);
  return { path: `boards/a/meetings/${date}.md`, size: bytes.length, bytes };
}

function join(parts: readonly Part[]) {
  const kinds = Object.keys(parts[0]?.entries ?? {}) as (keyof Part['entries'])[];
  return {
    findings: parts.flatMap(({ findings }) => findings),
    entries: kinds.map((kind) => parts.flatMap(({ entries }) => entries[kind] as Entry[])),
    links: parts.flatMap(({ links }) => [...links]),
    short: parts.flatMap(({ short }) => [...short]),
    bodyStarts: parts.flatMap(({ bodyStarts }) => [...bodyStarts]),
    rejected: parts.flatMap(({ rejected }) => [...rejected]),
    unread: [...new Set(parts.flatMap(({ unread }) => [...unread]))],
  };
}
