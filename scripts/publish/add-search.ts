import type { Minutebook } from '../../src/core/book.ts';
import { writeSearch } from '../../src/search/index/write-search.ts';
import { openKept } from './kept-folder.ts';
import { keptIndex } from './kept-index.ts';
import { adoptFiles, type SiteDraft } from './site-draft.ts';

/** Adds the search index, read from the pages of the site wherever they stand; says how many records there are. */
export async function addSearch(book: Minutebook, draft: SiteDraft, output: string, code: string): Promise<number> {
  const kept = openKept('index', output);
  const memory = keptIndex(kept, draft, code);
  const records = await writeSearch(book, draft.folder, [draft.folder, output], memory);
  adoptFiles(draft, 'search');
  kept.forgetOthers();
  return records;
}
