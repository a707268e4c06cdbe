import type { Action, Decision } from '../core/book.ts';
import { dateInWords } from '../core/dates.ts';
import { shortened } from '../core/shortened.ts';
import { inWords, standingInWords } from './words.ts';

/** The last part of a page's address. */
export function pageName(address: string): string {
  return address.split('/').at(-2) ?? '';
}

/** The title of a decision's or action's page, unique in the book. */
export function storyTitle({ kind, data, name, board, date }: Decision | Action): string {
  const word = kind === 'decision' ? 'Decision' : 'Action';
  return `${word}${data.ref === undefined ? '' : ` ${data.ref}`}: ${name}, ${board.shortName}, ${dateInWords(date)}`;
}

/** One sentence about a decision for search engines and link previews. */
export function describeDecision({ standing, text }: Decision): string {
  return shortened(`${standingInWords(standing)}. ${text}`);
}

/** One sentence about an action for search engines and link previews. */
export function describeAction({ status, isOverdue, owner, text }: Action): string {
  return shortened(`${inWords(status)}${isOverdue ? ', overdue' : ''}; ${owner.name}. ${text}`);
}
