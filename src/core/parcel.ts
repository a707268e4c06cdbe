import { type Entries, type Entry, noEntries } from './entries.ts';
import type { FileLink } from './markdown/inspect.ts';
import type { Part } from './part.ts';
import type { Kind } from './schema/kinds.ts';

/**
 * A part as bytes: for another thread, which sees the same memory, or for the next build. Its records go as JSON and without
 * what the file says of each of them: of 10,000 meetings, those of half the files take 0.3 CPU seconds so, and 0.9 where V8
 * copies the objects. The texts stand behind it as they are.
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
  /** Each text with its length in bytes; null where none were kept. */
  readonly texts: (readonly [file: string, length: number])[] | null;
}

type Row = readonly [file: number, Entry['section'], Entry['item'], Entry['name'], Entry['data'], Entry['text']];

/** Packs a part. */
export function pack({ entries, bodyStarts, attachments, links, rejected, unread, findings, texts }: Part): Parcel {
  const head = JSON.stringify({
    ...packEntries(entries),
    bodyStarts: [...bodyStarts],
    attachments: [...attachments],
    links: [...links],
    rejected: [...rejected],
    unread: [...unread],
    findings,
    texts: texts && Array.from(texts, ([file, text]) => [file, text.length] as const),
  } satisfies Head);
  const length = Buffer.byteLength(head);
  const bodies = [...(texts?.values() ?? [])];
  const bytes = Buffer.from(new SharedArrayBuffer(4 + length + bodies.reduce((sum, text) => sum + text.length, 0)));
  bytes.writeUInt32LE(length);
  let end = 4 + bytes.write(head, 4);
  for (const body of bodies) {
    bytes.set(body, end);
    end += body.length;
  }
  return new Uint8Array(bytes.buffer);
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

/** Unpacks a part. */
export function unpack(parcel: Parcel): Part {
  const bytes = Buffer.from(parcel.buffer, parcel.byteOffset, parcel.length);
  let end = 4 + bytes.readUInt32LE();
  const head = JSON.parse(bytes.toString('utf8', 4, end)) as Head;
  const texts = head.texts?.map(([file, length]) => {
    end += length;
    return [file, parcel.subarray(end - length, end)] as const;
  });
  return {
    entries: unpackEntries(head),
    bodyStarts: new Map(head.bodyStarts),
    attachments: new Map(head.attachments),
    links: new Map(head.links),
    rejected: new Set(head.rejected),
    unread: new Set(head.unread),
    findings: head.findings,
    texts: texts === undefined ? null : new Map(texts),
  };
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
