import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { ifThere } from './if-there.ts';

/** Reads a file, or a run of its bytes, into memory that every thread sees, so that none has a copy of its own. */
function readShared(file: string, start = 0, length?: number): Uint8Array {
  const open = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(length ?? fstatSync(open).size - start));
    for (let end = 0; end < bytes.length;) {
      const count = readSync(open, bytes, end, bytes.length - end, start + end);
      if (count === 0) throw new RangeError(`${file} has become shorter while it was read.`);
      end += count;
    }
    return bytes;
  } finally {
    closeSync(open);
  }
}

/** The same, or null where the file has gone, as what is kept between builds may at any time. */
export function readIfThere(...[file, start, length]: Parameters<typeof readShared>): Uint8Array | null {
  return ifThere(() => readShared(file, start, length));
}
