import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linkFolder } from '../../../scripts/federate/link-folder.ts';
import { makeFolder } from '../../folder.ts';

test('the files of a folder become files of another without being copied', () => {
  const folder = makeFolder({ 'elm/index.html': 'a page', 'elm/boards/index.html': 'another' });
  symlinkSync(path.join(folder, 'elm'), path.join(folder, 'named'));
  expect(linkFolder(path.join(folder, 'named'), path.join(folder, 'out/elm'))).toBe(2);
  const file = 'elm/boards/index.html';
  expect(statSync(path.join(folder, 'out', file)).ino).toBe(statSync(path.join(folder, file)).ino);
});

test.each([
  ['a link to a file', 'is a symbolic link', (place: string) => symlinkSync('../../secrets/staff.html', place)],
  ['a link to a folder', 'is a symbolic link', (place: string) => symlinkSync('../../secrets', place)],
  ['a link to nothing', 'is a symbolic link', (place: string) => symlinkSync('nothing', place)],
  ['a pipe', 'is neither a file nor a folder', (place: string) => spawnSync('mkfifo', [place])],
])('%s is not followed, and named', (_, what, make) => {
  const folder = makeFolder({ 'elm/boards/index.html': 'a page', 'secrets/staff.html': 'a secret' });
  const place = path.join(folder, 'elm/boards/staff');
  make(place);
  expect(() => linkFolder(path.join(folder, 'elm'), path.join(folder, 'out/elm'))).toThrow(`${place} ${what}`);
  expect(existsSync(path.join(folder, 'out/elm/boards/staff'))).toBe(false);
  expect(readdirSync(path.join(folder, 'secrets'))).toEqual(['staff.html']);
});
