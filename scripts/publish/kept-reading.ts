import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Parcel } from '../../src/core/parcel.ts';
import type { ReadingMemory } from '../../src/core/reading-memory.ts';
import { readShared } from '../../src/core/shared-bytes.ts';
import { forgetOldest } from './forget-oldest.ts';
import { isRunning } from './output-folder.ts';
import { workFolder } from './project.ts';

/** What was read of a content folder, kept in files. */
export interface KeptReading extends ReadingMemory {
  /** Removes what was neither recalled nor remembered, since the content has it no more. */
  readonly forgetOthers: () => void;
}

/** Opens what builds by the same code have kept of a content folder; `isCold` does not look at it. */
export function openReading(content: string, code: string, isCold: boolean): KeptReading {
  const folder = path.join(workFolder, 'read', hash('sha256', content).slice(0, 16));
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  forgetOldest(path.dirname(folder));
  return {
    isEmpty: isCold || readdirSync(folder).length === 0,
    recall: (digest) => {
      const name = `${code}-${digest}`;
      const parcel = isCold ? null : readIfThere(path.join(folder, name));
      if (parcel !== null) used.add(name);
      return parcel;
    },
    remember: (digest, parcel) => {
      const name = `${code}-${digest}`;
      used.add(name);
      const draft = path.join(folder, `${name}.${String(process.pid)}`);
      writeFileSync(draft, parcel);
      renameSync(draft, path.join(folder, name));
    },
    forgetOthers: () => {
      for (const name of readdirSync(folder)) {
        const isBeingWritten = isRunning(Number(name.split('.')[1]));
        if (!used.has(name) && !isBeingWritten) rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}

/** Nothing where nobody has kept it, or where another build of the same content removes it in the same moment. */
function readIfThere(file: string): Parcel | null {
  try {
    return readShared(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
