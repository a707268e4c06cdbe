import { defineConfig } from 'astro/config';

// `base` comes from the content, and `outDir` from what is built: scripts/dev.ts and scripts/publish/compile-pages.ts hand them over.
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
