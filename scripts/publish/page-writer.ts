import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Minutebook } from '../../src/core/book.ts';
import { listPages, type Manifest, type Page } from '../../src/rendering/pages.ts';

/** How many pages a thread takes at a time: few enough that all threads end together. */
const turn = 24;

/** What the threads that render the pages of a site have in common. */
export interface PageWork {
  /** The module of the compiled pages that tells of all others. */
  readonly entry: string;
  /** Where the site is put together. */
  readonly folder: string;
  /** How many turns have been taken, for all threads to see. */
  readonly turns: Int32Array;
}

/** Lists the pages of a book, in the same order in each thread. */
export async function openPages(book: Minutebook, { entry }: PageWork): Promise<readonly Page[]> {
  globalThis.minutebook = book;
  const { app } = (await import(entry)) as { app: { manifest: Manifest } };
  return listPages(app.manifest, book.site.base);
}

/** Renders and writes pages, a turn at a time, until this thread and the others have taken all. */
export async function writePages(pages: readonly Page[], { folder, turns }: PageWork): Promise<void> {
  const made = new Set<string>();
  for (;;) {
    const start = Atomics.add(turns, 0, 1) * turn;
    if (start >= pages.length) return;
    for (const { file, render } of pages.slice(start, start + turn)) {
      const target = path.join(folder, file);
      makeFolder(path.dirname(target), made);
      writeFileSync(target, await render());
    }
    await setImmediate(); // A person who stops the build is heard.
  }
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
