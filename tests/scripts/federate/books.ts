import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltBook } from '../../../scripts/federate/built-book.ts';
import { markOutput } from '../../../scripts/publish/output-folder.ts';
import { versionOfIndex } from '../../../src/search/index/version.ts';
import type { BookSummary, SearchManifest } from '../../../src/search/table.ts';

/** A book of a federation, with the words that it has by how often. */
export interface MadeUpBook {
  readonly base: string;
  readonly origin?: string;
  readonly organisation?: string;
  readonly version?: string;
  readonly words?: Readonly<Record<string, number>>;
}

/** What a build says of a book of which nothing else is there. */
export function manifestOf({
  base,
  origin = 'https://x.example',
  organisation = base,
  version,
}: MadeUpBook): SearchManifest {
  const book: BookSummary = {
    title: `Minutes of ${organisation}`,
    organisation,
    origin,
    base,
    asAt: '2026-05-01',
    first: '2025-01-07',
    last: '2026-03-02',
    meetings: 3,
    decisions: 2,
    actions: 1,
    pages: 3,
    hasData: true,
  };
  const years = ['2026', '2025', ''].map((year) => ({
    year,
    table: `records/${year === '' ? 'undated' : year}.json`,
    words: ['words/2025/'],
  }));
  return { version: version ?? versionOfIndex(), book, boards: [], topics: [], outcomes: [], years, spelling: ['w'] };
}

/** A book in a folder that is not there, as it is after its manifest was read. */
export function openMadeUp(book: MadeUpBook): BuiltBook {
  return { folder: `dist${book.base.slice(0, -1)}`, manifest: manifestOf(book) };
}

/** Writes of a built book what a federation may read, and nothing else. */
export function writeMadeUp(folder: string, book: MadeUpBook): string {
  const { words = { wellǁ: 1 } } = book;
  mkdirSync(path.join(folder, 'search/spelling'), { recursive: true });
  const write = (file: string, data: unknown) => {
    writeFileSync(path.join(folder, 'search', file), JSON.stringify(data));
  };
  write('manifest.json', manifestOf(book));
  write('words.json', { words: Object.keys(words), counts: Object.values(words) });
  write('spelling/w.json', ['well']);
  markOutput(folder, 'abc');
  return folder;
}
