import type { Minutebook } from '../../src/core/book.ts';
import { writeSearch } from '../../src/search/index/write-search.ts';
import { openIndex } from './kept-index.ts';
import { adoptFiles, type SiteDraft } from './site-draft.ts';

/** Adds the search index, read from the pages of the site wherever they stand; says how many records there are. */
export async function addSearch(book: Minutebook, draft: SiteDraft, output: string, code: string): Promise<number> {
  const index = openIndex(draft, output, code);
  const records = await writeSearch(book, draft.folder, [draft.folder, output], index);
  adoptFiles(draft, 'search');
  index.forgetOthers();
  return records;
}
