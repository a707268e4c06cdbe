import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Minutebook } from '../../src/core/book.ts';
import { prepareAstro, projectFolder, workFolder } from '../publish/project.ts';
import { addFolder, type SiteDraft } from '../publish/site-draft.ts';
import type { PlacedBook } from './places.ts';

/** Renders the pages of the front into a site, and says how many there are. */
export async function renderFront(front: Minutebook, placed: readonly PlacedBook[], draft: SiteDraft): Promise<number> {
  const { build } = await import('astro');
  const from = process.cwd(); // Books and content can be named from here.
  prepareAstro('production');
  mkdirSync(workFolder, { recursive: true });
  const folder = mkdtempSync(path.join(workFolder, 'front-')); // Astro imports what it bundles from there.
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
    addFolder(draft, folder);
  } finally {
    globalThis.minutebook = undefined;
    globalThis.frontBodies = undefined;
    rmSync(folder, { recursive: true });
    process.chdir(from);
  }
  return pageCount;
}
