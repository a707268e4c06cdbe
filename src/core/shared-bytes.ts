import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Reads a file into memory that every thread sees, so that none has a copy of its own. */
export function readShared(file: string): Uint8Array {
  const open = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(open).size));
    for (let end = 0; end < bytes.length;) {
      const count = readSync(open, bytes, end, bytes.length - end, null);
      if (count === 0) throw new RangeError(`${file} has become shorter while it was read.`);
      end += count;
    }
    return bytes;
  } finally {
    closeSync(open);
  }
}
