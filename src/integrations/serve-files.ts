import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** In development: serves the files of the content folder that are published as they are, at the addresses that they will have. */
export function serveFiles(content: string): AstroIntegration {
  return {
    name: 'serve-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const serve = sirv(content, { dev: true, ignores: [/\.md$/] });
        server.middlewares.use('/files', serve);
      },
    },
  };
}
