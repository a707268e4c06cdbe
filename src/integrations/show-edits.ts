import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  type EnvironmentModuleNode,
  isRunnableDevEnvironment,
  type RunnableDevEnvironment,
  type ViteDevServer,
} from 'vite';
import { reportPage } from './report-page.ts';

const bridge = fileURLToPath(new URL('../site.ts', import.meta.url));

/** What shows the edits of the content in development. */
export interface ShownEdits {
  readonly integration: AstroIntegration;
  /** Has every browser load its page again, and whatever these are made from be made again. */
  readonly showAgain: () => void;
}

/** How long a browser may take to listen after it has loaded a page, in milliseconds. */
const patience = 500;

/**
 * In development: makes pages from the content anew each time that it is told to, and answers with a report while the content has errors.
 * Each page is sent with the number of times it has been told to, which the browser says again once it listens,
 * so that what is told while a browser loads a page does not pass it by.
 */
export function showEdits(content: string): ShownEdits {
  let server: ViteDevServer | null = null;
  let revision = 0;
  let forgotten = 0;
  let asking: NodeJS.Timeout | undefined;
  const integration: AstroIntegration = {
    name: 'show-edits',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectScript }) => {
        const ofContent = (file: string) => file === content || file.startsWith(`${content}/`);
        updateConfig({ vite: { server: { watch: { ignored: [ofContent] } } } }); // Who tells of edits watches it already.
        injectScript('page', `import '/src/integrations/shown-revision.ts';`);
      },
      'astro:server:setup': (started) => {
        server = started.server;
        const renderer = rendererOf(server);
        showPages(server, renderer, {
          asked: () => {
            clearInterval(asking);
            return revision;
          },
          isStale: () => forgotten < revision,
          forget: () => {
            forgetBook(renderer);
            forgotten = revision;
          },
        });
        server.environments.client.hot.on('minutebook:shown', (shown: number, browser) => {
          if (shown < revision) browser.send({ type: 'full-reload' });
        });
      },
    },
  };
  return {
    integration,
    showAgain: () => {
      if (server === null) return;
      const { hot } = server.environments.client;
      const ask = () => {
        hot.send({ type: 'full-reload' });
      };
      revision += 1;
      clearInterval(asking);
      asking = setInterval(ask, patience).unref(); // Who is just loading a page may not hear the first one.
      ask();
    },
  };
}

/** What Astro renders pages in. */
function rendererOf({ environments: { ssr } }: ViteDevServer): RunnableDevEnvironment {
  if (!isRunnableDevEnvironment(ssr)) throw new TypeError('Astro does not render in this process.');
  return ssr;
}

/**
 * Has the book and all that was made from it made anew when it is next asked for.
 * Both that keep it are told: Vite's own list of modules would ask for them again, but not while a page is rendered,
 * when Astro reads anew, of the modules that were forgotten, the source alone.
 */
function forgetBook({ moduleGraph, runner: { evaluatedModules } }: RunnableDevEnvironment): void {
  const forgotten = new Set<EnvironmentModuleNode>();
  for (const module of moduleGraph.getModulesByFile(bridge) ?? []) moduleGraph.invalidateModule(module, forgotten);
  for (const { id } of forgotten) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (evaluated !== undefined) evaluatedModules.invalidateModule(evaluated);
  }
}

/** The book that pages are made from. */
interface Shelf {
  /** Is told of each page that is asked for, and says which revision of the content it is going to show. */
  readonly asked: () => number;
  readonly isStale: () => boolean;
  readonly forget: () => void;
}

/**
 * Says with each page which revision of the content it shows, and answers with the report while there is no book to render it from.
 * The book is forgotten between pages and never while one is rendered, which could end up with parts of two.
 */
function showPages({ config, middlewares }: ViteDevServer, { runner }: RunnableDevEnvironment, shelf: Shelf): void {
  const rendering = new Set<Promise<unknown>>();
  const open = async (response: ServerResponse) => {
    const closed = once(response, 'close').catch(() => undefined); // Before any waiting, in which a browser may go away.
    if (shelf.isStale()) await Promise.all(rendering);
    if (shelf.isStale()) shelf.forget();
    rendering.add(closed);
    void closed.then(() => rendering.delete(closed));
    await runner.import(bridge);
  };
  middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) return next();
    response.setHeader('Server-Timing', `revision;desc=${String(shelf.asked())}`);
    open(response).then(
      () => next(),
      (error: unknown) => {
        if (!isReport(error)) return next();
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(reportPage(error.message, config.base));
      },
    );
  });
}

/** Whether an error is of the content; the classes cannot tell, because Vite loads its own copies of them. */
function isReport(error: unknown): error is Error {
  return error instanceof Error && ['ContentError', 'ContentFolderError'].includes(error.name);
}
