import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { approvalsOf } from '../../../src/core/approvals.ts';
import { checkFiles } from '../../../src/core/check-folder.ts';
import type { ContentFile } from '../../../src/core/files/read-files.ts';
import { findFaults } from '../../../src/core/seal/faults.ts';
import { gatherMinutes } from '../../../src/core/seal/minutes.ts';
import { verifySeals } from '../../../src/core/seal/verify.ts';
import { readSealed } from '../../fixture.ts';
import { fileOf } from '../../sealed-site.ts';

vi.setConfig({ testTimeout: 60_000 });

const [lf, cr, space, hash, hyphen] = [10, 13, 32, 35, 45] as const;

/** The files that hold the approved minutes of the sealed site. */
const approved = /\/meetings\/(2026-01-12|2026-02-09\/(meeting|\d\d-\w+)|2026-03-16)\.md$/;

const asOnWindows = (file: ContentFile) => {
  const text = new TextDecoder().decode(file.bytes).replaceAll('\n', '\r\n');
  return approved.test(file.path) ? fileOf(file.path, new TextEncoder().encode(text)) : file;
};

/** The bytes that are written and put in everywhere, besides one that differs by a bit: on Windows those that it alone makes special. */
const sites = [
  ['elsewhere', readSealed(), [space, hyphen, hash, cr, lf, 0xff]],
  ['on Windows', readSealed().map(asOnWindows), [cr, lf]],
] as const;

const bytesOf = ({ bytes }: ContentFile) => bytes ?? new Uint8Array();

/** A change of one byte at some place: null where it leaves the same text, as a carriage return before a line feed does. */
type Change = (bytes: Uint8Array, at: number, byte: number) => Uint8Array | null;

const flip: Change = (bytes, at, byte) => (bytes[at] === byte ? null : bytes.with(at, byte));
const insert: Change = (bytes, at, byte) =>
  byte === cr && bytes[at] === lf ? null : Uint8Array.from([...bytes.subarray(0, at), byte, ...bytes.subarray(at)]);
const remove: Change = (bytes, at) =>
  bytes[at] === cr && bytes[at + 1] === lf
    ? null
    : Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);

const changes = [
  ['changed', flip],
  ['put in', insert],
  ['taken out', remove],
] as const;

for (const [where, site, special] of sites) {
  const minutes = site.filter(({ path }) => approved.test(path));

  test(`there are approved minutes to change, checked out ${where}`, async () => {
    expect(minutes).toHaveLength(5);
    expect((await verifySeals(site)).verdicts.map(({ fault }) => fault)).toEqual([null, null]);
  });

  test.each(changes)(`a sealed book with any one byte %s does not verify, checked out ${where}`, async (_, change) => {
    const place = fc
      .constantFrom(...minutes)
      .chain((file) => fc.tuple(fc.constant(file), fc.nat(bytesOf(file).length - 1), fc.nat(255)));
    await fc.assert(
      fc.asyncProperty(place, async ([file, at, byte]) => {
        const bytes = change(bytesOf(file), at, byte);
        fc.pre(bytes !== null);
        const { verdicts } = await verifySeals(site.map((each) => (each === file ? fileOf(file.path, bytes) : each)));
        expect(verdicts.some(({ fault }) => fault !== null)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test(`no byte of approved minutes is left out of their seal, checked out ${where}`, async () => {
    const { content, registry } = await checkFiles(site);
    const records = content.entries.seals.map(({ board, data }) => ({ board: board ?? '', pages: data.seals }));
    const approvals = approvalsOf(content, registry);
    for (const { board, pages } of records) {
      const own = minutes.filter(({ path }) => path.startsWith(`boards/${board}/`));
      const holds = (files: readonly ContentFile[]) =>
        findFaults(board, pages, { files: gatherMinutes(files, new Set([board])), approvals, moved: new Map() }).next()
          .done;
      expect(holds(own)).toBe(true);
      for (const file of own) {
        for (const [what, changed] of everyChange(bytesOf(file), special)) {
          const isFound = !holds(own.map((each) => (each === file ? fileOf(file.path, changed) : each)));
          if (!isFound) expect.fail(`${file.path}: ${what} is not found`);
        }
      }
    }
  });
}

/** What could move the edges of the corrections, or stand for the same text, at every place of some bytes. */
function* everyChange(bytes: Uint8Array, special: readonly number[]): Generator<[string, Uint8Array]> {
  for (let at = 0; at < bytes.length; at++) {
    const written = [...special, (bytes[at] ?? 0) ^ 1];
    const made: [string, Uint8Array | null][] = [
      ['a byte taken out', remove(bytes, at, 0)],
      ...written.map((byte): [string, Uint8Array | null] => [`byte ${String(byte)} written`, flip(bytes, at, byte)]),
      ...written.map((byte): [string, Uint8Array | null] => [`byte ${String(byte)} put in`, insert(bytes, at, byte)]),
    ];
    for (const [what, changed] of made) if (changed !== null) yield [`${what} at ${String(at)}`, changed];
  }
}
