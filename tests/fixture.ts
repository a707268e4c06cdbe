import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ContentFile, readFiles } from '../src/core/files/read-files.ts';

/** A small content folder without mistakes. */
export const soundFolder = path.join(import.meta.dirname, 'fixtures/sound');

/** Where each folder is the sound one with some files put in, put in the place of its own, or taken away. */
export const brokenFolder = path.join(import.meta.dirname, 'fixtures/broken');

/** The files of the sound folder, which is read once for all that are laid over it. */
const soundFiles = [...readFiles(soundFolder)];

/** The names of all broken folders. */
export const brokenNames = readdirSync(brokenFolder).toSorted();

/** The file of a broken folder that holds the report that it must give. */
export const reportOf = (name: string) => path.join(brokenFolder, name, 'report.txt');

/** The sound folder with more meetings, and the minutes of both boards sealed. */
export const readSealed = () => layOver(path.join(import.meta.dirname, 'fixtures/sealed'));

/** The files of a broken folder, laid over those of the sound one; `remove.txt` names those that are taken away. */
export const readBroken = (name: string) => layOver(path.join(brokenFolder, name));

function layOver(folder: string): ContentFile[] {
  const files = new Map(soundFiles.map((file) => [file.path, file]));
  for (const file of readFiles(folder)) {
    if (file.path === 'remove.txt') remove(files, path.join(folder, file.path));
    else if (file.path !== 'report.txt') files.set(file.path, file);
  }
  return [...files.values()].toSorted((a, b) => (inFolderOrder(a) < inFolderOrder(b) ? -1 : 1));
}

function remove(files: Map<string, ContentFile>, list: string): void {
  for (const line of readFileSync(list, 'utf8').trim().split('\n')) {
    if (!files.delete(line)) throw new Error(`${list} takes away ${line}, which is not there.`);
  }
}

function inFolderOrder(file: ContentFile): string {
  return file.path.replaceAll('/', '\0');
}
