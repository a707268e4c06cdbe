import { inFigures } from '../../core/figures.ts';
import { element } from './element.ts';
import { addressOf } from './page-address.ts';
import type { Search } from './search-address.ts';

/** How many results are on a page. */
export const pageLength = 20;

/** The number of the last page of an answer. */
export function lastPage(count: number): number {
  return Math.max(1, Math.ceil(count / pageLength));
}

/** Links to the pages before and after this one of an answer. */
export function showPager(holder: HTMLElement, search: Search, count: number): void {
  const last = lastPage(count);
  holder.hidden = last === 1;
  const link = (page: number, words: string, rel: string) =>
    page < 1 || page > last ? [] : [element('a', { href: addressOf({ ...search, page }), rel }, words)];
  holder.replaceChildren(
    ...link(search.page - 1, 'Previous page', 'prev'),
    element('span', {}, ` Page ${inFigures(search.page)} of ${inFigures(last)} `),
    ...link(search.page + 1, 'Next page', 'next'),
  );
}
