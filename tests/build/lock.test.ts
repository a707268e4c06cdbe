import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lockOutput } from '../../scripts/publish/lock.ts';
import { makeFolder } from '../folder.ts';

test('an output is kept to one build until that has ended', () => {
  const folder = makeFolder({});
  const release = lockOutput(path.join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['.dist.lock']);
  lockOutput(path.join(folder, 'other'))();
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test('an output to which another build is publishing is refused, and that build is left alone', () => {
  const folder = makeFolder({ '.dist.lock': String(process.ppid) });
  expect(() => lockOutput(path.join(folder, 'dist'))).toThrow('Another build is publishing to');
  expect(existsSync(path.join(folder, '.dist.lock'))).toBe(true);
});

test('an output whose build was killed is free', () => {
  const folder = makeFolder({});
  writeFileSync(path.join(folder, '.dist.lock'), '999999999');
  lockOutput(path.join(folder, 'dist'))();
  expect(readdirSync(folder)).toEqual([]);
});
