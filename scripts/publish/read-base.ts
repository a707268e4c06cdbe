import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { baseOf } from '../../src/core/address.ts';
import { checkFiles } from '../../src/core/check-folder.ts';
import { ContentFolderError } from '../../src/core/files/read-files.ts';

/** The path that site.md says the site lives under, or the root where it cannot be read; throws a ContentFolderError where there is no folder. */
export async function readBase(content: string): Promise<string> {
  if (!existsSync(content)) throw new ContentFolderError(`There is no folder ${content}.`);
  const file = path.join(content, 'site.md');
  if (!existsSync(file)) return '/';
  const bytes = readFileSync(file);
  const checked = await checkFiles([{ path: 'site.md', size: bytes.length, bytes }]);
  const site = checked.content.entries.site[0];
  return site === undefined ? '/' : baseOf(site.data.url);
}
