import { makeFeed } from '../outputs/feed.ts';
import { respond } from '../site/respond.ts';
import { absolute, book } from '../site.ts';

/** What all boards have published last. */
export const write = () => makeFeed(book, null, absolute);

export const GET = respond(write, 'application/atom+xml');
