import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectFolder, workFolder } from '../../scripts/publish/project.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { hashFiles } from './site.ts';

mkdirSync(workFolder, { recursive: true });
const astroSite = mkdtempSync(path.join(workFolder, 'by-astro-')); // Astro imports what it bundles from there.

afterAll(() => {
  rmSync(astroSite, { recursive: true });
});

test('Every page, style and script of the sample is what Astro makes of it by itself.', { timeout: 60_000 }, () => {
  const content = path.join(projectFolder, 'content');
  const ours = path.join(makeFolder({}), 'site');
  const build = runScript('build.ts', ['--content', content, '--out', ours, '--as-at', '2026-11-22', '--no-search']);
  expect(build.status).toBe(0);
  expect(runScript('../tests/build/astro-site.ts', [content, astroSite, '2026-11-22'])).toMatchObject({ status: 0 });
  const byAstro = Object.keys(hashFiles(astroSite));
  expect(byAstro.length).toBeGreaterThan(300);
  const others = /^(files|sitemap)|^\.minutebook$|^topics\/berths\//; // Made without components.
  expect(Object.keys(hashFiles(ours)).filter((file) => !others.test(file))).toEqual(
    byAstro.filter((file) => !/^(files|sitemap)/.test(file)),
  );
  for (const file of byAstro) {
    expect(readFileSync(path.join(ours, file), 'utf8'), file).toBe(readFileSync(path.join(astroSite, file), 'utf8'));
  }
});
