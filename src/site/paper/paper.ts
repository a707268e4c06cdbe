import type { Paper } from '../../core/book.ts';
import { dateInWords } from '../../core/dates.ts';

/** A paper's address after `/papers/`. */
export function paperPath({ address }: Paper): string {
  return address.replace(/^\/papers\/|\/$/g, '');
}

/** The title of a paper's page, unique in the book. */
export function paperTitle({ title, board, date }: Paper): string {
  return `${title}: ${board.shortName}${date === null ? '' : `, ${dateInWords(date)}`}`;
}

/** One sentence about a paper for search engines and link previews. */
export function describePaper({ title, board, data, meeting }: Paper): string {
  const author = data.author === undefined ? '' : ` by ${data.author}`;
  const before = meeting === null ? '' : ` for its meeting of ${dateInWords(meeting.date)}`;
  return `${data.digestOf === undefined ? 'Paper' : 'Digest of a paper'} of ${board.name}${before}${author}: ${title}.`;
}

const functions: Readonly<Record<string, string>> = {
  council: 'Council function',
  'executive-open-to-call-in': 'Delegated executive function, open to call-in',
  'executive-not-open-to-call-in': 'Delegated executive function, not open to call-in',
};

/** Whose function a paper concerns. */
export function functionInWords(word: string): string {
  return functions[word] ?? word;
}
