import type { Minutebook } from '../../src/core/book.ts';
import { sortPages } from './page-order.ts';
import { prepareAstro, projectFolder } from './project.ts';

/** Renders every page of a book into a folder, and says how many there are. */
export async function renderPages(book: Minutebook, folder: string): Promise<number> {
  const { build } = await import('astro'); // Late, because it takes a second, and a report of errors need not wait for it.
  prepareAstro('production');
  let pageCount = 0;
  globalThis.minutebook = book;
  try {
    await build({
      root: projectFolder,
      outDir: folder,
      site: book.site.origin,
      base: book.site.base,
      logLevel: 'warn',
      integrations: [
        {
          name: 'count-pages',
          hooks: {
            'astro:build:start': ({ setPrerenderer }) => {
              setPrerenderer((prerenderer) => ({
                ...prerenderer,
                getStaticPaths: async () => sortPages(await prerenderer.getStaticPaths(), book),
              }));
            },
            'astro:build:done': ({ pages }) => {
              pageCount = pages.length;
            },
          },
        },
      ],
    });
  } finally {
    globalThis.minutebook = undefined;
  }
  return pageCount;
}
