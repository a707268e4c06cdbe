import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Pagefind's own user interfaces, which no page uses. */
const unusedFiles = 'pagefind-{ui,modular-ui,component-ui,highlight}.{js,css}';

/** Writes the search index of a built site, of every page that marks what is to be searched; says how many there are. */
export async function writeSearchIndex(site: string): Promise<number> {
  const pages = globSync('**/index.html', { cwd: site }).sort();
  try {
    return await writeShard(site, pages, 'pagefind');
  } finally {
    await close();
  }
}

/** Writes one index of some pages. Indexes written one after another need the memory of the largest only. */
async function writeShard(site: string, pages: readonly string[], folder: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new SearchIndexError(errors);
  let count = 0;
  for (const page of pages) if (await addPage(index, site, page)) count += 1;
  const outputPath = path.join(site, folder);
  throwErrors(await index.writeFiles({ outputPath }));
  await index.deleteIndex();
  await Promise.all(globSync(unusedFiles, { cwd: outputPath }).map((file) => rm(path.join(outputPath, file))));
  return count;
}

async function addPage(index: PagefindIndex, site: string, page: string): Promise<boolean> {
  const content = await readFile(path.join(site, page), 'utf8');
  if (!content.includes('data-pagefind-body')) return false;
  const address = `/${page
    .split(path.sep)
    .join('/')
    .replace(/index\.html$/, '')}`;
  throwErrors(await index.addHTMLFile({ url: address, content }));
  return true;
}

/** Pagefind could not index a page or write its files. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
  constructor(errors: readonly string[]) {
    super(`The search index could not be written: ${errors.join('; ')}`);
  }
}

function throwErrors({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new SearchIndexError(errors);
}
