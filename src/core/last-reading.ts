import type { Parcel } from './parcel.ts';
import type { ReadingMemory } from './reading-memory.ts';

/** Remembers in this process what was read the last time; call what it gives whenever a content folder is read again. */
export function rememberLastReading(): () => ReadingMemory {
  let last = new Map<string, Parcel>();
  return () => {
    const before = last;
    const now = new Map<string, Parcel>();
    last = now;
    return {
      withTexts: true,
      isEmpty: before.size === 0,
      recall: (digest) => {
        const parcel = before.get(digest) ?? null;
        if (parcel !== null) now.set(digest, parcel);
        return parcel;
      },
      remember: (digest, parcel) => {
        now.set(digest, parcel);
      },
    };
  };
}
