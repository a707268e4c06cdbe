import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { isRunning } from './output-folder.ts';
import { prepareAstro, projectFolder, workFolder } from './project.ts';

const compiled = path.join(workFolder, 'pages');

/** The pages of Minutebook as Astro compiled them; they hold nothing of any minute book. */
export interface CompiledPages {
  /** The module that tells of all others. */
  readonly entry: string;
  /** The folder of the styles, scripts and static files that they need. */
  readonly assets: string;
}

/** Has Astro compile the pages, or takes what it made before from code with the same digest. */
export async function compilePages(code: string): Promise<CompiledPages> {
  const folder = path.join(compiled, code);
  if (!existsSync(folder)) await compileInto(folder);
  const entry = readdirSync(path.join(folder, 'code')).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new TypeError('Astro wrote no entry for the pages.');
  return { entry: path.join(folder, 'code', entry), assets: path.join(folder, 'assets') };
}

/** Compiles in a folder of this process alone, and puts it in its place when it is whole. */
async function compileInto(folder: string): Promise<void> {
  const { build } = await import('astro'); // Late, because it takes a second, and mostly need not be loaded at all.
  prepareAstro('production');
  const staging = path.join(compiled, String(process.pid));
  const assets = path.join(staging, 'assets');
  try {
    await build({
      root: projectFolder,
      outDir: assets,
      logLevel: 'warn',
      integrations: [keepCode(path.join(staging, 'code'))],
      vite: { plugins: [stringRuntime] },
    });
    if (existsSync(folder)) return; // Another build has put it there meanwhile.
    removeOthers(path.basename(folder));
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Keeps the code that Astro would throw away after it has rendered the pages, which it is given none of. */
function keepCode(target: string): AstroIntegration {
  let code = '';
  return {
    name: 'minutebook:keep-code',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'minutebook:keep-code',
          getStaticPaths: () => {
            renameSync(code, target);
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new TypeError('Astro has no page to render.')),
        });
      },
      'astro:config:done': ({ config }) => {
        code = path.join(fileURLToPath(config.outDir), '.prerender');
      },
    },
  };
}

/** Has the components call our runtime. */
const stringRuntime: Plugin = {
  name: 'minutebook:string-runtime',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'astro/compiler-runtime' ? path.join(projectFolder, 'src/rendering/compiler-runtime.ts') : null,
};

/** Removes what was made of other code, and what builds that were killed left behind. */
function removeOthers(own: string): void {
  for (const name of readdirSync(compiled)) {
    if (name !== own && name !== String(process.pid) && !isRunning(Number(name))) {
      rmSync(path.join(compiled, name), { recursive: true, force: true });
    }
  }
}
