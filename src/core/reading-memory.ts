import type { Parcel } from './parcel.ts';

/** Remembers from one build to the next what was read of files with certain bytes. */
export interface ReadingMemory {
  /** Whether the texts of files are kept as well, ready to be put on pages. */
  readonly withTexts: boolean;
  /** Whether it holds nothing yet, so that everything will have to be read. */
  readonly isEmpty: boolean;
  /** What was read of a batch with this digest; null where nobody has read it. */
  readonly recall: (digest: string) => Parcel | null;
  readonly remember: (digest: string, parcel: Parcel) => void;
}
