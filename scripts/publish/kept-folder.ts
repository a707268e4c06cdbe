import { hash } from 'node:crypto';
import { accessSync, constants, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forgetOldest } from './forget-oldest.ts';
import { isRunning } from './output-folder.ts';
import { workFolder } from './project.ts';

type Kind = 'read' | 'rules' | 'index';

/** Files of one kind about one content or output, kept from one build to the next. */
export interface KeptFolder {
  /** Whether no build has kept anything yet. */
  readonly isEmpty: boolean;
  /** Where a file of this name is, if there is one; it is then kept. */
  readonly find: (name: string) => string;
  /** Keeps a file, if the disk has room for it: what is kept is never needed. */
  readonly write: (name: string, contents: string | Uint8Array) => void;
  /** Removes what was neither found nor written by this build. */
  readonly forgetOthers: () => void;
}

/** The same as openKept; null where nothing can be kept, because this process may write nothing or the disk is full. */
export function openKeptIfAble(kind: Kind, about: string): KeptFolder | null {
  return ifAble(() => {
    const kept = openKept(kind, about);
    accessSync(workFolder, constants.W_OK);
    return kept;
  });
}

/** Does what may fail because of the disk; null where it did. */
function ifAble<Done>(act: () => Done): Done | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}

/** Reads something that was kept; null where it is no longer what was written, as after a power cut. */
export function unlessDamaged<Kept>(read: () => Kept | null): Kept | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Opens what builds have kept of a kind about a folder, however its path is written. */
export function openKept(kind: Kind, about: string): KeptFolder {
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
      const written = ifAble(() => {
        writeFileSync(draft, contents);
        renameSync(draft, find(name));
        return true;
      });
      if (written === null) rmSync(draft, { force: true });
    },
    forgetOthers: () => {
      for (const name of readdirSync(folder)) {
        const isBeingWritten = isRunning(Number(name.split('.').at(-1)));
        if (!used.has(name) && !isBeingWritten) rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}
