import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isPassedOver } from '../../src/core/files/read-files.ts';

/**
 * Watches a folder, starting before it returns: reports each file that is added, changed or removed, by its path in the folder,
 * except those that are ignored.
 */
export async function watchFolder(folder: string, changed: (file: string) => void): Promise<FSWatcher> {
  const root = realpathSync(folder);
  const isHidden = (file: string) => path.relative(root, file).split(path.sep).some(isPassedOver);
  const watcher = watch('.', { cwd: root, ignoreInitial: true, ignored: isHidden, followSymlinks: false });
  watcher.on('all', (_event, file) => {
    changed(file);
  });
  await once(watcher, 'ready');
  return watcher;
}
