import { accents } from '../core/accent.ts';
import { respond } from '../site/respond.ts';
import { book } from '../site.ts';

/** What the styles must know of the publisher: the accent colours for both colour schemes, and the origin that links on paper start with. */
export const write = () => {
  const boards = book.boards.flatMap(({ id, data: { accent } }) =>
    accent === undefined ? [] : [`:root[data-board="${id}"]{${accentTokens(accent)}}\n`],
  );
  return `:root{${accentTokens(book.site.accent ?? '#1d4f91')};--origin:${JSON.stringify(book.site.origin)}}\n${boards.join('')}`;
};

export const GET = respond(write, 'text/css');

function accentTokens(accent: string): string {
  const { light, dark } = accents(accent);
  return `--accent-light:${light};--accent-dark:${dark}`;
}
