import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IndexedShard, Shard } from '../../src/search/index/index-shard.ts';
import type { ShardMemory } from '../../src/search/index/index-shards.ts';
import { forgetOldest } from './forget-oldest.ts';
import { workFolder } from './project.ts';
import { adoptFiles, keepFile, type SiteDraft } from './site-draft.ts';

/** What is kept of a shard: what stands on its pages, and which files its word index has. */
interface KeptShard {
  readonly files: readonly (readonly [file: string, digest: string])[];
  readonly pages: IndexedShard['pages'];
  readonly vocabulary: readonly (readonly [word: string, found: { indexed: string; count: number }])[];
}

/** The word indexes of the site that an output holds. */
export interface KeptIndex extends ShardMemory {
  /** Removes what was neither recalled nor remembered, since the site has it no more. */
  readonly forgetOthers: () => void;
}

/** Opens what builds by the same code have kept of the word indexes in an output, whose files themselves are kept there. */
export function openIndex(draft: SiteDraft, output: string, code: string): KeptIndex {
  const folder = path.join(workFolder, 'index', hash('sha256', output).slice(0, 16));
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  forgetOldest(path.dirname(folder));
  const fileOf = (shard: Shard) => {
    const name = `${digestOfShard(shard, draft, code)}.json`;
    used.add(name);
    return path.join(folder, name);
  };
  return {
    recall: (shard) => {
      const file = fileOf(shard);
      if (draft.before === null || !existsSync(file)) return null;
      const { files, pages, vocabulary } = JSON.parse(readFileSync(file, 'utf8')) as KeptShard;
      return keepFiles(draft, files) ? { pages, vocabulary: new Map(vocabulary) } : null;
    },
    remember: (shard, { pages, vocabulary }) => {
      const own = path.relative(draft.folder, shard.folder);
      adoptFiles(draft, own);
      const files = [...draft.files].filter(([file]) => file.startsWith(own + path.sep));
      const kept = { files: files.map(([file, { digest }]) => [file, digest] as const), pages };
      const location = fileOf(shard);
      writeFileSync(`${location}.draft`, JSON.stringify({ ...kept, vocabulary: [...vocabulary] } satisfies KeptShard));
      renameSync(`${location}.draft`, location);
    },
    forgetOthers: () => {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(path.join(folder, name), { force: true });
    },
  };
}

/** Takes over files of the last build, if all are there as they were. */
function keepFiles(draft: SiteDraft, wanted: KeptShard['files']): boolean {
  if (!wanted.every(([file, digest]) => draft.before?.get(file)?.digest === digest)) return false;
  return wanted.every(([file]) => keepFile(draft, file));
}

/** A word index depends on the code and on what each page holds, and on where it is. */
function digestOfShard({ folder, addresses }: Shard, draft: SiteDraft, code: string): string {
  const pages = addresses.map(
    (address) => `${address} ${draft.files.get(`${address.slice(1)}index.html`)?.digest ?? ''}`,
  );
  return hash('sha256', [code, path.relative(draft.folder, folder), ...pages].join('\n')).slice(0, 32);
}
