import { statSync } from 'node:fs';
import { type Parcel, unpack } from '../../src/core/reading/parcel.ts';
import type { Batch, ReadingMemory } from '../../src/core/reading/reading-memory.ts';
import { readIfThere } from '../../src/core/files/shared-bytes.ts';
import { type KeptFolder, unlessDamaged } from './kept-folder.ts';

/** How a file begins: with the lengths in bytes of the head of a parcel and of its label, which stand before the texts. */
const start = 8;

/** What a file says of its parcel besides. */
interface Label extends Pick<Parcel, 'outline'> {
  /** Null where it has no texts. */
  readonly list: Parcel['list'] | null;
}

/** What is taken from what was kept, and what is kept. */
export interface KeptReadingOptions {
  /** Whether everything is read afresh. */
  readonly isCold: boolean;
  /** Whether the texts of files are kept as well, ready to be put on pages. */
  readonly withTexts: boolean;
}

/** What was read of a content folder by the same code, as it is kept in files. */
export function keptReading(kept: KeptFolder, code: string, { isCold, withTexts }: KeptReadingOptions): ReadingMemory {
  const nameOf = (digest: string) => `${code}-${digest}`;
  return {
    withTexts,
    isEmpty: isCold || kept.isEmpty,
    recall: (digest) => {
      const file = kept.find(nameOf(digest));
      return isCold ? null : unlessDamaged(() => readBatch(file, withTexts));
    },
    remember: (digest, { parcel }) => {
      if (parcel !== null) kept.write(nameOf(digest), writeParcel(parcel));
    },
  };
}

function readBatch(file: string, withTexts: boolean): Batch | null {
  const parcel = readParcel(file);
  return parcel === null || (withTexts && parcel.texts === null) ? null : { part: unpack(parcel), parcel };
}

/** Reads what writeParcel wrote except the texts, of which an edit needs only a few; null if nobody has kept it. */
function readParcel(file: string): Parcel | null {
  const lengths = readIfThere(file, 0, start);
  if (lengths === null) return null;
  const [head = 0, label = 0] = new Uint32Array(lengths.buffer);
  const bytes = readIfThere(file, start, head + label);
  if (bytes === null) return null;
  const { outline, list } = JSON.parse(Buffer.from(bytes.buffer, head, label).toString()) as Label;
  const length = list?.reduce((sum, [, size]) => sum + size, 0) ?? 0;
  const texts = { file, start: start + head + label, length };
  if (statSync(file).size !== texts.start + length) throw new RangeError(`${file} is not as long as it was written.`);
  return {
    head: bytes.subarray(0, head),
    outline,
    texts: list === null ? null : texts,
    list: list ?? [],
  };
}

/** A parcel as the bytes of a file. */
function writeParcel({ head, outline, texts, list }: Parcel): Uint8Array {
  if (texts !== null && !(texts instanceof Uint8Array)) throw new TypeError('These texts are already kept.');
  const label = Buffer.from(JSON.stringify({ outline, list: texts === null ? null : list } satisfies Label));
  const lengths = Buffer.from(Uint32Array.of(head.length, label.length).buffer);
  return Buffer.concat([lengths, head, label, texts ?? new Uint8Array()]);
}
