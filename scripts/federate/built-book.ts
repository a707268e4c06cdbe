import { existsSync } from 'node:fs';
import path from 'node:path';
import { versionOfIndex } from '../../src/search/index/version.ts';
import type { SearchManifest, WordCounts } from '../../src/search/table.ts';
import { CannotPublish } from '../publish/cannot-publish.ts';
import { isOutput, marker } from '../publish/output-folder.ts';
import { checkPlain, readChecked } from './read-checked.ts';
import { manifestSchema, spellingSchema, versionSchema, wordCountsSchema } from './search-schemas.ts';

/** A minute book that a build has written. */
export interface BuiltBook {
  readonly folder: string;
  readonly manifest: SearchManifest;
}

const manifestFile = 'search/manifest.json';

/** Opens what builds have written; throws a CannotPublish for what is not a built book, or cannot be searched with the others. */
export function openBooks(folders: readonly string[]): BuiltBook[] {
  const version = versionOfIndex();
  return folders.map((folder) => openBook(folder, version));
}

function openBook(folder: string, version: string): BuiltBook {
  if (!isOutput(folder)) {
    throw new CannotPublish(`${folder} is not a built minute book. Name folders that \`npm run build\` has written.`);
  }
  checkPlain(folder, marker);
  if (!existsSync(path.join(folder, manifestFile))) {
    throw new CannotPublish(`${folder} has no search index. Build it without \`--no-search\`.`);
  }
  const { version: own } = readChecked(folder, manifestFile, versionSchema);
  if (own !== version) {
    throw new CannotPublish(
      `The search index of ${folder} was made by another version of Minutebook (${own ?? 'an older one'} instead of ${version}). Build it again with this one.`,
    );
  }
  return { folder, manifest: readChecked(folder, manifestFile, manifestSchema) };
}

/** Reads how often each word occurs in a book. */
export function readWordCounts({ folder }: BuiltBook): WordCounts {
  return readChecked(folder, 'search/words.json', wordCountsSchema);
}

/** Reads the words of a book that start with a letter, the most frequent first. */
export function readSpelling({ folder }: BuiltBook, letter: string): readonly string[] {
  return readChecked(folder, `search/spelling/${letter}.json`, spellingSchema);
}
