import type { APIRoute } from 'astro';
import { makeFeed } from '../outputs/feed.ts';
import { absolute } from '../site/data.ts';
import { book } from '../site.ts';

/** What all boards have published last. */
export const GET: APIRoute = () =>
  new Response(makeFeed(book, null, absolute), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
