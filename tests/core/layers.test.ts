import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../scripts/publish/project.ts';

const core = path.join(projectFolder, 'src/core');

/** The folders of the core from which each takes something, be it only a type. */
function folders(): Map<string, Set<string>> {
  const needed = new Map<string, Set<string>>();
  for (const file of globSync('*/**/*.ts', { cwd: core })) {
    const [folder = ''] = file.split(path.sep);
    const from = needed.get(folder) ?? new Set();
    needed.set(folder, from);
    for (const [, imported = ''] of readFileSync(path.join(core, file), 'utf8').matchAll(/ from '(\..*?)';/g)) {
      const [other = '', ...rest] = path.join(path.dirname(file), imported).split(path.sep);
      if (rest.length > 0 && other !== '..' && other !== folder) from.add(other);
    }
  }
  return needed;
}

test('No folder of the core needs one that needs it, however far away.', () => {
  const needed = folders();
  expect(needed.size).toBeGreaterThan(10);
  const placed = new Set<string>();
  for (let before = -1; before < placed.size;) {
    before = placed.size;
    for (const [folder, from] of needed) if ([...from].every((other) => placed.has(other))) placed.add(folder);
  }
  expect([...needed.keys()].filter((folder) => !placed.has(folder))).toEqual([]);
});
