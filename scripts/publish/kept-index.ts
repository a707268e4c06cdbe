import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileOfPage } from '../../src/rendering/pages.ts';
import type { IndexedShard, Shard } from '../../src/search/index/index-shard.ts';
import type { ShardMemory } from '../../src/search/index/index-shards.ts';
import { type KeptFolder, unlessDamaged } from './kept-folder.ts';
import { adoptFiles, keepFile, type SiteDraft } from './site-draft.ts';

/** The files that a word index has. */
type IndexFiles = readonly (readonly [file: string, digest: string])[];

/** What is kept of a shard. */
interface KeptShard {
  readonly pages: IndexedShard['pages'];
  readonly vocabulary: readonly (readonly [word: string, found: { indexed: string; count: number }])[];
}

/** What the same code has made of the word indexes in an output, as it is kept in files; the indexes themselves are in the output. */
export function keptIndex(kept: KeptFolder, draft: SiteDraft, code: string): ShardMemory {
  const nameOf = (shard: Shard) => `${digestOfShard(shard, draft, code)}.json`;
  return {
    recall: (shard) => {
      const file = kept.find(nameOf(shard));
      if (draft.before === null || !existsSync(file)) return null;
      const [files = '', found = '', end] = readFileSync(file, 'utf8').split('\n');
      const wanted = end === undefined ? null : unlessDamaged(() => JSON.parse(files) as IndexFiles);
      return wanted !== null && keepFiles(draft, wanted) ? () => readShard(found) : null;
    },
    remember: (shard, { pages, vocabulary }) => {
      const files = adoptFiles(draft, path.relative(draft.folder, shard.folder));
      const digests = files.map((file) => [file, draft.files.get(file)?.digest ?? ''] as const) satisfies IndexFiles;
      const found = { pages, vocabulary: [...vocabulary] } satisfies KeptShard;
      kept.write(nameOf(shard), `${JSON.stringify(digests)}\n${JSON.stringify(found)}\n`);
    },
  };
}

function readShard(kept: string): IndexedShard {
  const { pages, vocabulary } = JSON.parse(kept) as KeptShard;
  return { pages, vocabulary: new Map(vocabulary) };
}

/** Takes over files of the last build, if all are there as they were. */
function keepFiles(draft: SiteDraft, wanted: IndexFiles): boolean {
  if (!wanted.every(([file, digest]) => draft.before?.get(file)?.digest === digest)) return false;
  return wanted.every(([file]) => keepFile(draft, file));
}

/** A word index depends on the code and on what each page holds, and on where it is. */
function digestOfShard({ folder, addresses }: Shard, draft: SiteDraft, code: string): string {
  const pages = addresses.map((address) => `${address} ${draft.files.get(fileOfPage(address))?.digest ?? ''}`);
  return hash('sha256', [code, path.relative(draft.folder, folder), ...pages].join('\n')).slice(0, 32);
}
