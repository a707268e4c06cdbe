import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeReference } from '../../scripts/reference/files.ts';

const root = path.join(import.meta.dirname, '../..');
const files = await makeReference(root);

test.each([...files])('%s is what `npm run reference` writes', (name, text) => {
  expect(readFileSync(path.join(root, name), 'utf8')).toBe(text);
});
