import type { Minutebook } from '../src/core/book.ts';
import { bookOf } from '../src/core/load-book.ts';
import { checkSmallSite } from './small-site.ts';

/** The minute book of the small site with some files added or put in the place of its own, as it stands on a day. */
export async function makeBook(files: Readonly<Record<string, string>> = {}, asAt = '2026-03-01'): Promise<Minutebook> {
  return bookOf(await checkSmallSite(files), asAt);
}
