import type { Minutebook } from '../core/book.ts';
import { isShort } from '../core/records/short-texts.ts';

/** A book that notes which files' long texts are shown, or searched for places. */
export interface WatchedTexts {
  readonly book: Minutebook;
  /** The files since it was last asked. */
  readonly take: () => readonly string[];
}

/**
 * Watches the texts of a book. What else a page shows is in the outline of the content, short texts too; so a page of a book with
 * the same outline shows the same as before unless one of these files has changed.
 */
export function watchTexts(book: Minutebook): WatchedTexts {
  const seen = new Set<string>();
  return {
    book: Object.freeze<Minutebook>({
      ...book,
      textOf: (entry) => {
        if (!isShort(entry.kind)) seen.add(entry.file);
        return book.textOf(entry);
      },
      targetOf: (path) => {
        const target = book.targetOf(path);
        if (target === null) return null;
        const placeOf = (fragment: string) => {
          seen.add(path);
          return target.placeOf(fragment);
        };
        return { ...target, placeOf };
      },
    }),
    take: () => {
      const files = [...seen];
      seen.clear();
      return files;
    },
  };
}
