import path from 'node:path';

/** The folder of Minutebook itself, wherever it is run from. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Has Astro find what it bundles, do the same whatever the environment says, and report to nobody. */
export function prepareAstro(mode: 'development' | 'production'): void {
  process.chdir(projectFolder);
  process.env.NODE_ENV = mode;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
