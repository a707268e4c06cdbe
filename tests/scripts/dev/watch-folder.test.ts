import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '../../../scripts/dev/watch-folder.ts';
import { makeFolder } from '../../folder.ts';

const files = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`boards/b${String(index)}/board.md`, 'A board.\n']),
);

/** Watches a folder with a test, and gives what it is told. */
async function watchedIn(folder: string): Promise<Set<string>> {
  const told = new Set<string>();
  const watcher = await watchFolder(folder, (file) => told.add(file));
  onTestFinished(() => watcher.close());
  return told;
}

test(
  'An edit anywhere in a folder is told of as soon as the folder is watched, whether a file is changed, added or removed.',
  { timeout: 20_000 },
  async () => {
    const folder = makeFolder(files);
    const told = await watchedIn(folder);
    expect([...told]).toEqual([]);
    const edited = ['boards/b0/board.md', 'boards/b299/board.md', 'boards/b150/new/board.md'];
    for (const file of edited) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), 'Another board.\n');
    }
    rmSync(path.join(folder, 'boards/b7/board.md'));
    await vi.waitFor(
      () => {
        expect([...told]).toEqual(expect.arrayContaining([...edited, 'boards/b7/board.md']));
      },
      { timeout: 10_000 },
    );
  },
);

test(
  'A folder that is reached by a link is watched; what is passed over and folders that are linked to are not.',
  { timeout: 20_000 },
  async () => {
    const elsewhere = makeFolder({ 'paper.md': 'A paper.\n' });
    const folder = makeFolder({ 'site.md': 'A site.\n', '.git/index': 'An index.\n' });
    symlinkSync(elsewhere, path.join(folder, 'elsewhere'));
    const link = path.join(makeFolder({}), 'content');
    symlinkSync(folder, link);
    const told = await watchedIn(link);
    writeFileSync(path.join(elsewhere, 'paper.md'), 'Another paper.\n');
    writeFileSync(path.join(folder, '.git/index'), 'Another index.\n');
    writeFileSync(path.join(folder, '~$site.docx'), 'A lock.\n');
    writeFileSync(path.join(folder, 'site.md'), 'Another site.\n');
    await vi.waitUntil(() => told.has('site.md'), { timeout: 10_000 });
    expect([...told]).not.toContain('elsewhere/paper.md');
    expect([...told]).not.toContain('.git/index');
    expect([...told]).not.toContain('~$site.docx');
  },
);
