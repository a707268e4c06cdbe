import path from 'node:path';

/** The folder of Minutebook itself, wherever it is run from. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** What builds keep from one to the next, and what they are about to publish; Node finds packages from here. */
export const workFolder = path.join(projectFolder, 'node_modules', '.minutebook');

/** Has Astro find what it bundles, do the same whatever the environment says, and report to nobody. */
export function prepareAstro(mode: 'development' | 'production'): void {
  process.chdir(projectFolder);
  process.env.NODE_ENV = mode;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
