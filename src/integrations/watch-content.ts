import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { reportPage } from './report-page.ts';

const bridge = fileURLToPath(new URL('../site.ts', import.meta.url));

/** What follows the edits of a content folder in development. */
export interface Watching {
  readonly integration: AstroIntegration;
  /** Has browsers ask for their pages again until one does, and whatever these are made from be made again. */
  readonly showAgain: () => void;
}

/** How long a browser may take to listen after it has loaded a page, in milliseconds. */
const patience = 500;

/** In development: reads the content again when a file of it changes, and shows the report in the browser while it has errors. */
export function watchContent(content: string): Watching {
  let server: ViteDevServer | null = null;
  let asking: NodeJS.Timeout | undefined;
  const integration: AstroIntegration = {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [rereadBook(content)] } });
      },
      'astro:server:setup': (started) => {
        server = started.server;
        server.watcher.add(content);
        showReports(server, () => {
          clearInterval(asking);
        });
      },
    },
  };
  return {
    integration,
    showAgain: () => {
      if (server === null) return;
      const { ssr, client } = server.environments;
      for (const module of ssr.moduleGraph.getModulesByFile(bridge) ?? []) ssr.moduleGraph.invalidateModule(module);
      const ask = () => {
        client.hot.send({ type: 'full-reload' });
      };
      clearInterval(asking);
      asking = setInterval(ask, patience).unref(); // Who is just loading a page does not hear the first one.
      ask();
    },
  };
}

/** Has a change of any file of the content stand for a change of the bridge, which everything made from the book imports. */
function rereadBook(content: string): Plugin {
  return {
    name: 'minutebook:reread-book',
    hotUpdate({ file }) {
      return file.startsWith(`${content}/`)
        ? [...(this.environment.moduleGraph.getModulesByFile(bridge) ?? [])]
        : undefined;
    },
  };
}

/** Answers a request for a page with the report, while there is no book to render it from; tells of each that is answered. */
function showReports({ config, environments: { ssr }, middlewares }: ViteDevServer, asked: () => void): void {
  if (!isRunnableDevEnvironment(ssr)) throw new TypeError('Astro does not render in this process.');
  middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) return next();
    asked();
    ssr.runner.import(bridge).then(
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
