import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  type EnvironmentModuleNode,
  isRunnableDevEnvironment,
  type RunnableDevEnvironment,
  type ViteDevServer,
} from 'vite';
import { reportPage } from './report-page.ts';
import { type OpenBook, showBook, type ShownBook } from './shown-book.ts';

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
 * In development: makes pages from the content again each time that it is told to, and answers with a report while the content
 * has errors. Each page is sent with the number of times it has been told to. The browser repeats that number once it listens,
 * so that it does not miss an edit made while it was loading.
 */
export function showEdits(content: string, openBook: OpenBook): ShownEdits {
  let server: ViteDevServer | null = null;
  const shown = showBook(openBook);
  let asking: NodeJS.Timeout | undefined;
  const integration: AstroIntegration = {
    name: 'show-edits',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectScript }) => {
        const ofContent = (file: string) => file === content || file.startsWith(`${content}/`);
        updateConfig({ vite: { server: { watch: { ignored: [ofContent] } } } }); // Whatever reports edits already watches it.
        injectScript('page', `import '/src/integrations/shown-revision.ts';`);
      },
      'astro:server:setup': (started) => {
        server = started.server;
        showPages(server, shown, () => {
          clearInterval(asking);
        });
        server.environments.client.hot.on('minutebook:shown', (revision: number, browser) => {
          if (revision < shown.revision()) browser.send({ type: 'full-reload' });
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
      shown.noteEdit();
      clearInterval(asking);
      asking = setInterval(ask, patience).unref(); // A browser that is just loading a page may not hear the first one.
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
 * Has the book, and everything made from it, made again when it is next asked for. Both caches that keep it are cleared.
 * Clearing Vite's own list of modules would be enough, except while a page is rendered: then Astro reads only the source of
 * forgotten modules again.
 */
function forgetBook({ moduleGraph, runner: { evaluatedModules } }: RunnableDevEnvironment): void {
  const forgotten = new Set<EnvironmentModuleNode>();
  for (const module of moduleGraph.getModulesByFile(bridge) ?? []) moduleGraph.invalidateModule(module, forgotten);
  for (const { id } of forgotten) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (evaluated !== undefined) evaluatedModules.invalidateModule(evaluated);
  }
}

/**
 * Says with each page which revision of the content it shows, and answers with the report while there is no book to render it
 * from. The book is opened again between pages and never while one is rendered, which could end up with parts of two: after an
 * edit for the first page that is asked for, and for all pages once another is asked for.
 */
function showPages(server: ViteDevServer, shown: ShownBook, asked: () => void): void {
  const { config, middlewares } = server;
  const renderer = rendererOf(server);
  const rendering = new Set<Promise<unknown>>();
  const open = async (page: string, response: ServerResponse) => {
    const closed = once(response, 'close').catch(() => undefined); // Before any waiting, in which a browser may go away.
    const needsAnother = () => shown.isStale() || !shown.hasPage(page);
    const isFirst = rendering.size === 0 && shown.isStale();
    if (needsAnother()) await Promise.all(rendering);
    if (needsAnother()) {
      forgetBook(renderer);
      shown.openFor(isFirst ? page : null);
    }
    rendering.add(closed);
    void closed.then(() => rendering.delete(closed));
    await renderer.runner.import(bridge);
  };
  middlewares.use((request, response, next) => {
    const page = pageOf(request, config.base);
    if (page === null) return next();
    asked();
    response.setHeader('Server-Timing', `revision;desc=${String(shown.revision())}`);
    open(page, response).then(
      () => next(),
      (error: unknown) => {
        if (!isReport(error)) return next();
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(reportPage(error.message, config.base));
      },
    );
  });
}

/** The address of the page, or other file that is made from the book, that is asked for; null where it is neither. */
function pageOf({ headers, url }: IncomingMessage, base: string): string | null {
  const { pathname } = URL.parse(url ?? '/', 'http://localhost') ?? { pathname: '/' }; // `//` is none.
  if (headers.accept?.includes('text/html') !== true && !/\.(?:csv|ics|json|xml)$/.test(pathname)) return null;
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
}

/** Whether an error is of the content; the classes cannot tell, because Vite loads its own copies of them. */
function isReport(error: unknown): error is Error {
  return error instanceof Error && ['ContentError', 'ContentFolderError'].includes(error.name);
}
