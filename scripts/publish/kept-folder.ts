import { hash } from 'node:crypto';
import { accessSync, constants, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forgetOldest } from './forget-oldest.ts';
import { isRunning } from './output-folder.ts';
import { workFolder } from './project.ts';

/** Files of one kind about one content or output, kept from one build to the next. */
export interface KeptFolder {
  /** Whether no build has kept anything yet. */
  readonly isEmpty: boolean;
  /** Where a file of this name is, if it is there; it is not forgotten. */
  readonly find: (name: string) => string;
  readonly write: (name: string, contents: string | Uint8Array) => void;
  /** Removes what was neither found nor written by this build. */
  readonly forgetOthers: () => void;
}

/** Whether this process may write where things are kept; a check may run where it may write nothing. */
export function canKeep(): boolean {
  try {
    mkdirSync(workFolder, { recursive: true });
    accessSync(workFolder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens what builds have kept of a kind about a folder, however its path is written. */
export function openKept(kind: 'read' | 'rules' | 'index', about: string): KeptFolder {
  const folder = path.join(workFolder, kind, hash('sha256', path.resolve(about)).slice(0, 16));
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  forgetOldest(path.dirname(folder));
  const find = (name: string) => {
    used.add(name);
    return path.join(folder, name);
  };
  return {
    isEmpty: readdirSync(folder).length === 0,
    find,
    write: (name, contents) => {
      const draft = path.join(folder, `${name}.${String(process.pid)}`);
      writeFileSync(draft, contents);
      renameSync(draft, find(name));
    },
    forgetOthers: () => {
      for (const name of readdirSync(folder)) {
        const isBeingWritten = isRunning(Number(name.split('.').at(-1)));
        if (!used.has(name) && !isBeingWritten) rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}
