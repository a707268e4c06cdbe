import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forgetOldest } from './forget-oldest.ts';
import { unlessDamaged } from './kept-folder.ts';
import { readMark } from './output-folder.ts';
import { type PageRecord, readPageRecord, writePageRecord } from './page-record.ts';
import { workFolder } from './project.ts';
import type { PublishedFile, SiteFiles } from './site-draft.ts';

/** What the last build published to a folder. */
export interface LastBuild {
  /** Every file that is still as it left it. */
  readonly files: SiteFiles;
  readonly pages: PageRecord;
  /** Whether these are all that it published. */
  readonly isWhole: boolean;
}

/** Reads what the last build published to a folder; null where that is not known, because another machine built it, or nothing did. */
export function readLastBuild(output: string): LastBuild | null {
  return unlessDamaged(() => readRecord(output));
}

function readRecord(output: string): LastBuild | null {
  const record = recordOf(output);
  if (!existsSync(record)) return null;
  const { files, pages } = JSON.parse(readFileSync(record, 'utf8')) as {
    files: [string, PublishedFile][];
    pages: unknown;
  };
  const all = new Map(files);
  if (digestOfSite(all) !== readMark(output)) return null;
  const untouched = new Map([...all].filter(([file, published]) => isUntouched(path.join(output, file), published)));
  return { files: untouched, pages: readPageRecord(pages), isWhole: untouched.size === all.size };
}

/** Remembers what was published to a folder. */
export function rememberBuild(output: string, { files, pages }: Omit<LastBuild, 'isWhole'>): void {
  const record = recordOf(output);
  mkdirSync(path.dirname(record), { recursive: true });
  const draft = `${record}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify({ files: [...files], pages: writePageRecord(pages) }));
  renameSync(draft, record);
  forgetOldest(path.dirname(record));
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
