import { makeCalendar } from '../outputs/calendar.ts';
import { respond } from '../site/respond.ts';
import { absolute, book } from '../site.ts';

/** The meetings of all boards. */
export const write = () => makeCalendar(book, null, absolute);

export const GET = respond(write, 'text/calendar');
