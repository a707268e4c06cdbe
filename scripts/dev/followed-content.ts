import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Minutebook } from '../../src/core/book.ts';
import { checkContent, isSound } from '../../src/core/check-folder.ts';
import { indexContent, type IndexedContent } from '../../src/core/references/indexed-content.ts';
import type { ReadContent } from '../../src/core/reading/content.ts';
import type { Issue } from '../../src/core/rules/issue.ts';
import { linkBook, renewTexts } from '../../src/core/link/index.ts';
import { bookOf, ContentError } from '../../src/core/load-book.ts';
import { todayOf } from '../../src/core/today.ts';
import type { OpenBook, Opened } from '../../src/integrations/shown-book.ts';
import { editedFiles } from './edited-files.ts';
import { type LinkedWhole, linkPage } from './link-page.ts';
import { rereader } from './reread.ts';

/** A content folder that is being written. */
export interface FollowedContent {
  /** Links the book as the folder is now, or only as much of it as a named page shows; throws a ContentError if it is known to have errors. */
  readonly open: OpenBook;
  readonly stop: () => Promise<unknown>;
}

/** With at least this many files, a book is shown before it is checked; with fewer, checking takes no time that anybody would notice. */
const worthAThread = 1000;

/** The last whole book, and the folder that it was linked from. */
type LastWhole = LinkedWhole & Pick<ReadContent, 'files' | 'outline'>;

/**
 * Follows a content folder. A large one is shown at once, and linked again only if more than long texts changed and only as far
 * as needed. A second thread checks it: if that finds errors, `refuse` is called, and the folder has no book until it changes.
 */
export function followContent(folder: string, refuse: () => void): FollowedContent {
  const read = rereader(folder);
  const checking = startChecking(folder);
  let last: LastWhole | null = null;
  let refused: { readonly files: ReadContent['files']; readonly error: ContentError } | null = null;

  const openUnchecked = (now: ReadContent, page: string | null): Opened => {
    const index = indexContent(now.content);
    const part = page === null || last === null ? null : linkAfterEdits(page, now, index, last);
    const book = part ?? linkWhole(now, index, last);
    if (part === null) last = { ...now, index, book };
    checking.check((issues) => {
      if (isSound({ issues })) return;
      refused = { files: now.files, error: new ContentError({ ...index, issues }) };
      refuse();
    });
    return { book, isWhole: part === null };
  };
  const openChecked = (now: ReadContent): Opened => ({ book: bookOf(checkContent(now), todayOf(now)), isWhole: true });
  return {
    open: async (page) => {
      const now = await read();
      if (refused !== null && editedFiles(refused.files, now.files)?.size === 0) throw refused.error;
      refused = null;
      if (now.files.length < worthAThread) return openChecked(now);
      try {
        return openUnchecked(now, page);
      } catch {
        return openChecked(now); // The check reports what is wrong.
      }
    },
    stop: checking.stop,
  };
}

/** Links what a page shows; null if everything is to be linked, or if only texts have changed, which is quicker still. */
function linkAfterEdits(page: string, now: ReadContent, index: IndexedContent, last: LastWhole): Minutebook | null {
  const edited = editedFiles(last.files, now.files);
  if (edited === null || isSameBook(now, last)) return null;
  return todayOf(now) === last.book.asAt ? linkPage(page, edited, index, last) : null;
}

function linkWhole(now: ReadContent, index: IndexedContent, last: LastWhole | null): Minutebook {
  return last !== null && isSameBook(now, last) ? renewTexts(last.book, index) : linkBook(index, todayOf(now));
}

/** Whether nothing but long texts can have changed. */
function isSameBook(now: ReadContent, { outline, book }: LastWhole): boolean {
  return outline === now.outline && book.asAt === todayOf(now);
}

/** A thread that checks a content folder, started when it is first asked to; only the last request is answered. */
function startChecking(folder: string) {
  let thread: Worker | null = null;
  let turn = 0;
  let answer: ((issues: readonly Issue[]) => void) | null = null;
  const start = () => {
    const started = new Worker(path.join(import.meta.dirname, 'checking-thread.ts'), { workerData: folder });
    started.on('message', (found: { turn: number; issues: readonly Issue[] }) => {
      if (found.turn === turn) answer?.(found.issues);
    });
    return started;
  };
  return {
    check: (then: (issues: readonly Issue[]) => void) => {
      answer = then;
      thread ??= start();
      thread.postMessage((turn += 1));
    },
    stop: () => thread?.terminate() ?? Promise.resolve(),
  };
}
