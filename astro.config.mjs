import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// `site`, `base` and `outDir` come from the content: scripts/build.ts and scripts/dev.ts hand them over.
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 10 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [sitemap()],
});
