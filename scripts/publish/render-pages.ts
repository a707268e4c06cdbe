import type { Minutebook } from '../../src/core/book.ts';
import type { Page } from '../../src/rendering/pages.ts';
import { makeSitemap } from '../../src/rendering/sitemap.ts';
import type { KnownPages, PageRecord } from './page-record.ts';
import { type PageWork, writePages } from './page-writer.ts';
import type { Plan } from './plan-pages.ts';
import type { SecondThread } from './second-thread.ts';
import { addFolder, addText, type SiteDraft } from './site-draft.ts';

/** Renders the planned pages into a site, on two threads where there is a second, and says what is to be remembered of them. */
export async function renderPages(
  { book, links, compiled, pages, sources, unchanged }: Plan,
  draft: SiteDraft,
  last: PageRecord | null,
  second: SecondThread | null,
): Promise<PageRecord> {
  const { folder, before } = draft;
  const turns = new Int32Array(new SharedArrayBuffer(4));
  const work: PageWork = { entry: compiled.entry, folder, before, unchanged, turns };
  const theirs = second?.writePages(work);
  const ours = writePages(pages, work, links);
  const written = await Promise.all(theirs === undefined ? [ours] : [ours, theirs]);
  for (const { files } of written) for (const [name, file] of files) draft.files.set(name, file);
  addSitemap(draft, pages, book);
  addFolder(draft, compiled.assets);
  const known = last === null ? written : [keptOf(last, unchanged), ...written];
  return {
    ...sources,
    behind: new Map(known.flatMap(({ behind }) => [...behind])),
    listings: new Map(known.flatMap(({ listings }) => [...listings])),
  };
}

/** What the last build knew of pages that are as it left them. */
function keptOf({ behind, listings }: PageRecord, unchanged: ReadonlySet<string>): KnownPages {
  const isKept = ([file]: readonly [string, unknown]) => unchanged.has(file);
  return { behind: new Map([...behind].filter(isKept)), listings: new Map([...listings].filter(isKept)) };
}

/** Lists every page for search engines, save the one for what is not found. */
function addSitemap(draft: SiteDraft, pages: readonly Page[], { site }: Minutebook): void {
  const listed = pages.filter(({ file }) => file.endsWith('index.html')).map(({ address }) => address.slice(1));
  for (const [file, text] of makeSitemap(listed, site.origin + site.base)) addText(draft, file, text);
}
