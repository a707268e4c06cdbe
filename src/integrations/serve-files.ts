import { realpathSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { isPublished } from '../core/files/formats.ts';

/** In development: serves the files of the content folder that can be published as they are, at the addresses that they will have. */
export function serveFiles(content: string): AstroIntegration {
  return {
    name: 'serve-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const serve = sirv(content, { dev: true, extensions: [] });
        server.middlewares.use('/files', (request, response, next) => {
          if (isServed(content, request)) serve(request, response, next);
          else next();
        });
      },
    },
  };
}

/** Whether a file is asked for that could be published: one of a known format that is in the folder itself and not behind a link. */
function isServed(content: string, { url = '' }: IncomingMessage): boolean {
  const name = URL.parse(url, 'http://localhost')?.pathname ?? '';
  try {
    const file = path.join(realpathSync(content), decodeURI(name));
    return isPublished(file) && realpathSync(file) === file;
  } catch {
    return false;
  }
}
