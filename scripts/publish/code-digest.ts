import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project.ts';

/** Everything, besides the content, that what builds keep depends on. */
const codeFiles = ['src/**', 'public/**', 'scripts/publish/**', 'astro.config.mjs', 'package-lock.json'];

/** A digest of Minutebook's own code, so that what a build keeps is not used by another version. */
export function digestOfCode(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of globSync(codeFiles, { cwd: projectFolder }).sort()) {
    const location = path.join(projectFolder, file);
    if (statSync(location).isFile()) hash.update(`\0${file}\0`).update(readFileSync(location));
  }
  return hash.digest('hex').slice(0, 16);
}
