import type { RecordTable, SearchManifest } from '../table.ts';
import { once } from './once.ts';
import { openYear, type YearRecords } from './year-records.ts';

/** What a search reads from the site, each file once. */
export interface SearchFiles {
  manifest(): Promise<SearchManifest>;
  records(year: SearchManifest['years'][number]): Promise<YearRecords>;
  /** The words that start with a letter, the most frequent first. */
  spelling(letter: string): Promise<readonly string[]>;
}

/** Reads the files of a search from below an address. */
export function openFiles(base: string): SearchFiles {
  const manifests = new Map<string, Promise<SearchManifest>>();
  const years = new Map<string, Promise<YearRecords>>();
  const letters = new Map<string, Promise<readonly string[]>>();
  return {
    // Never from a cache: it names the files of this publication.
    manifest: () =>
      once(manifests, 'manifest.json', () => fetchJson<SearchManifest>(`${base}manifest.json`, { cache: 'no-cache' })),
    records: ({ year, table }) =>
      once(years, table, async () => openYear(year, await fetchJson<RecordTable>(base + table))),
    spelling: (letter) => once(letters, letter, () => fetchJson<readonly string[]>(`${base}spelling/${letter}.json`)),
  };
}

async function fetchJson<T>(address: string, options?: RequestInit): Promise<T> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}
