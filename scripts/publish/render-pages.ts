import type { KnownPages, PageRecord } from './page-record.ts';
import { type PageWork, type PlannedPage, writePages } from './page-writer.ts';
import type { Plan } from './plan-pages.ts';
import type { SecondThread } from './second-thread.ts';
import { addFolder, type SiteDraft } from './site-draft.ts';

/** Renders the planned pages into a site, on two threads where there is a second, and says what is to be remembered of them. */
export async function renderPages(
  plan: Plan,
  draft: SiteDraft,
  last: PageRecord | null,
  second: SecondThread | null,
): Promise<PageRecord> {
  const { links, compiled, pages, takeTexts, sources } = plan;
  const { folder, before } = draft;
  const turns = new Int32Array(new SharedArrayBuffer(4));
  const work: PageWork = { entry: compiled.entry, folder, before, turns };
  const theirs = second?.writePages(work);
  const ours = writePages(pages, takeTexts, work, links);
  const written = await Promise.all(theirs === undefined ? [ours] : [ours, theirs]);
  for (const { files } of written) for (const [name, file] of files) draft.files.set(name, file);
  addFolder(draft, compiled.assets);
  return { ...sources, known: inOrder(pages, [...written.map(({ known }) => known), last?.known ?? new Map()]) };
}

/** What is known of pages, of those that were rendered from one of the threads and of the others from the last build. */
function inOrder(pages: readonly PlannedPage[], known: readonly KnownPages[]): KnownPages {
  return new Map(
    pages.flatMap(({ file }) => {
      const page = known.find((some) => some.has(file))?.get(file);
      return page === undefined ? [] : [[file, page]];
    }),
  );
}
