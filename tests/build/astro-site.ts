/** Renders the pages of a content folder as Astro does by itself; is given the folder and the output. */
import path from 'node:path';
import { build } from 'astro';
import { prepareAstro, projectFolder } from '../../scripts/publish/project.ts';
import { checkFolder } from '../../src/core/check-folder.ts';
import { bookOf } from '../../src/core/load-book.ts';

const [content = '', out = '', asAt = ''] = process.argv.slice(2);
const book = bookOf(await checkFolder(path.resolve(content)), asAt);
prepareAstro('production');
globalThis.minutebook = book;
await build({ root: projectFolder, outDir: out, base: book.site.base, logLevel: 'error' });
