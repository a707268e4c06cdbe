import type { TestProject } from 'vitest/node';
import { startSampleSite } from '../scripts/look/sample-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The sample site as it was published: its folder, and where it is served. */
    sampleSite: { readonly folder: string; readonly origin: string };
  }
}

/** Publishes the sample content, and serves it until all tests are finished. */
export default async function provideSampleSite(project: TestProject): Promise<() => Promise<void>> {
  const { folder, origin, stop } = await startSampleSite();
  project.provide('sampleSite', { folder, origin });
  return stop;
}
