import type { APIRoute, GetStaticPaths } from 'astro';
import type { Board } from '../../../core/book.ts';
import { makeCalendar } from '../../../outputs/calendar.ts';
import { subscriptions } from '../../../outputs/subscriptions.ts';
import { absolute } from '../../../site/data.ts';
import { book } from '../../../site.ts';

export const getStaticPaths = (() =>
  subscriptions(book).map(({ id, board }) => ({ params: { board: id }, props: { board } }))) satisfies GetStaticPaths;

/** The meetings of a board. */
export const GET: APIRoute<{ board: Board }> = ({ props: { board } }) =>
  new Response(makeCalendar(book, board, absolute), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
