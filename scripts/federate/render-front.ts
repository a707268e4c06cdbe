import path from 'node:path';
import type { Minutebook } from '../../src/core/book.ts';
import { prepareAstro, projectFolder } from '../publish/project.ts';
import type { PlacedBook } from './places.ts';

/** Renders the pages of the front into a folder, and says how many there are. */
export async function renderFront(front: Minutebook, placed: readonly PlacedBook[], folder: string): Promise<number> {
  const { build } = await import('astro');
  prepareAstro('production');
  let pageCount = 0;
  globalThis.minutebook = front;
  globalThis.frontBodies = placed.map(({ id, label, book }) => ({ ...book.manifest.book, label, address: `/${id}/` }));
  try {
    await build({
      root: projectFolder,
      srcDir: path.join(projectFolder, 'src/federation'),
      outDir: folder,
      site: front.site.origin,
      base: front.site.base,
      logLevel: 'warn',
      integrations: [
        {
          name: 'count-pages',
          hooks: {
            'astro:build:done': ({ pages }) => {
              pageCount = pages.length;
            },
          },
        },
      ],
    });
  } finally {
    globalThis.minutebook = undefined;
    globalThis.frontBodies = undefined;
  }
  return pageCount;
}
