import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeReference } from './reference/files.ts';

const root = path.join(import.meta.dirname, '..');

for (const [name, text] of await makeReference(root)) {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
  console.log(`Wrote ${name}`);
}
