import type { Minutebook } from '../../core/book.ts';
import type { BookSummary, SearchedPage } from '../table.ts';

/** What a list of minute books says of one. */
export function summarise(book: Minutebook, pages: readonly SearchedPage[]): BookSummary {
  const { site, asAt, meetings, decisions, actions } = book;
  const held = meetings.filter(({ minutes, date }) => minutes !== 'to-come' && date <= asAt);
  return {
    title: site.title,
    organisation: site.organisation,
    origin: site.origin,
    base: site.base,
    asAt,
    first: held.at(-1)?.date ?? null,
    last: held[0]?.date ?? null,
    meetings: meetings.length,
    decisions: decisions.length,
    actions: actions.length,
    pages: pages.length,
    hasData: true,
  };
}
