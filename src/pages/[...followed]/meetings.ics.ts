import type { GetStaticPaths } from 'astro';
import type { Board } from '../../core/book.ts';
import { hasCalendar, makeCalendar } from '../../outputs/calendar.ts';
import { subscriptions } from '../../outputs/subscriptions.ts';
import { respond } from '../../site/respond.ts';
import { absolute, book } from '../../site.ts';

export const getStaticPaths = (() => {
  const boards = subscriptions(book).map(({ id, board }) => ({ followed: `boards/${id}`, board }));
  return [{ followed: undefined, board: null }, ...boards]
    .filter(({ board }) => hasCalendar(book, board))
    .map(({ followed, board }) => ({ params: { followed }, props: { board } }));
}) satisfies GetStaticPaths;

/** The meetings of a board, or of all boards. */
export const write = ({ board }: { board: Board | null }) => makeCalendar(book, board, absolute);

export const GET = respond(write, 'text/calendar');
