import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { smallSite } from '../small-site.ts';
import { runHere } from './run-here.ts';
import { runScript } from './run-script.ts';

const wrong = { ...smallSite, 'topics/x.md': '---\nname: X\n---\n' };

test.each([
  ['new.ts', ['topic', 'x'], 2, smallSite],
  ['new.ts', ['meeting', 'counsil', '2026-03-09'], 1, smallSite],
  ['check.ts', [], 0, smallSite],
  ['check.ts', ['--cold'], 1, wrong],
  ['due.ts', ['--as-at', '2026-05-01'], 1, smallSite],
  ['due.ts', [], 2, wrong],
  ['seal.ts', ['--verify'], 0, smallSite],
  ['seal.ts', [], 1, wrong],
  ['federate.ts', ['/nowhere/at/all'], 2, smallSite],
] as const)('%s %j writes and ends with the same in a process of its own: %i', async (name, args, status, files) => {
  const folder = makeFolder(files);
  const all = [...args, ...(args[0] === 'topic' ? [] : ['--content', folder])];
  const own = runScript(name, all);
  expect(own.status).toBe(status);
  expect(await runHere(name, all)).toEqual(own);
});
