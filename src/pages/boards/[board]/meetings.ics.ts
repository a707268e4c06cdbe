import type { GetStaticPaths } from 'astro';
import type { Board } from '../../../core/book.ts';
import { makeCalendar } from '../../../outputs/calendar.ts';
import { subscriptions } from '../../../outputs/subscriptions.ts';
import { respond } from '../../../site/respond.ts';
import { absolute, book } from '../../../site.ts';

export const getStaticPaths = (() =>
  subscriptions(book).map(({ id, board }) => ({ params: { board: id }, props: { board } }))) satisfies GetStaticPaths;

/** The meetings of a board. */
export const write = ({ board }: { board: Board }) => makeCalendar(book, board, absolute);

export const GET = respond(write, 'text/calendar');
