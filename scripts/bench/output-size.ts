import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Counts the files of a folder and their bytes. */
export function measureFolder(folder: string): { files: number; megabytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = entries.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  return { files: entries.length, megabytes: bytes / 1e6 };
}
