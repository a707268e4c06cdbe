import type { APIRoute } from 'astro';
import { accents } from '../site/theme.ts';
import { book } from '../site.ts';

/** What the styles must know of the publisher: the accent colour for both colour schemes, and the origin that links on paper start with. */
export const GET: APIRoute = () => {
  const { light, dark } = accents(book.site.accent ?? '#1d4f91');
  return new Response(
    `:root{--accent-light:${light};--accent-dark:${dark};--origin:${JSON.stringify(book.site.origin)}}\n`,
    {
      headers: { 'Content-Type': 'text/css; charset=utf-8' },
    },
  );
};
