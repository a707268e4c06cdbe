import { type Entries, type Entry, noEntries } from './entries.ts';
import type { FileText } from './markdown/file-text.ts';
import type { FileLink } from './markdown/inspect.ts';
import type { Part } from './part.ts';
import type { Kind } from './schema/kinds.ts';

/**
 * A part as bytes: for another thread, which sees the same memory, or for the next build. Its records go as JSON and without
 * what the file says of each of them: of 10,000 meetings, those of half the files take 0.3 CPU seconds so, and 0.9 where V8
 * copies the objects. Behind it stand the texts, as they are; before it, how long it and their list are.
 */
export type Parcel = Uint8Array;

/** All of a part but its texts, as JSON. */
interface Head {
  /** The files that hold records. */
  readonly files: (readonly [file: string, board: string | null, meeting: string | null])[];
  /** The records of each kind with the number of their file. */
  readonly rows: Partial<Record<Kind, Row[]>>;
  readonly bodyStarts: readonly (readonly [file: string, start: number])[];
  readonly attachments: readonly (readonly [file: string, size: number])[];
  readonly links: readonly (readonly [file: string, links: readonly FileLink[]])[];
  readonly rejected: readonly string[];
  readonly unread: readonly string[];
  readonly findings: Part['findings'];
}

type Row = readonly [file: number, Entry['section'], Entry['item'], Entry['name'], Entry['data'], Entry['text']];

/** The texts of a parcel in their order, each with its length in bytes. */
type TextList = readonly (readonly [file: string, length: number])[];

/** Where the head of a parcel starts: behind the lengths of itself and of the list of texts. */
const start = 8;

/** Packs a part. */
export function pack({ texts, ...part }: Part): Parcel {
  const list: TextList = Array.from(texts ?? [], ([file, text]) => [file, Buffer.byteLength(text)] as const);
  const heads = [packHead(part), JSON.stringify(list)];
  const lengths = heads.map((head) => Buffer.byteLength(head));
  const length = [...lengths, ...list.map(([, size]) => size)].reduce((sum, size) => sum + size, start);
  const bytes = Buffer.from(new SharedArrayBuffer(length));
  lengths.forEach((size, index) => bytes.writeUInt32LE(size, 4 * index));
  let end = start;
  for (const text of [...heads, ...(texts?.values() ?? [])]) end += bytes.write(text, end);
  return new Uint8Array(bytes.buffer);
}

function packHead(part: Omit<Part, 'texts'>): string {
  const { entries, bodyStarts, attachments, links, rejected, unread, findings } = part;
  return JSON.stringify({
    ...packEntries(entries),
    bodyStarts: [...bodyStarts],
    attachments: [...attachments],
    links: [...links],
    rejected: [...rejected],
    unread: [...unread],
    findings,
  } satisfies Head);
}

function packEntries(entries: Entries): Pick<Head, 'files' | 'rows'> {
  const files: Head['files'] = [];
  const rows: Head['rows'] = {};
  const numbers = new Map<string, number>();
  for (const [kind, list] of Object.entries(entries) as [Kind, Entry[]][]) {
    if (list.length === 0) continue;
    rows[kind] = list.map(({ file, board, meeting, section, item, name, data, text }) => {
      let number = numbers.get(file);
      if (number === undefined) {
        numbers.set(file, (number = files.length));
        files.push([file, board, meeting]);
      }
      return [number, section, item, name, data, text];
    });
  }
  return { files, rows };
}

/** Unpacks a part, but for its texts, which stay where they are. */
export function unpack(parcel: Parcel): Part {
  const { bytes, list } = open(parcel);
  const head = JSON.parse(bytes.toString('utf8', start, list)) as Head;
  return {
    entries: unpackEntries(head),
    bodyStarts: new Map(head.bodyStarts),
    attachments: new Map(head.attachments),
    links: new Map(head.links),
    rejected: new Set(head.rejected),
    unread: new Set(head.unread),
    findings: head.findings,
    texts: null,
  };
}

/** The texts in a parcel, by file; they are not copied. */
export function textsIn(parcel: Parcel): [string, FileText][] {
  const { bytes, list, texts } = open(parcel);
  let end = texts;
  return (JSON.parse(bytes.toString('utf8', list, texts)) as TextList).map(([file, length]) => {
    end += length;
    return [file, parcel.subarray(end - length, end)];
  });
}

/** Finds where the list of texts and the texts start. */
function open({ buffer, byteOffset, length }: Parcel): { bytes: Buffer; list: number; texts: number } {
  const bytes = Buffer.from(buffer, byteOffset, length);
  const list = start + bytes.readUInt32LE();
  return { bytes, list, texts: list + bytes.readUInt32LE(4) };
}

function unpackEntries({ files, rows }: Head): Entries {
  const entries: Entries = noEntries();
  for (const [kind, list] of Object.entries(rows) as [Kind, Row[]][]) {
    for (const [number, section, item, name, data, text] of list) {
      const [file = '', board = null, meeting = null] = files[number] ?? [];
      (entries[kind] as Entry[]).push({ kind, file, section, board, meeting, item, name, data, text });
    }
  }
  return entries;
}
