import type { FileText } from '../markdown/file-text.ts';
import { readIfThere } from '../files/shared-bytes.ts';

/** Where a text is: in memory, or in a file from which it is read when it is asked for. */
export type TextPlace = FileText | RunOfFile;

/** A run of bytes of a file. */
interface RunOfFile {
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

/** A part of a place, which begins at a byte of it. */
export function placeIn(place: TextPlace, start: number, length: number): TextPlace {
  if (place instanceof Uint8Array) return place.subarray(start, start + length);
  return { file: place.file, start: place.start + start, length };
}

/** Takes a text from its place; null where it has gone, because another build of the same content has tidied up. */
export function takeText(place: TextPlace): FileText | null {
  return place instanceof Uint8Array ? place : readIfThere(place.file, place.start, place.length);
}
