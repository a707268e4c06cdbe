import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { versionOfIndex } from '../../src/search/index/version.ts';
import type { SearchManifest, WordCounts } from '../../src/search/table.ts';
import { CannotPublish } from '../publish/cannot-publish.ts';
import { isOutput } from '../publish/output-folder.ts';

/** A minute book that a build has written. */
export interface BuiltBook {
  readonly folder: string;
  readonly manifest: SearchManifest;
}

/** Opens what builds have written; throws a CannotPublish for what is no built book, or cannot be searched with the others. */
export function openBooks(folders: readonly string[]): BuiltBook[] {
  const version = versionOfIndex();
  return folders.map((folder) => openBook(folder, version));
}

function openBook(folder: string, version: string): BuiltBook {
  if (!isOutput(folder)) {
    throw new CannotPublish(`${folder} is no built minute book. Name folders that \`npm run build\` has written.`);
  }
  const file = path.join(folder, 'search/manifest.json');
  if (!existsSync(file)) {
    throw new CannotPublish(`${folder} has no search index. Build it without \`--no-search\`.`);
  }
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Partial<SearchManifest>;
  if (manifest.version !== version) {
    throw new CannotPublish(
      `The search index of ${folder} was made by another version of Minutebook (${manifest.version ?? 'an older one'} instead of ${version}). Build it again with this one.`,
    );
  }
  return { folder, manifest: manifest as SearchManifest };
}

/** Reads how often each word stands in a book. */
export function readWordCounts({ folder }: BuiltBook): WordCounts {
  return JSON.parse(readFileSync(path.join(folder, 'search/words.json'), 'utf8')) as WordCounts;
}

/** Reads the words of a book that start with a letter, the most frequent first. */
export function readSpelling({ folder }: BuiltBook, letter: string): readonly string[] {
  return JSON.parse(readFileSync(path.join(folder, `search/spelling/${letter}.json`), 'utf8')) as readonly string[];
}
