import type { APIRoute, GetStaticPaths } from 'astro';
import type { Board } from '../../../core/book.ts';
import { makeFeed } from '../../../outputs/feed.ts';
import { subscriptions } from '../../../outputs/subscriptions.ts';
import { absolute } from '../../../site/data.ts';
import { book } from '../../../site.ts';

export const getStaticPaths = (() =>
  subscriptions(book).map(({ id, board }) => ({ params: { board: id }, props: { board } }))) satisfies GetStaticPaths;

/** What a board has published last. */
export const GET: APIRoute<{ board: Board }> = ({ props: { board } }) =>
  new Response(makeFeed(book, board, absolute), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
