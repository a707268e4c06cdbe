import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readRecord } from '../../src/core/records/record.ts';
import type { Page } from '../../src/core/seal/chain.ts';
import { addPages } from '../../src/core/seal/record.ts';
import { splitText } from '../../src/core/frontmatter/source.ts';
import { Refusal } from '../command.ts';

/**
 * Adds pages to the record of a board's seals, which is at a path of a content folder: either all of them are in the file
 * afterwards, or it is as it was.
 */
export function writeRecord(folder: string, name: string, before: readonly Page[], added: readonly Page[]): void {
  const file = path.join(folder, name);
  const text = addPages(existsSync(file) ? readFileSync(file, 'utf8') : null, added);
  const { fields } = splitText(name, text);
  const { data } = readRecord('seals', fields, { file: name, section: null });
  if (!isDeepStrictEqual(data?.seals, [...before, ...added])) {
    throw new Refusal(`${file} is not as \`npm run seal\` writes it. Restore it with git. Nothing was added.`);
  }
  const next = path.join(path.dirname(file), `.seals.md.${String(process.pid)}`);
  try {
    writeFileSync(next, text, { flush: true });
    renameSync(next, file);
  } finally {
    rmSync(next, { force: true });
  }
}
