import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workFolder } from './project.ts';
import { readMark } from './output-folder.ts';
import type { PublishedFile, SiteFiles } from './site-draft.ts';

/**
 * Reads what the last build published to a folder, as far as every file is still as it left it; null where that is not known,
 * because another machine built it, or nothing did.
 */
export function readLastBuild(output: string): SiteFiles | null {
  const record = recordOf(output);
  if (!existsSync(record)) return null;
  const all = new Map(JSON.parse(readFileSync(record, 'utf8')) as [string, PublishedFile][]);
  if (digestOfSite(all) !== readMark(output)) return null;
  return new Map([...all].filter(([file, published]) => isUntouched(path.join(output, file), published)));
}

/** Remembers what was published to a folder. */
export function rememberBuild(output: string, files: SiteFiles): void {
  const record = recordOf(output);
  mkdirSync(path.dirname(record), { recursive: true });
  const draft = `${record}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify([...files]));
  renameSync(draft, record);
  forgetOldest(path.dirname(record));
}

/** How many outputs are remembered. */
const remembered = 20;

function forgetOldest(folder: string): void {
  const records = readdirSync(folder).map((name) => path.join(folder, name));
  if (records.length <= remembered) return;
  const ages = new Map(records.map((record) => [record, statSync(record, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
  records.sort((a, b) => (ages.get(b) ?? 0) - (ages.get(a) ?? 0));
  for (const record of records.slice(remembered)) rmSync(record, { force: true });
}

/** A digest of all that a site holds. */
export function digestOfSite(files: SiteFiles): string {
  const lines = [...files].map(([file, { digest }]) => `${file} ${digest}\n`);
  return hash('sha256', lines.sort().join(''));
}

function isUntouched(location: string, { size, modified }: PublishedFile): boolean {
  const now = statSync(location, { throwIfNoEntry: false });
  return now?.size === size && now.mtimeMs === modified;
}

function recordOf(output: string): string {
  return path.join(workFolder, 'sites', `${hash('sha256', output).slice(0, 16)}.json`);
}
