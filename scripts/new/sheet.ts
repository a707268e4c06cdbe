import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Checked, checkFiles } from '../../src/core/check-folder.ts';
import { type ContentFile, readFiles } from '../../src/core/files/read-files.ts';
import type { Issue } from '../../src/core/rules/issue.ts';
import { Refusal } from '../command.ts';

/** A new file of a content folder. */
export interface Sheet {
  /** The path relative to the content folder. */
  readonly path: string;
  readonly text: string;
  /** What the clerk does with it next. */
  readonly next: readonly string[];
}

/** Drafts a sheet from a content folder as it is, proves that it adds no error, and writes it. */
export async function addSheet(folder: string, draft: (checked: Checked) => Sheet): Promise<Sheet> {
  const files = [...readFiles(folder)];
  const before = await checkFiles(files);
  const sheet = draft(before);
  refuseTaken(files, sheet);
  await refuseWrong(files, before, sheet);
  const target = path.join(folder, sheet.path);
  mkdirSync(path.dirname(target), { recursive: true });
  writeNew(target, sheet);
  return sheet;
}

function refuseTaken(files: readonly ContentFile[], sheet: Sheet): void {
  const taken = files.find((file) => file.path.toLowerCase() === sheet.path.toLowerCase());
  if (taken !== undefined) throw alreadyThere(taken.path);
}

/** An error that is there only with the sheet comes from what it was asked to say. */
async function refuseWrong(files: readonly ContentFile[], before: Checked, { path: name, text }: Sheet): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const after = await checkFiles([...files, { path: name, size: bytes.length, bytes }]);
  const known = new Set(before.issues.map(nameIssue));
  const wrong = after.issues.find((issue) => issue.severity === 'error' && !known.has(nameIssue(issue)));
  if (wrong !== undefined) throw new Refusal(`${wrong.message} ${wrong.hint} Nothing was written.`);
}

function nameIssue({ file, rule, message }: Issue): string {
  return JSON.stringify([file, rule, message]);
}

function writeNew(target: string, sheet: Sheet): void {
  try {
    writeFileSync(target, sheet.text, { flag: 'wx' });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isTaken ? alreadyThere(sheet.path) : error;
  }
}

/** What is there is never overwritten. */
export function alreadyThere(file: string): Refusal {
  return new Refusal(`\`${file}\` is already there. Nothing was written.`);
}
