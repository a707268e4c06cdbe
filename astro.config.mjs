import { defineConfig } from 'astro/config';

// `base` comes from the content, and `outDir` from what is built: scripts/dev.ts and scripts/publish/compile-pages.ts hand them over.
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Astro has styles written for the newest browsers only, without the prefixes that Safari needs.
  vite: { build: { assetsInlineLimit: 0, cssTarget: ['chrome111', 'firefox115', 'safari16.4', 'ios16.4'] } },
});
