import type { Stats } from 'node:fs';
import type { ContentFile, FileMemory } from '../files/read-files.ts';
import type { Batch, ReadingMemory } from './reading-memory.ts';

/** Remembers in this process what was read the last time, and uses another memory for the first time; call what it gives for each reading. */
export function rememberLastReading(kept: ReadingMemory | null = null): () => ReadingMemory {
  let last: Map<string, Batch> | null = null;
  return () => {
    const before = last;
    const now = new Map<string, Batch>();
    last = now;
    return {
      withTexts: false,
      isEmpty: before === null && (kept?.isEmpty ?? true),
      recall: (digest) => {
        const batch = (before === null ? kept?.recall(digest) : before.get(digest)) ?? null;
        if (batch !== null) now.set(digest, batch);
        return batch;
      },
      remember: (digest, batch) => {
        now.set(digest, batch);
        if (before === null) kept?.remember(digest, batch);
      },
    };
  };
}

/** Remembers in this process the files that were read, as long as their sizes and times are the same. */
export function rememberLastFiles(): FileMemory {
  const known = new Map<string, { readonly stats: Stats; readonly file: ContentFile }>();
  return {
    recall: (path, { size, mtimeMs, ctimeMs }) => {
      const { stats, file } = known.get(path) ?? {};
      return stats?.size === size && stats.mtimeMs === mtimeMs && stats.ctimeMs === ctimeMs ? (file ?? null) : null;
    },
    remember: (path, stats, file) => {
      known.set(path, { stats, file });
    },
  };
}
