import type { Parcel } from './parcel.ts';
import type { Part } from './part.ts';

/** What a batch of files holds. */
export interface Batch {
  readonly part: Part;
  /** The same as bytes, where it is kept. */
  readonly parcel: Parcel | null;
}

/** Remembers what was read of files with certain bytes. */
export interface ReadingMemory {
  /** Whether the texts of files are wanted as well, ready to be put on pages. */
  readonly withTexts: boolean;
  /** Whether it holds nothing yet, so that everything will have to be read. */
  readonly isEmpty: boolean;
  /** What was read of a batch with this digest; null where nobody has read it, or not with the texts that are wanted. */
  readonly recall: (digest: string) => Batch | null;
  readonly remember: (digest: string, batch: Batch) => void;
}

/** A memory that keeps nothing. */
export function forgetful(withTexts: boolean): ReadingMemory {
  return { withTexts, isEmpty: true, recall: () => null, remember: () => undefined };
}
