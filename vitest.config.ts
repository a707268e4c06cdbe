import path from 'node:path';
import { defineConfig } from 'vitest/config';

// Tests start Node some hundreds of times; keeping what it has compiled spares half of each start.
process.env.NODE_COMPILE_CACHE = path.join(import.meta.dirname, 'node_modules/.cache/node');

const plain = ['tests/{core,outputs,site,search,rendering}/**/*.test.ts'];

/** Some take two seconds, and five times that on a machine that is busy with other things; in milliseconds. */
const testTimeout = 20_000;

export default defineConfig({
  test: {
    // Most tests wait for a build or a browser, so that two at a time do well on two cores.
    maxWorkers: 2,
    projects: [
      // None of these changes a module, so that they can share them; to load them for each file took 16 s more.
      { test: { name: 'plain', include: plain, isolate: false, testTimeout } },
      { test: { name: 'code', include: ['tests/**/*.test.ts'], exclude: [...plain, 'tests/browser/**'], testTimeout } },
      // Only these need the sample site, which is built once for all of them; they share modules and a browser too.
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          isolate: false,
          globalSetup: 'tests/sample-site.ts',
          maxConcurrency: 2, // More pages than cores only have the browser compile the same more often.
          testTimeout: 60_000,
        },
      },
    ],
  },
});
