import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Minutebook } from '../../src/core/book.ts';
import { checkContent, indexContent, isSound } from '../../src/core/check-folder.ts';
import type { ReadContent } from '../../src/core/content.ts';
import type { ContentFile } from '../../src/core/files.ts';
import type { Issue } from '../../src/core/issue.ts';
import { linkBook, renewTexts } from '../../src/core/link/index.ts';
import { bookOf, ContentError } from '../../src/core/load-book.ts';
import { todayOf } from '../../src/core/today.ts';
import { rereader } from './reread.ts';

/** A content folder that is being written. */
export interface FollowedContent {
  /** Links the book as the folder is now; throws a ContentError where it is known to have errors. */
  readonly open: () => Promise<Minutebook>;
  readonly stop: () => Promise<unknown>;
}

/** From how many files on a book is shown before it is checked: with fewer, checking takes no time that anybody would notice. */
const worthAThread = 1000;

/**
 * Follows a content folder. Of a large one the book is shown at once, linked anew only where more than long texts has changed,
 * and a second thread checks it: where it finds errors, `refuse` is called, and the folder has no book until it changes.
 */
export function followContent(folder: string, refuse: () => void): FollowedContent {
  const read = rereader(folder);
  const checking = startChecking(folder);
  let last: { readonly outline: string; readonly book: Minutebook } | null = null;
  let refused: { readonly files: ReadContent['files']; readonly error: ContentError } | null = null;

  const openUnchecked = (now: ReadContent): Minutebook => {
    const index = indexContent(now.content);
    const day = todayOf(now);
    const isSame = last?.outline === now.outline && last.book.asAt === day;
    const book = last !== null && isSame ? renewTexts(last.book, index) : linkBook(index, day);
    last = { outline: now.outline, book };
    checking.check((issues) => {
      if (isSound({ issues })) return;
      refused = { files: now.files, error: new ContentError({ ...index, issues }) };
      refuse();
    });
    return book;
  };
  return {
    open: async () => {
      const now = await read();
      if (refused !== null && areSame(refused.files, now.files)) throw refused.error;
      refused = null;
      if (now.files.length < worthAThread) return bookOf(checkContent(now), todayOf(now));
      try {
        return openUnchecked(now);
      } catch {
        return bookOf(checkContent(now), todayOf(now)); // What is wrong is for the check to tell.
      }
    },
    stop: checking.stop,
  };
}

function areSame(before: ReadContent['files'], now: ReadContent['files']): boolean {
  return before.length === now.length && before.every((file, index) => isSame(file, now[index]));
}

/** Whether a file is as it was; what is no plain file is never remembered, so that it is another object each time. */
function isSame(before: ContentFile, now: ContentFile | undefined): boolean {
  return before === now || (before.special === true && now?.special === true && before.path === now.path);
}

/** A thread that checks a content folder, from when it is first asked to; only the last to ask is answered. */
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
