import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CannotPublish } from './cannot-publish.ts';

/** The file by which a build knows a folder that an earlier build wrote. */
export const marker = '.minutebook';

const markerText = 'Minutebook wrote this folder, and the next build changes or replaces all of it.\n';

/** Marks a folder as written by a build, with a digest of all that it holds. */
export function markOutput(folder: string, digest: string): void {
  writeFileSync(path.join(folder, marker), `${markerText}${digest}\n`);
}

/** The digest in the mark of a folder; null where it has none. */
export function readMark(folder: string): string | null {
  const file = path.join(folder, marker);
  return existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[1] ?? null) : null;
}

/** Whether a folder was written by a build. */
export function isOutput(folder: string): boolean {
  return existsSync(path.join(folder, marker));
}

/** Finds the folder that a build may replace; throws a CannotPublish if that would destroy or swallow something. */
export function resolveOutput(out: string, content: string): string {
  const folder = realPath(path.resolve(out));
  if (isWithin(folder, realPath(path.resolve(content)))) {
    throw new CannotPublish(`The output ${out} is inside the content ${content}. Name a folder outside it.`);
  }
  if (isWithin(realPath(path.resolve(content)), folder)) {
    throw new CannotPublish(
      `The output ${out} holds the content ${content}, which would be lost. Name another folder.`,
    );
  }
  recoverOutput(folder);
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) {
    throw new CannotPublish(`The output ${out} is a file. Name a folder, empty or new.`);
  }
  const names = readdirSync(folder);
  if (names.length > 0 && !names.includes(marker)) {
    throw new CannotPublish(`The output ${out} holds files that no build wrote. Name an empty or new folder.`);
  }
  if (names.includes('.git')) {
    throw new CannotPublish(`The output ${out} is a Git repository, which would be lost. Build elsewhere and copy.`);
  }
  return folder;
}

/** Puts a finished folder in the place of the output; where that fails, the output is as it was. */
export function replaceOutput(finished: string, output: string): void {
  const previous = siblingOf(output, 'previous');
  if (existsSync(output)) renameSync(output, previous);
  try {
    renameSync(finished, output);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, output);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** What a change of an output still has to do, written when the files that differ are ready beside it. */
interface Change {
  /** The files that go. */
  readonly gone: readonly string[];
}

/** The file in a folder of changed files that holds the change, and is there only once the folder is complete. */
const ready = '.ready.json';

/** Puts the files of a folder in the places of those of the output, and removes what has gone; goes on after it was killed. */
export function changeOutput(changed: string, output: string, gone: readonly string[]): void {
  writeFileSync(path.join(changed, `${ready}.draft`), JSON.stringify({ gone } satisfies Change));
  renameSync(path.join(changed, `${ready}.draft`), path.join(changed, ready));
  finishChange(changed, output);
}

function finishChange(changed: string, output: string): void {
  const { gone } = JSON.parse(readFileSync(path.join(changed, ready), 'utf8')) as Change;
  for (const file of gone) removeFile(output, file);
  for (const entry of readdirSync(changed, { recursive: true, withFileTypes: true })) {
    const file = path.relative(changed, path.join(entry.parentPath, entry.name));
    if (!entry.isFile() || file === ready) continue;
    mkdirSync(path.dirname(path.join(output, file)), { recursive: true });
    renameSync(path.join(changed, file), path.join(output, file));
  }
  rmSync(changed, { recursive: true });
}

/** Removes what a build has put beside an output, unless it is a change that has begun: that is for the next build to end. */
export function discard(left: string): void {
  if (existsSync(left) && !existsSync(path.join(left, ready))) rmSync(left, { recursive: true, force: true });
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(output: string, file: string): void {
  rmSync(path.join(output, file), { force: true });
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    const location = path.join(output, folder);
    if (existsSync(location) && readdirSync(location).length > 0) return;
    rmSync(location, { recursive: true, force: true });
  }
}

/** A folder beside the output, on its file system, of this process alone. */
export function siblingOf(output: string, purpose: 'next' | 'previous' | 'changed'): string {
  return path.join(path.dirname(output), `.${path.basename(output)}.${purpose}-${String(process.pid)}`);
}

/** Removes what builds that were killed left beside the output, puts back an output that one had moved away, and ends a change. */
function recoverOutput(output: string): void {
  const parent = path.dirname(output);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [, of, purpose, pid] = /^\.(.+)\.(next|previous|changed)-(\d+)$/.exec(name) ?? [];
    if (of !== path.basename(output) || isRunning(Number(pid))) continue;
    const left = path.join(parent, name);
    if (purpose === 'previous' && !existsSync(output)) renameSync(left, output);
    else if (purpose === 'changed' && existsSync(path.join(left, ready))) finishChange(left, output);
    else discard(left);
  }
}

/** Whether another process with this number is running. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isWithin(folder: string, outer: string): boolean {
  const relative = path.relative(outer, folder);
  return !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
}

/** The path without symbolic links, as far as it exists. */
function realPath(location: string): string {
  if (existsSync(location)) return realpathSync(location);
  const parent = path.dirname(location);
  return parent === location ? location : path.join(realPath(parent), path.basename(location));
}
