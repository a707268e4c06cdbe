import { type Entries, type Entry, noEntries } from './entries.ts';
import type { Part } from './part.ts';
import type { Kind } from './schema/kinds.ts';

/**
 * A part on its way from one thread to another. Its records go as JSON and without what the file says of each of them:
 * of 10,000 meetings, those of half the files take 0.3 CPU seconds so, and 0.9 where V8 copies the objects.
 */
export interface Parcel {
  readonly part: Omit<Part, 'entries'>;
  readonly records: string;
}

/** The files that hold records, and the records of each kind with the number of their file. */
interface Records {
  readonly files: (readonly [file: string, board: string | null, meeting: string | null])[];
  readonly rows: Partial<Record<Kind, Row[]>>;
}

type Row = readonly [file: number, Entry['section'], Entry['item'], Entry['name'], Entry['data'], Entry['text']];

/** Packs a part for another thread. */
export function pack({ entries, ...part }: Part): Parcel {
  const records: Records = { files: [], rows: {} };
  const numbers = new Map<string, number>();
  for (const [kind, list] of Object.entries(entries) as [Kind, Entry[]][]) {
    if (list.length === 0) continue;
    records.rows[kind] = list.map(({ file, board, meeting, section, item, name, data, text }) => {
      let number = numbers.get(file);
      if (number === undefined) {
        numbers.set(file, (number = records.files.length));
        records.files.push([file, board, meeting]);
      }
      return [number, section, item, name, data, text];
    });
  }
  return { part, records: JSON.stringify(records) };
}

/** Unpacks a part from another thread. */
export function unpack({ part, records }: Parcel): Part {
  const { files, rows } = JSON.parse(records) as Records;
  const entries: Entries = noEntries();
  for (const [kind, list] of Object.entries(rows) as [Kind, Row[]][]) {
    for (const [number, section, item, name, data, text] of list) {
      const [file = '', board = null, meeting = null] = files[number] ?? [];
      (entries[kind] as Entry[]).push({ kind, file, section, board, meeting, item, name, data, text });
    }
  }
  return { ...part, entries };
}
