import type { NamedPage, RecordTable, Searchable, SearchedYear } from '../table.ts';
import { once } from './once.ts';
import { openYear, type YearRecords } from './year-records.ts';

/** What a search reads from the site, each file once. */
export interface SearchFiles {
  manifest(): Promise<Searchable>;
  records(year: SearchedYear): Promise<YearRecords>;
  /** The words that start with a letter, the most frequent first. */
  spelling(letter: string): Promise<readonly string[]>;
  named(): Promise<readonly NamedPage[]>;
}

/** Reads the files of a search of one book from below an address. */
export function openFiles(base: string): SearchFiles {
  const manifests = new Map<string, Promise<Searchable>>();
  const years = new Map<string, Promise<YearRecords>>();
  const letters = new Map<string, Promise<readonly string[]>>();
  const named = new Map<string, Promise<readonly NamedPage[]>>();
  return {
    manifest: () => once(manifests, 'manifest.json', () => fetchNewest<Searchable>(`${base}manifest.json`)),
    records: ({ year, table }) =>
      once(years, table, async () => openYear(year, await fetchJson<RecordTable>(base + table))),
    spelling: (letter) => once(letters, letter, () => fetchJson<readonly string[]>(`${base}spelling/${letter}.json`)),
    named: () => once(named, 'named.json', () => fetchNewest<readonly NamedPage[]>(`${base}named.json`)),
  };
}

/** Reads a file that names those of this publication, and so never from a cache. */
export function fetchNewest<T>(address: string): Promise<T> {
  return fetchJson<T>(address, { cache: 'no-cache' });
}

/** Reads a file of data. */
export async function fetchJson<T>(address: string, options?: RequestInit): Promise<T> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}
