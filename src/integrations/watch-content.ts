import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { reportPage } from './report-page.ts';

const bridge = fileURLToPath(new URL('../site.ts', import.meta.url));

/** What follows the edits of a content folder in development. */
export interface Watching {
  readonly integration: AstroIntegration;
  /** Has every browser ask for its page again, and whatever it is made from be made again. */
  readonly showAgain: () => void;
}

/** In development: reads the content again when a file of it changes, and shows the report in the browser while it has errors. */
export function watchContent(content: string): Watching {
  let server: ViteDevServer | null = null;
  const integration: AstroIntegration = {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [rereadBook(content)] } });
      },
      'astro:server:setup': (started) => {
        server = started.server;
        server.watcher.add(content);
        showReports(server);
      },
    },
  };
  return {
    integration,
    showAgain: () => {
      if (server !== null) forgetBook(server);
    },
  };
}

function forgetBook({ environments: { ssr, client } }: ViteDevServer): void {
  for (const module of ssr.moduleGraph.getModulesByFile(bridge) ?? []) void ssr.reloadModule(module);
  client.hot.send({ type: 'full-reload' });
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

/** Answers a request for a page with the report, while there is no book to render it from. */
function showReports({ config, environments: { ssr }, middlewares }: ViteDevServer): void {
  if (!isRunnableDevEnvironment(ssr)) throw new TypeError('Astro does not render in this process.');
  middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) return next();
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
