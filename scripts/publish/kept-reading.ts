import type { Parcel } from '../../src/core/parcel.ts';
import type { ReadingMemory } from '../../src/core/reading-memory.ts';
import { readShared } from '../../src/core/shared-bytes.ts';
import type { KeptFolder } from './kept-folder.ts';

/** What was read of a content folder by the same code, as it is kept in files; where all is made anew it is not looked at. */
export function keptReading(kept: KeptFolder, code: string, isCold: boolean): ReadingMemory {
  const nameOf = (digest: string) => `${code}-${digest}`;
  return {
    isEmpty: isCold || kept.isEmpty,
    recall: (digest) => (isCold ? null : readIfThere(kept.find(nameOf(digest)))),
    remember: (digest, parcel) => {
      kept.write(nameOf(digest), parcel);
    },
  };
}

/** Nothing where nobody has kept it, or where another build of the same content removes it in the same moment. */
function readIfThere(file: string): Parcel | null {
  try {
    return readShared(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
