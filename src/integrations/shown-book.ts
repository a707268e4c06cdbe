import type { Minutebook } from '../core/book.ts';

/** A book, or as much of it as one page shows. */
export interface Opened {
  readonly book: Minutebook;
  readonly isWhole: boolean;
}

/** Opens the book as the content is now; where a page is named, perhaps no more of it than that shows. */
export type OpenBook = (page: string | null) => Promise<Opened>;

/** The book that pages are made from in development, and how many edits of its content are known. */
export interface ShownBook {
  readonly revision: () => number;
  readonly noteEdit: () => void;
  /** Whether the content has been edited since it was opened. */
  readonly isStale: () => boolean;
  /** Whether a page can be made from it. */
  readonly hasPage: (page: string) => boolean;
  /** Has it opened, the next time that it is asked for, for one page or, where that is null, for all. */
  readonly openFor: (page: string | null) => void;
}

/** Has the pages find the book as it is opened here. */
export function showBook(openBook: OpenBook): ShownBook {
  let revision = 0;
  let shown: { readonly revision: number; readonly page: string | null } = { revision, page: null };
  globalThis.openMinutebook = async () => {
    const asked = shown;
    const { book, isWhole } = await openBook(asked.page);
    if (isWhole && shown === asked) shown = { ...asked, page: null };
    return book;
  };
  return {
    revision: () => revision,
    noteEdit: () => {
      revision += 1;
    },
    isStale: () => shown.revision < revision,
    hasPage: (page) => shown.page === null || shown.page === page,
    openFor: (page) => {
      shown = { revision, page };
    },
  };
}
