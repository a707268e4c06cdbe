import type { Board, Meeting } from '../core/book.ts';
import { book } from '../site.ts';
import { ourLanguage, unlessOurs } from './our-language.ts';

/** A record whose words are in the language of its meeting, or else of its board. */
export interface Written {
  readonly meeting: Meeting | null;
  readonly board: Board;
}

/** What is in the language of a meeting's minutes. */
export function writtenIn(meeting: Meeting): Written {
  return { meeting, board: meeting.board };
}

/** The `lang` of our own words among those of a record in another language, which it may name itself; nothing where the page is in one. */
export function ourLang(written: Written, own?: string): string | undefined {
  return langOf(written, own) === undefined ? undefined : ourLanguage(book.site);
}

/** The `lang` of the words of a record, which may name their own language; nothing where it is that of the page. */
export function langOf({ meeting, board }: Written, own?: string): string | undefined {
  return unlessOurs(own ?? meeting?.data.language ?? board.data.language ?? book.site.language, book.site);
}

/** The `lang` of what belongs to no board, such as the site’s own words and topics; nothing where it is that of the page. */
export function siteLang(): string | undefined {
  return unlessOurs(book.site.language, book.site);
}
