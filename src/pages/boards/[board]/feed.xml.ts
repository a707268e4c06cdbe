import type { GetStaticPaths } from 'astro';
import type { Board } from '../../../core/book.ts';
import { makeFeed } from '../../../outputs/feed.ts';
import { subscriptions } from '../../../outputs/subscriptions.ts';
import { respond } from '../../../site/respond.ts';
import { absolute, book } from '../../../site.ts';

export const getStaticPaths = (() =>
  subscriptions(book).map(({ id, board }) => ({ params: { board: id }, props: { board } }))) satisfies GetStaticPaths;

/** What a board has published last. */
export const write = ({ board }: { board: Board }) => makeFeed(book, board, absolute);

export const GET = respond(write, 'application/atom+xml');
