import { cpSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editedFiles } from '../../../scripts/dev/edited-files.ts';
import { type LinkedWhole, linkPage } from '../../../scripts/dev/link-page.ts';
import type { Minutebook } from '../../../src/core/book.ts';
import { checkContent, isSound } from '../../../src/core/check-folder.ts';
import { readContent } from '../../../src/core/reading/content.ts';
import { type ContentFile, readFiles } from '../../../src/core/files/read-files.ts';
import { rememberLastFiles } from '../../../src/core/reading/last-reading.ts';
import { linkBook } from '../../../src/core/link/index.ts';
import { forgetful } from '../../../src/core/reading/reading-memory.ts';
import { listPages } from '../../../src/rendering/pages.ts';
import { type CompiledPages, openCompiledPages } from '../../build/compiled-pages.ts';
import { contentEdits } from '../../build/edits.ts';
import { soundFolder } from '../../fixture.ts';
import { makeFolder } from '../../folder.ts';
import { generateContent } from '../../generated.ts';

const day = '2026-02-01';

test(
  'After any edits the page of a record is the same, byte for byte, where no more is linked than it shows.',
  { timeout: 60_000 },
  async () => {
    const generated = generateContent(60);
    const pages = await openCompiledPages();
    let count = 0;
    // Of what the others do, all is linked.
    const names = Object.keys(contentEdits).filter(
      (name) => !/another name|pages of people|once more|moved|a file/.test(name),
    );
    const anywhere = names.filter((name) => !/key message|place in a paper/.test(name)); // These name a board.
    await fc.assert(
      fc.asyncProperty(fc.oneof(edited(soundFolder, names), edited(generated, anywhere)), async ({ origin, taken }) => {
        const folder = makeFolder({});
        const content = path.join(folder, 'content');
        cpSync(origin, content, { recursive: true });
        const link = linker(content);
        const before = await link();
        for (const [name, which] of taken) contentEdits[name]?.(folder, which);
        const after = await link();
        if (before === null || after === null) return;
        const old = await renderAll(pages, before.whole.book);
        const now = await renderAll(pages, after.whole.book);
        const changed = editedFiles(before.files, after.files);
        if (changed === null) return;
        for (const [at, [address, page]] of [...now].entries()) {
          if (page === old.get(address) && at % 7 > 0) continue;
          const book = linkPage(address, changed, after.whole.index, before.whole);
          if (book === null) continue;
          count += 1;
          const [only] = await listPages(pages.manifest, pages.show(book), new Set([`${address.slice(1)}index.html`]));
          expect(only?.render(), address).toBe(page);
        }
      }),
      { numRuns: 20 },
    );
    expect(count).toBeGreaterThan(5);
  },
);

/** A folder, and what somebody does to a copy of it. */
function edited(origin: string, names: readonly string[]) {
  const taken = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(1000)), { minLength: 1, maxLength: 3 });
  return fc.record({ origin: fc.constant(origin), taken });
}

/** A whole book, and the files that it was linked from. */
interface Linked {
  readonly whole: LinkedWhole;
  readonly files: readonly ContentFile[];
}

/** Reads a folder, only what has changed of it since, and links all of it; null where it has errors. */
function linker(folder: string): () => Promise<Linked | null> {
  const memory = rememberLastFiles();
  return async () => {
    const read = await readContent(readFiles(folder, memory), forgetful(true));
    const index = checkContent(read);
    return isSound(index) ? { whole: { book: linkBook(index, day), index }, files: read.files } : null;
  };
}

/** The pages of single records as they are rendered from a whole book, by their addresses. */
async function renderAll({ manifest, show }: CompiledPages, book: Minutebook): Promise<ReadonlyMap<string, string>> {
  const pages = await listPages(manifest, show(book));
  return new Map(pages.flatMap(({ subject, address, render }) => (subject === null ? [] : [[address, render()]])));
}
