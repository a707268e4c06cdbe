import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../scripts/publish/project.ts';
import { makeFolder } from '../folder.ts';
import { smallSite } from '../small-site.ts';

test('A build compiles the pages in a folder whose name has signs that addresses escape', { timeout: 60_000 }, () => {
  const project = path.join(makeFolder({}), 'my minutes #1');
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json']) {
    cpSync(path.join(projectFolder, name), path.join(project, name), { recursive: true });
  }
  const packages = path.join(projectFolder, 'node_modules');
  mkdirSync(path.join(project, 'node_modules'));
  for (const name of readdirSync(packages).filter((each) => !each.startsWith('.'))) {
    symlinkSync(path.join(packages, name), path.join(project, 'node_modules', name));
  }
  const out = path.join(project, 'dist');
  const parameters = ['--content', makeFolder(smallSite), '--out', out, '--no-search'];
  const build = path.join(project, 'scripts/build.ts');
  const { status, stderr } = spawnSync(process.execPath, [build, ...parameters], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(existsSync(path.join(out, 'boards/council/2026-01-12/index.html'))).toBe(true);
});
