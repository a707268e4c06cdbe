import type { Minutebook } from '../../src/core/book.ts';

/**
 * Sorts the pages of a site so that those which show one text follow each other: a meeting, and the stories of what was
 * decided and raised at it. A file is then parsed once for all of them.
 */
export function sortPages<T extends { readonly address: string }>(pages: readonly T[], book: Minutebook): T[] {
  const places = new Map<string, number>();
  for (const { meetings } of book.boards) {
    for (const { address, decisions, actions } of meetings) {
      for (const page of [address, ...decisions.map(({ page }) => page), ...actions.map(({ page }) => page)]) {
        if (page !== null) places.set(page, places.size);
      }
    }
  }
  const placeOf = ({ address }: T) => places.get(address) ?? -1;
  return pages.toSorted((a, b) => placeOf(a) - placeOf(b));
}
