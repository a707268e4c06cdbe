import { readFileSync } from 'node:fs';
import { searchVersion } from '../table.ts';

/** Names the kind of files that this program writes for search; books that differ in it cannot be searched together. */
export function versionOfIndex(): string {
  const file = new URL('../package.json', import.meta.resolve('pagefind'));
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${String(searchVersion)}, Pagefind ${version}`;
}
