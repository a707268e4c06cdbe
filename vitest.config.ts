import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'code', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] } },
      // Only these need the sample site, which is built once for all of them.
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/sample-site.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
