import type { APIRoute } from 'astro';
import { makeCalendar } from '../outputs/calendar.ts';
import { absolute } from '../site/data.ts';
import { book } from '../site.ts';

/** The meetings of all boards. */
export const GET: APIRoute = () =>
  new Response(makeCalendar(book, null, absolute), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
